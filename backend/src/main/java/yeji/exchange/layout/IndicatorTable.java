package yeji.exchange.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Table;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.ColumnHeading;
import yeji.exchange.wording.FormTitle;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.YearLine;
import yeji.form.naming.CategoryCode;
import yeji.form.naming.SubcategoryCode;
import yeji.form.paper.Layout;
import yeji.form.paper.Layout.ColumnKind;

/** Reads an indicator table: its heading rows, and the rows below as far as they belong to it. */
final class IndicatorTable {

    private static final Pattern SUM = Pattern.compile("合计|总计|总分|分值合计|权重合计|小计");

    private final List<Line> lines;
    private final FormDraft draft;
    private final boolean planOfSeveralYears;
    private final Map<String, StringJoiner> midterm = new LinkedHashMap<>();

    IndicatorTable(List<Line> lines, FormDraft draft, boolean planOfSeveralYears) {
        this.lines = lines;
        this.draft = draft;
        this.planOfSeveralYears = planOfSeveralYears;
    }

    /** Reads the table whose heading row stands at a place. @return the place behind it */
    int readFrom(int at) {
        Line header = lines.get(at);
        boolean twoRows = at + 1 < lines.size() && IndicatorColumns.isLowerHeader(lines.get(at + 1), header);
        HeaderGrid grid = twoRows ? HeaderGrid.of(header, lines.get(at + 1)) : HeaderGrid.of(header);
        int first = twoRows ? at + 2 : at + 1;
        int end = first;
        while (end < lines.size() && isRow(lines.get(end), header, grid)) {
            end++;
        }
        List<Line> rows = lines.subList(first, end).stream()
                .filter(row -> !row.isSilent())
                .toList();
        IndicatorColumns columns = new ColumnFinder(grid, rows, planOfSeveralYears).find();
        startTable(header, columns);
        if (columns.hasProjects()) {
            new ManyProjects(draft, columns).read(rows);
        } else {
            readTrees(columns, rows);
        }
        return end;
    }

    private void startTable(Line header, IndicatorColumns columns) {
        header.boxes().forEach(box -> draft.doubts.leftoversOf(box, Spot.field("indicatorTree")));
        if (!draft.hasIndicatorTable) {
            draft.hasIndicatorTable = true;
            draft.columns = columns.kept();
            draft.items.add(new PaperItem.Rows(List.of(new Layout.Row("indicatorTree", columns.tableLabel()))));
        }
    }

    private static boolean isRow(Line line, Line header, HeaderGrid grid) {
        if (line.isSilent()) {
            return line.sharesTableWith(header);
        }
        boolean goesOn = line.sharesTableWith(header)
                || line.inTable()
                        && header.inTable()
                        && line.boxes().size() == header.boxes().size();
        if (!goesOn || line.boxes().size() == 1 && grid.size() > 1 || IndicatorColumns.isHeader(line)) {
            return false;
        }
        Box first = line.speaking().get(0);
        int column = grid.place(line).indexOf(first);
        boolean atLevels = column < 0 || isBeforeIndicator(grid, column);
        return !(atLevels && isOtherThanLevel(first, line)) && !isLabelWithWideValue(line, grid);
    }

    /** Whether a row is a heading with one cell over all that the table has beside it, as 其他说明 at its foot. */
    private static boolean isLabelWithWideValue(Line line, HeaderGrid grid) {
        if (grid.columns() != Table.Columns.GRID
                || grid.size() < 4
                || line.boxes().size() != 2) {
            return false;
        }
        Box label = line.boxes().get(0);
        Box second = grid.headings().get(1).box();
        boolean overAll = line.boxes().get(1).overlap(second.column(), second.end()) > 0;
        return overAll
                && label.speaks()
                && label.heading().isEmpty()
                && CategoryCode.of(label.text()) == CategoryCode.OTHER
                && SubcategoryCode.of(label.text()) == SubcategoryCode.OTHER;
    }

