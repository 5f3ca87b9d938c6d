package yeji.exchange.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Cell;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.PaperMoney;
import yeji.exchange.wording.TaskHeading;
import yeji.form.paper.Layout;
import yeji.form.paper.StatedTotal;
import yeji.form.tree.Budget;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;
import yeji.form.tree.Task;

/** Reads the table of the year's main tasks: its heading rows, the tasks, the row of sums. Source: domain.md, 1.2. */
final class TaskTable {

    private static final Box NOTHING = new Box("", 0, 1, Cell.Merge.NONE, List.of());

    private final List<Line> lines;
    private final FormDraft draft;
    private final PaperMoney paper;

    TaskTable(List<Line> lines, FormDraft draft, PaperMoney paper) {
        this.lines = lines;
        this.draft = draft;
        this.paper = paper;
    }

    /** Whether a row is the heading of such a table. */
    static boolean isHeader(Line line) {
        List<TaskHeading> found = line.speaking().stream()
                .map(box -> TaskHeading.of(box.text()))
                .flatMap(Optional::stream)
                .toList();
        boolean more = found.contains(TaskHeading.CONTENT) || found.stream().anyMatch(TaskHeading::isAmount);
        return found.contains(TaskHeading.NAME) && more && !IndicatorColumns.isHeader(line);
    }

    /** Reads the table whose heading row stands at a place. @return the place behind it */
    int readFrom(int at) {
        Line header = lines.get(at);
        boolean twoRows = at + 1 < lines.size() && isLowerHeader(lines.get(at + 1), header);
        HeaderGrid grid = twoRows ? HeaderGrid.of(header, lines.get(at + 1)) : HeaderGrid.of(header);
        Columns columns = Columns.of(grid, paper);
        draft.items.add(new PaperItem.Rows(columns.layoutRows()));
        grid.headings().forEach(heading -> draft.doubts.leftoversOf(heading.box(), Spot.field("tasks")));
        int next = twoRows ? at + 2 : at + 1;
        while (next < lines.size() && isRow(lines.get(next), header, columns)) {
            if (!lines.get(next).isSilent()) {
                readRow(lines.get(next), columns);
            }
            next++;
        }
        return next;
    }

    private static boolean isLowerHeader(Line line, Line upper) {
        List<Box> speaking = line.speaking();
        return line.sharesTableWith(upper)
                && !speaking.isEmpty()
                && speaking.stream()
                        .map(box -> TaskHeading.of(box.text()))
                        .allMatch(
                                heading -> heading.filter(TaskHeading::isAmount).isPresent());
    }

    private static boolean isRow(Line line, Line header, Columns columns) {
        if (!line.sharesTableWith(header) || line.boxes().size() == 1) {
            return false;
        }
        if (line.isSilent() || sumOf(line) != null) {
            return true;
        }
        Box first = line.speaking().get(0);
        int column = columns.grid().place(line).indexOf(first);
        boolean label =
                first.isLabel() && (column < columns.name() || line.speaking().size() <= 2);
        return !label
                && !IndicatorColumns.isHeader(line)
                && InlineLabels.of(first.text()).isEmpty();
    }

    /** The heading of a row of sums, which stands in one of its first boxes. */
    private static @Nullable Box sumOf(Line line) {
        return line.speaking().stream()
                .limit(2)
                .filter(box -> TaskHeading.isSum(box.text()))
                .findFirst()
                .orElse(null);
    }

    private void readRow(Line line, Columns columns) {
        List<@Nullable Box> boxes = columns.grid().place(line);
        Box sum = sumOf(line);
        if (sum != null) {
            String label = draft.doubts.line(sum, Spot.field("statedTotal.label"), TextLimit.SHORT);
            draft.statedTotal = new StatedTotal(label, budget(boxes, columns, null, label));
            draft.items.add(new PaperItem.Rows(List.of(new Layout.Row("statedTotal", label))));
            return;
        }
        Box name = at(boxes, columns.name());
        Box content = at(boxes, columns.content());
        boolean amounts = columns.amounts().stream()
                .anyMatch(column -> !Blank.is(at(boxes, column).text()));
        boolean goesOn = (name.continued() || Blank.is(name.text())) && !amounts && !draft.tasks.isEmpty();
        if (goesOn) {
            goOn(content);
        } else if (amounts || !Blank.is(name.text()) || !Blank.is(content.text())) {
            add(name, content, boxes, columns);
        }
    }

