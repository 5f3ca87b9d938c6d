package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Table;

/**
 * The heading row of a table, or two of them one above the other, and the columns that they make. Tells for any row below which
 * box stands in which column: by the grid where the file has one, else by the order of the cells.
 *
 * @param headings what stands over each column
 */
record HeaderGrid(List<Heading> headings, Table.Columns columns) {

    HeaderGrid {
        headings = List.copyOf(headings);
    }

    /**
     * A column.
     *
     * @param box the lowest heading over it
     * @param upper the text of the heading above that one; "" if there is none
     */
    record Heading(Box box, String upper) {
        String label() {
            return box.text();
        }
    }

    static HeaderGrid of(Line row) {
        return new HeaderGrid(
                widened(row).stream().map(box -> new Heading(box, "")).toList(), row.columns());
    }

    static HeaderGrid of(Line upper, Line lower) {
        return upper.columns() == Table.Columns.ORDER ? byOrder(upper, lower) : byGrid(upper, lower);
    }

    int size() {
        return headings.size();
    }

    private static HeaderGrid byGrid(Line upper, Line lower) {
        List<Box> above = widened(upper);
        List<Heading> headings = new ArrayList<>();
        Box last = null;
        for (Box box : lower.boxes()) {
            Box over = widest(above, box);
            if (box.speaks()) {
                headings.add(new Heading(box, over == null ? "" : over.text()));
            } else if (over != null && over == last) {
                // several blank cells under one heading are one column
                headings.set(
                        headings.size() - 1,
                        goingOn(over, headings.get(headings.size() - 1).box().column(), box));
            } else {
                headings.add(goingOn(over == null ? box : over, box.column(), box));
            }
            last = box.speaks() ? null : over;
        }
        return new HeaderGrid(headings, upper.columns());
    }

    /** An upper heading that goes on in the lower row, from a column to the end of a box. */
    private static Heading goingOn(Box over, int column, Box lower) {
        return new Heading(new Box(over.text(), column, lower.end(), lower.merge(), lower.leftovers()), "");
    }

    /** Without spans: blank cells of the lower row lie under the first and the last headings, the others under that between. */
    private static HeaderGrid byOrder(Line upper, Line lower) {
        List<Box> below = lower.boxes();
        int first = 0;
        while (first < below.size() && !below.get(first).speaks()) {
            first++;
        }
        List<Heading> headings = new ArrayList<>();
        int surplus = below.size() - upper.boxes().size();
        for (int at = 0; at < below.size(); at++) {
            Box box = below.get(at);
            int over = box.speaks() || at < first ? Math.min(at, first) : Math.max(first, at - surplus);
            String above = over < upper.boxes().size() ? upper.boxes().get(over).text() : "";
            if (box.speaks()) {
                headings.add(new Heading(box, above));
            } else {
                headings.add(new Heading(new Box(above, box.column(), box.end(), box.merge(), box.leftovers()), ""));
            }
        }
        return new HeaderGrid(headings, lower.columns());
    }

    /** In a sheet, the blank cells behind a heading belong to it: they were merged. */
    private static List<Box> widened(Line row) {
        if (row.columns() != Table.Columns.SHEET) {
            return row.boxes();
        }
        List<Box> wide = new ArrayList<>();
        for (Box box : row.boxes()) {
            int last = wide.size() - 1;
            if (box.isEmpty() && last >= 0 && !wide.get(last).isEmpty()) {
                Box left = wide.get(last);
                wide.set(last, new Box(left.text(), left.column(), box.end(), left.merge(), left.leftovers()));
            } else {
                wide.add(box);
            }
        }
        return wide;
    }

    private static @Nullable Box widest(List<Box> boxes, Box under) {
        Box found = null;
        for (Box box : boxes) {
            if (box.overlap(under.column(), under.end())
                    > (found == null ? 0 : found.overlap(under.column(), under.end()))) {
                found = box;
            }
        }
        return found;
    }

    /** The box of a row in each column; null where the row has none. Several boxes under one heading are joined. */
    List<@Nullable Box> place(Line row) {
        List<@Nullable Box> placed = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            placed.add(null);
        }
        List<Box> boxes = row.boxes();
        boolean sameGrid = boxes.size() == headings.size() && columns != Table.Columns.SHEET;
        int shift = boxes.size() < headings.size() ? headings.size() - boxes.size() : 0;
        for (int at = 0; at < boxes.size(); at++) {
            int column =
                    sameGrid || columns == Table.Columns.ORDER ? at + (sameGrid ? 0 : shift) : columnOf(boxes.get(at));
            if (column >= 0 && column < headings.size()) {
                Box before = placed.get(column);
                placed.set(column, before == null ? boxes.get(at) : before.joinedWith(boxes.get(at)));
            }
        }
        return placed;
    }

    /** The boxes of a row that stand under no heading. */
    List<Box> outside(Line row) {
        if (columns == Table.Columns.ORDER) {
            return row.boxes().size() <= headings.size()
                    ? List.of()
                    : row.boxes().subList(headings.size(), row.boxes().size());
        }
        return row.boxes().size() == headings.size() && columns != Table.Columns.SHEET
                ? List.of()
                : row.boxes().stream().filter(box -> columnOf(box) < 0).toList();
    }

    private int columnOf(Box box) {
        int best = -1;
        int most = 0;
        for (int at = 0; at < headings.size(); at++) {
            int overlap = box.overlap(
                    headings.get(at).box().column(), headings.get(at).box().end());
            if (overlap > most) {
                best = at;
                most = overlap;
            }
        }
        return best;
    }
}