    private static boolean isBeforeIndicator(HeaderGrid grid, int column) {
        for (int at = 0; at <= column; at++) {
            ColumnHeading heading = grid.headings().get(at).box().heading().orElse(null);
            if (heading == ColumnHeading.INDICATOR && !isOverTheTable(grid, at)
                    || heading != null && heading.isTarget() && at > 0) {
                return false;
            }
        }
        return true;
    }

    /** 绩效指标 with the levels to its right is the heading of the whole table, not that of its indicators. */
    private static boolean isOverTheTable(HeaderGrid grid, int column) {
        return grid.headings().stream()
                .skip(column + 1L)
                .anyMatch(heading -> heading.box()
                        .heading()
                        .filter(ColumnHeading.CATEGORY::equals)
                        .isPresent());
    }

    /** Whether a row begins with something that belongs to the head, or to the next form. */
    private static boolean isOtherThanLevel(Box first, Line line) {
        String text = first.text();
        HeadLabel label = first.label().orElse(null);
        int speaking = line.speaking().size();
        boolean goalBesideTree = label != null && label.isGoal() && speaking > 2;
        return label != null && !goalBesideTree
                || !InlineLabels.of(text).isEmpty()
                || YearLine.is(text) && speaking == 1
                || FormTitle.read(text).isPresent() && speaking == 1;
    }

    private void readTrees(IndicatorColumns columns, List<Line> rows) {
        for (int tree = 0; tree < columns.trees(); tree++) {
            boolean yearly = columns.yearly().contains(tree);
            TreeDraft into = yearly ? draft.tree : new TreeDraft(draft.ids, new Doubts());
            for (Line row : rows) {
                readRow(row, columns, new IndicatorRow(columns, columns.grid().place(row), tree), into, yearly);
            }
            if (tree == 0) {
                rows.forEach(row -> tellOutside(columns, row));
            }
        }
        keepMidterm();
    }

    private void readRow(Line line, IndicatorColumns columns, IndicatorRow row, TreeDraft into, boolean yearly) {
        Optional<Box> sum = line.speaking().stream()
                .limit(1)
                .filter(box -> SUM.matcher(box.text()).matches())
                .findFirst();
        if (sum.isPresent()
                && Blank.is(row.box(ColumnKind.INDICATOR).map(Box::text).orElse(""))) {
            Box value = row.box(ColumnKind.WEIGHT).orElse(new Box("", 0, 1, Cell.Merge.NONE, List.of()));
            draft.items.add(new PaperItem.Labelled(null, sum.get(), value, null, false));
            return;
        }
        row.level(ColumnKind.CATEGORY).ifPresent(into::category);
        row.level(ColumnKind.SUBCATEGORY).ifPresent(into::subcategory);
        String later = yearly ? row.midtermTarget() : row.isBlank() ? "" : row.target();
        if (!later.isEmpty() || !yearly && !row.isBlank()) {
            midterm.computeIfAbsent(midtermLabel(columns), label -> new StringJoiner("\n"))
                    .add((yearly ? "" : into.path() + "/") + row.name() + "：" + later);
        }
        if (yearly && !row.isBlank()) {
            into.add(row.read(draft.ids, draft.doubts));
        }
    }

    private static String midtermLabel(IndicatorColumns columns) {
        return columns.columns().stream()
                .filter(IndicatorColumns.Column::midterm)
                .map(IndicatorColumns.Column::label)
                .findFirst()
                .orElse("中期绩效指标");
    }

    private void keepMidterm() {
        midterm.forEach((label, text) -> draft.items.add(new PaperItem.Labelled(
                null,
                new Box(label, 0, 1, Cell.Merge.NONE, List.of()),
                new Box(text.toString(), 0, 1, Cell.Merge.NONE, List.of()),
                null,
                true)));
        midterm.clear();
    }

    private void tellOutside(IndicatorColumns columns, Line row) {
        for (Box box : columns.grid().outside(row)) {
            if (box.speaks() && !Blank.is(box.text())) {
                draft.doubts.add(DoubtCode.TEXT_OUTSIDE_COLUMNS, Spot.field("indicatorTree"), box.text());
            }
        }
    }
}