    private void add(Box name, Box content, List<@Nullable Box> boxes, Columns columns) {
        NodeId id = draft.ids.get();
        String taskName = draft.doubts.line(name, Spot.of(id, "name"), TextLimit.NAME);
        String taskContent = draft.doubts.text(content, Spot.of(id, "content", taskName), TextLimit.CONTENT);
        draft.tasks.add(new Task(id, taskName, taskContent, budget(boxes, columns, id, taskName)));
        for (int column : columns.others()) {
            Box box = at(boxes, column);
            if (!Blank.is(box.text())) {
                Box label = columns.grid().headings().get(column).box();
                Box value = box.part(taskName + "：" + Doubts.joined(box.text()), true);
                draft.items.add(new PaperItem.Labelled(null, label, value, null, false));
                draft.doubts.add(DoubtCode.KEPT_ASIDE, Spot.field("extra", label.text()), value.text());
            }
        }
    }

    /** A row without a name and amounts of its own goes on with the content above. */
    private void goOn(Box content) {
        if (content.speaks()) {
            int last = draft.tasks.size() - 1;
            Task task = draft.tasks.get(last);
            Spot spot = Spot.of(task.id(), "content", task.name());
            Box both = content.part(task.content() + "\n" + content.text(), true);
            draft.tasks.set(last, task.withContent(draft.doubts.text(both, spot, TextLimit.CONTENT)));
        }
    }

    private Budget budget(List<@Nullable Box> boxes, Columns columns, @Nullable NodeId task, String name) {
        return new Budget(
                amount(boxes, columns, columns.total(), task, name, "total"),
                amount(boxes, columns, columns.fiscal(), task, name, "fiscalAppropriation"),
                amount(boxes, columns, columns.other(), task, name, "otherFunds"));
    }

    private @Nullable BigDecimal amount(
            List<@Nullable Box> boxes, Columns columns, int column, @Nullable NodeId task, String name, String part) {
        if (column < 0) {
            return null;
        }
        String heading = Doubts.joined(columns.grid().headings().get(column).label());
        String field = task == null ? "statedTotal." + part : "budget." + part;
        return draft.doubts.amount(
                at(boxes, column), new Spot(new Place(task, field), List.of(name, heading)), columns.money());
    }

    private static Box at(List<@Nullable Box> boxes, int column) {
        Box box = column < 0 ? null : boxes.get(column);
        return box == null ? NOTHING : box;
    }

    /** What the columns hold, by their places in the heading; -1 where there is none. */
    private record Columns(
            HeaderGrid grid,
            int name,
            int content,
            int total,
            int fiscal,
            int other,
            List<Integer> others,
            PaperMoney money) {

        static Columns of(HeaderGrid grid, PaperMoney paper) {
            int name = last(grid, TaskHeading.NAME);
            int total = last(grid, TaskHeading.TOTAL);
            List<Integer> others = new ArrayList<>();
            PaperMoney money = paper;
            for (int at = grid.size() - 1; at >= 0; at--) {
                HeaderGrid.Heading heading = grid.headings().get(at);
                if (at > name
                        && TaskHeading.of(heading.label()).isEmpty()
                        && !heading.label().isEmpty()) {
                    others.add(0, at);
                }
                money = PaperMoney.inHeading(heading.label() + " " + heading.upper())
                        .orElse(money);
            }
            return new Columns(
                    grid,
                    name,
                    last(grid, TaskHeading.CONTENT),
                    total >= 0 ? total : last(grid, TaskHeading.BUDGET),
                    last(grid, TaskHeading.FISCAL_APPROPRIATION),
                    last(grid, TaskHeading.OTHER_FUNDS),
                    others,
                    money);
        }

        private static int last(HeaderGrid grid, TaskHeading wanted) {
            for (int at = grid.size() - 1; at >= 0; at--) {
                if (TaskHeading.of(grid.headings().get(at).label())
                        .filter(wanted::equals)
                        .isPresent()) {
                    return at;
                }
            }
            return -1;
        }

        List<Integer> amounts() {
            return List.of(total, fiscal, other);
        }

        List<Layout.Row> layoutRows() {
            List<Layout.Row> rows = new ArrayList<>();
            for (int at = 0; at < name; at++) {
                if (!grid.headings().get(at).label().isEmpty()) {
                    rows.add(new Layout.Row("tasks", label(at)));
                    break;
                }
            }
            addRow(rows, "tasks.name", name);
            addRow(rows, "tasks.content", content);
            String over = total < 0 ? "" : grid.headings().get(total).upper();
            if (!over.isEmpty()) {
                rows.add(new Layout.Row("tasks.budget", Doubts.joined(over)));
            }
            addRow(rows, "tasks.budget.total", total);
            addRow(rows, "tasks.budget.fiscalAppropriation", fiscal);
            addRow(rows, "tasks.budget.otherFunds", other);
            return rows;
        }

        private void addRow(List<Layout.Row> rows, String field, int column) {
            if (column >= 0) {
                rows.add(new Layout.Row(field, label(column)));
            }
        }

        private String label(int column) {
            return Doubts.joined(grid.headings().get(column).label());
        }
    }
}
