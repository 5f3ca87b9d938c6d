package yeji.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Row;

/**
 * A table while it is being read: finished rows, the open row, the open cell. Knows the row above, so that
 * merged cells get their text.
 */
final class OpenTable {

    private List<Row> rows = new ArrayList<>();
    private List<Cell> above = List.of();
    private List<Cell> row = new ArrayList<>();
    private int column;
    private int gapBehind;
    private boolean deleted;
    private boolean split;
    private @Nullable OpenCell cell;

    void startRow() {
        row = new ArrayList<>();
        column = 0;
        gapBehind = 0;
        deleted = false;
        split = false;
    }

    void gapBehind(int columns) {
        gapBehind = columns;
    }

    int gapBehind() {
        return gapBehind;
    }

    void deleteRow() {
        deleted = true;
    }

    void endRow() {
        cell = null;
        if (deleted) {
            return;
        }
        boolean nothingBehindNested =
                split && row.stream().allMatch(behind -> behind.text().isBlank());
        if (!nothingBehindNested) {
            rows.add(new Row(row));
            above = row;
        }
        row = new ArrayList<>();
    }

    /** What stands in the open row before a nested table becomes a row of its own. */
    void splitRow() {
        List<Cell> before = new ArrayList<>(row);
        if (cell != null) {
            before.add(cell.close(column, above));
            cell.text = new StringJoiner("\n");
        }
        if (!deleted && before.stream().anyMatch(part -> !part.text().isBlank())) {
            rows.add(new Row(before));
        }
        row = new ArrayList<>();
        split = true;
    }

    /** The rows that are finished; they are not given again. */
    List<Row> takeRows() {
        List<Row> taken = rows;
        rows = new ArrayList<>();
        return taken;
    }

    void startCell() {
        cell = new OpenCell();
    }

    boolean inCell() {
        return cell != null;
    }

    void addParagraph(String text) {
        if (cell != null) {
            cell.text.add(text);
        }
    }

    void span(int columns) {
        if (cell != null) {
            cell.span = Math.max(1, columns);
        }
    }

    void merge(Cell.Merge merge) {
        if (cell != null) {
            cell.merge = merge;
        }
    }

    void joinLeft() {
        if (cell != null) {
            cell.joinsLeft = true;
        }
    }

    /** @return how many columns the row has so far */
    int endCell() {
        if (cell == null) {
            return column;
        }
        int last = row.size() - 1;
        if (cell.joinsLeft && last >= 0) {
            Cell left = row.get(last);
            row.set(last, new Cell(left.text(), left.column(), left.span() + cell.span, left.merge()));
        } else {
            row.add(cell.close(column, above));
        }
        column += cell.span;
        cell = null;
        return column;
    }

    /** A cell while it is being read. */
    private static final class OpenCell {
        private StringJoiner text = new StringJoiner("\n");
        private int span = 1;
        private Cell.Merge merge = Cell.Merge.NONE;
        private boolean joinsLeft;

        Cell close(int column, List<Cell> above) {
            if (merge == Cell.Merge.CONTINUED) {
                for (Cell upper : above) {
                    if (upper.merge() != Cell.Merge.NONE && upper.column() <= column && column < upper.end()) {
                        // what stands in the lower cells is not on the paper
                        return new Cell(upper.text(), column, span, merge);
                    }
                }
                merge = Cell.Merge.NONE;
            }
            return new Cell(text.toString(), column, span, merge);
        }
    }
}
