package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.exchange.layout.IndicatorColumns.Column;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.ColumnHeading;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.SignText;
import yeji.form.paper.Layout.ColumnKind;

/**
 * Finds out what the columns of an indicator table hold, from their headings and, where those leave it open,
 * from their cells.
 */
final class ColumnFinder {

    private static final int ROWS_LOOKED_AT = 100;
    private static final Pattern OF_SEVERAL_YEARS = Pattern.compile("中期|长期|实施期|实施周期|项目期|全周期|三年|总体");
    private static final Pattern OF_THE_YEAR = Pattern.compile("年度|当年|本年|全年|20\\d\\d");

    private final HeaderGrid grid;
    private final List<List<@Nullable Box>> rows;
    private final boolean planOfSeveralYears;
    private final List<@Nullable ColumnHeading> headings = new ArrayList<>();
    private int secondTree;

    /**
     * @param rows the rows below, by the first of which open questions are decided
     * @param planOfSeveralYears whether the form speaks of such a plan beside the year
     */
    ColumnFinder(HeaderGrid grid, List<Line> rows, boolean planOfSeveralYears) {
        this.grid = grid;
        this.rows = rows.stream().limit(ROWS_LOOKED_AT).map(grid::place).toList();
        this.planOfSeveralYears = planOfSeveralYears;
    }

