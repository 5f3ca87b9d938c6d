package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yeji.exchange.wording.ColumnHeading;
import yeji.exchange.wording.HeadLabel;
import yeji.form.paper.Layout;
import yeji.form.paper.Layout.ColumnKind;

/**
 * What each column of an indicator table holds. Two trees may stand side by side under one heading row: then a column
 * belongs to one of them, or to both.
 *
 * @param columns in the order of the paper
 * @param trees how many trees stand side by side, 1 or 2
 * @param yearly the trees that are the year's; what stands in the others belongs to a plan of several years
 */
record IndicatorColumns(HeaderGrid grid, List<Column> columns, int trees, Set<Integer> yearly) {

    IndicatorColumns {
        columns = List.copyOf(columns);
        yearly = Set.copyOf(yearly);
    }

    /**
     * A column.
     *
     * @param kind null if the layout does not keep it: serial numbers, the heading at the left of the whole table
     * @param label its heading as written, on one line
     * @param field the field of a project that it holds, where a table holds many of them
     * @param tree the number of its tree, or {@link #ALL}
     * @param midterm whether it holds the targets of a plan of several years beside those of the year
     */
    record Column(
            @Nullable ColumnKind kind,
            String label,
            @Nullable HeadLabel field,
            int tree,
            boolean midterm) {
        /** Belongs to whatever tree the row has. */
        static final int ALL = -1;

        boolean belongsTo(int number) {
            return tree == number || tree == ALL;
        }
    }

    /** Whether a row is the heading of an indicator table, or the upper row of one. */
    static boolean isHeader(Line line) {
        Set<ColumnHeading> found = EnumSet.noneOf(ColumnHeading.class);
        boolean named = false;
        for (Box box : line.boxes()) {
            Optional<ColumnHeading> heading = box.heading();
            heading.ifPresent(found::add);
            named |= heading.filter(ColumnHeading.INDICATOR::equals).isPresent()
                    && !box.text().endsWith("绩效指标");
        }
        boolean upperLevel = found.contains(ColumnHeading.CATEGORY) || found.contains(ColumnHeading.SUBCATEGORY);
        boolean target = found.stream().anyMatch(ColumnHeading::isTarget);
        return upperLevel && (found.contains(ColumnHeading.INDICATOR) || target) || named && target;
    }

    /**
     * Whether a row goes on with a heading row: a level's heading goes on in it, or all that it says are
     * headings of other columns.
     */
    static boolean isLowerHeader(Line line, Line upper) {
        if (!line.sharesTableWith(upper) || line.isSilent()) {
            return false;
        }
        boolean levelGoesOn = line.boxes().stream().anyMatch(box -> box.continued() && isUpperLevel(box));
        List<Box> speaking = line.speaking();
        return levelGoesOn
                || speaking.size() < line.boxes().size()
                        && speaking.stream().allMatch(box -> box.heading().isPresent() && !isLevel(box));
    }

    /** 绩效指标, which is also the heading of a whole table, is not meant here. */
    private static boolean isUpperLevel(Box box) {
        ColumnHeading heading = box.heading().orElse(null);
        return heading == ColumnHeading.CATEGORY || heading == ColumnHeading.SUBCATEGORY;
    }

    private static boolean isLevel(Box box) {
        return box.heading().filter(ColumnHeading::isLevel).isPresent();
    }

    /** Whether the table belongs to a later stage: it has results. */
    static boolean isOfLaterStage(Line line) {
        return line.boxes().stream()
                .anyMatch(box ->
                        box.heading().filter(ColumnHeading.LATER_STAGE::equals).isPresent());
    }

    /** Whether the table holds many projects, one per name in a column of its own. */
    boolean hasProjects() {
        return columns.stream().anyMatch(column -> column.field() == HeadLabel.PROJECT_NAME);
    }

    /** The columns that the layout keeps: those of the year, each heading once. */
    List<Layout.Column> kept() {
        List<Layout.Column> kept = new ArrayList<>();
        int first = yearly.stream().min(Integer::compare).orElse(0);
        for (Column column : columns) {
            ColumnKind kind = column.kind();
            if (kind != null && !column.midterm() && column.belongsTo(first)) {
                kept.add(new Layout.Column(kind, column.label()));
            }
        }
        return kept;
    }

    /** The heading at the left of the whole table; "" if there is none. */
    String tableLabel() {
        for (Column column : columns) {
            if (column.kind() == ColumnKind.CATEGORY || column.kind() == ColumnKind.SUBCATEGORY) {
                return "";
            }
            if (column.kind() == null
                    && column.field() == null
                    && ColumnHeading.of(column.label())
                            .filter(ColumnHeading.SERIAL::equals)
                            .isEmpty()) {
                return column.label();
            }
        }
        return "";
    }
}