    IndicatorColumns find() {
        for (int at = 0; at < grid.size(); at++) {
            headings.add(headingAt(at));
        }
        secondTree = startOfSecondTree();
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < grid.size(); at++) {
            columns.add(columnAt(at, treeAt(at)));
        }
        boolean several = secondTree < grid.size();
        Set<Integer> yearly = new TreeSet<>(several && !planOfSeveralYears ? Set.of(0, 1) : Set.of(several ? 1 : 0));
        return new IndicatorColumns(grid, columns, several ? 2 : 1, yearly);
    }

    private @Nullable ColumnHeading headingAt(int at) {
        HeaderGrid.Heading heading = grid.headings().get(at);
        ColumnHeading own = heading.box().heading().orElse(null);
        boolean namesTable = own != null && (own == ColumnHeading.INDICATOR || own.isTarget()) && isTableLabel(at);
        boolean isGoal = HeadLabel.of(heading.label()).filter(HeadLabel::isGoal).isPresent() && isBeforeLevels(at);
        if (namesTable || isGoal) {
            return null;
        }
        boolean underTarget = ColumnHeading.of(heading.upper())
                .filter(ColumnHeading::isTarget)
                .isPresent();
        boolean sign =
                own == ColumnHeading.SIGN_OR_DIRECTION || own == ColumnHeading.UNIT || own == ColumnHeading.WEIGHT;
        if (!underTarget || sign) {
            return own;
        }
        if (OF_SEVERAL_YEARS.matcher(heading.label() + heading.upper()).find()) {
            return ColumnHeading.MIDTERM_TARGET;
        }
        if (OF_THE_YEAR.matcher(heading.label()).find()) {
            return ColumnHeading.YEARLY_TARGET;
        }
        return own == null ? ColumnHeading.TARGET : own;
    }

    /** 绩效指标 and 年度绩效指标 are headings of the whole table where they stand before the levels. */
    private boolean isTableLabel(int at) {
        if (!isBeforeLevels(at)) {
            return false;
        }
        boolean levelsBehind = false;
        for (int behind = at + 1; behind < grid.size(); behind++) {
            ColumnHeading heading = grid.headings().get(behind).box().heading().orElse(null);
            levelsBehind |= heading == ColumnHeading.CATEGORY || heading == ColumnHeading.SUBCATEGORY;
        }
        return levelsBehind;
    }

    private boolean isBeforeLevels(int at) {
        for (int before = 0; before < at; before++) {
            if (grid.headings()
                    .get(before)
                    .box()
                    .heading()
                    .filter(ColumnHeading::isLevel)
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private int startOfSecondTree() {
        int firstIndicator = headings.indexOf(ColumnHeading.INDICATOR);
        int lastIndicator = headings.lastIndexOf(ColumnHeading.INDICATOR);
        boolean targetBetween = firstIndicator < lastIndicator
                && headings.subList(firstIndicator, lastIndicator).stream()
                        .anyMatch(heading -> heading != null && heading.isTarget());
        if (!targetBetween) {
            return grid.size();
        }
        int start = lastIndicator;
        while (start - 1 > firstIndicator
                && (headings.get(start - 1) == ColumnHeading.SUBCATEGORY
                        || headings.get(start - 1) == ColumnHeading.CATEGORY)) {
            start--;
        }
        return start;
    }

    private int treeAt(int at) {
        if (secondTree == grid.size()) {
            return 0;
        }
        ColumnHeading heading = headings.get(at);
        if (at >= secondTree) {
            return 1;
        }
        boolean shared = heading == null
                || !hasOwn(heading) && (heading == ColumnHeading.CATEGORY || heading == ColumnHeading.SUBCATEGORY);
        return shared ? Column.ALL : 0;
    }

    private boolean hasOwn(ColumnHeading heading) {
        return headings.subList(secondTree, headings.size()).contains(heading);
    }

    private Column columnAt(int at, int tree) {
        String label = Doubts.joined(grid.headings().get(at).label());
        ColumnHeading heading = headings.get(at);
        boolean beforeLevels = isBeforeLevels(at);
        if (heading == null || heading == ColumnHeading.UNIT && beforeLevels) {
            HeadLabel field = HeadLabel.of(label).orElse(label.equals("单位") ? HeadLabel.UNIT_NAME : null);
            return field != null && beforeLevels && !isOnlyLabel(field)
                    ? new Column(null, label, field, Column.ALL, false)
                    : new Column(beforeLevels ? null : ColumnKind.NOTE, label, null, tree, false);
        }
        return switch (heading) {
            case CATEGORY -> new Column(ColumnKind.CATEGORY, label, null, tree, false);
            case SUBCATEGORY -> new Column(ColumnKind.SUBCATEGORY, label, null, tree, false);
            case INDICATOR -> new Column(indicatorAt(at), label, null, tree, false);
            case LATER_STAGE -> new Column(ColumnKind.NOTE, label, null, tree, false);
            case MIDTERM_TARGET, YEARLY_TARGET, TARGET -> targetAt(at, label, tree);
            case UNIT -> new Column(ColumnKind.UNIT, label, null, tree, false);
            case WEIGHT -> new Column(weightAt(at), label, null, tree, false);
            case SIGN_OR_DIRECTION -> new Column(signAt(at), label, null, tree, false);
            case SERIAL -> new Column(null, label, null, tree, false);
        };
    }

    /** 年度绩效目标 or 项目资金 at the left of the table names the table; as a field of many projects it has cells of its own. */
    private boolean isOnlyLabel(HeadLabel field) {
        boolean manyProjects = grid.headings().stream()
                .anyMatch(heading -> HeadLabel.of(heading.label())
                        .filter(HeadLabel.PROJECT_NAME::equals)
                        .isPresent());
        return !manyProjects || field.isSection();
    }

    /** Of several columns of targets the year's counts; one that says 中期 is of another plan; what is left are remarks. */
    private Column targetAt(int at, String label, int tree) {
        int chosen = -1;
        boolean single = true;
        for (int other = 0; other < headings.size(); other++) {
            ColumnHeading heading = headings.get(other);
            if (heading == null || !heading.isTarget() || inAnotherTree(other, at)) {
                continue;
            }
            single &= other == at;
            boolean better = chosen < 0 || rank(heading) > rank(headings.get(chosen));
            chosen = better || planOfSeveralYears && rank(heading) == rank(headings.get(chosen)) ? other : chosen;
        }
        if (at == chosen || single) {
            return new Column(isSplit(tree) ? ColumnKind.VALUE : ColumnKind.TARGET, label, null, tree, false);
        }
        boolean midterm = headings.get(at) == ColumnHeading.MIDTERM_TARGET || planOfSeveralYears;
        return new Column(ColumnKind.NOTE, label, null, tree, midterm);
    }

    private boolean inAnotherTree(int one, int other) {
        return one < secondTree != other < secondTree;
    }

    private static int rank(@Nullable ColumnHeading heading) {
        return heading == ColumnHeading.YEARLY_TARGET ? 2 : heading == ColumnHeading.TARGET ? 1 : 0;
    }

    private boolean isSplit(int tree) {
        for (int at = 0; at < headings.size(); at++) {
            ColumnHeading heading = headings.get(at);
            boolean part = heading == ColumnHeading.UNIT
                    || heading == ColumnHeading.SIGN_OR_DIRECTION && signAt(at) == ColumnKind.COMPARATOR;
            if (part && treeAt(at) == tree) {
                return true;
            }
        }
        return false;
    }

    /** Of two headings of the third level the first is it, unless a second tree begins between them. */
    private ColumnKind indicatorAt(int at) {
        boolean first = headings.indexOf(ColumnHeading.INDICATOR) == at;
        return first || at >= secondTree ? ColumnKind.INDICATOR : ColumnKind.NOTE;
    }

    /** Weights of the upper levels stand before the indicator: they are remarks, or they would be counted twice. */
    private ColumnKind weightAt(int at) {
        int indicator = headings.indexOf(ColumnHeading.INDICATOR);
        boolean another = headings.lastIndexOf(ColumnHeading.WEIGHT) != at;
        return at < indicator && another ? ColumnKind.NOTE : ColumnKind.WEIGHT;
    }

    private ColumnKind signAt(int at) {
        List<String> cells = new ArrayList<>();
        for (List<@Nullable Box> row : rows) {
            Optional.ofNullable(row.get(at))
                    .map(Box::text)
                    .filter(text -> !Blank.is(text))
                    .ifPresent(cells::add);
        }
        String label = grid.headings().get(at).label();
        return switch (SignText.ofColumn(label, cells)) {
            case SIGN -> ColumnKind.COMPARATOR;
            case DIRECTION -> ColumnKind.DIRECTION;
            case OTHER -> ColumnKind.NOTE;
        };
    }
}
