package yeji.exchange.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.ColumnHeading;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.PaperMoney;
import yeji.form.paper.Layout;
import yeji.form.paper.Layout.ColumnKind;

/**
 * A table that holds many projects, with their names, amounts and goals in columns: one form per project name.
 * Source: domain.md, 1.4.
 */
final class ManyProjects {

    private static final Pattern SUM = Pattern.compile("合计|总计|小计");

    private final FormDraft draft;
    private final IndicatorColumns columns;
    private String unit = "";
    private @Nullable FormDraft project;

    ManyProjects(FormDraft draft, IndicatorColumns columns) {
        this.draft = draft;
        this.columns = columns;
    }

    void read(List<Line> rows) {
        for (Line row : rows) {
            List<@Nullable Box> boxes = columns.grid().place(row);
            String name = text(boxes, HeadLabel.PROJECT_NAME);
            String unitHere = text(boxes, HeadLabel.UNIT_NAME);
            if (SUM.matcher(name).matches()
                    || name.isEmpty() && SUM.matcher(unitHere).matches()) {
                continue;
            }
            unit = unitHere.isEmpty() ? unit : unitHere;
            if (!name.isEmpty()) {
                project = draft.project(unit + "\n" + name);
            }
            if (project != null) {
                readRow(project, boxes);
            }
        }
    }

    private void readRow(FormDraft into, List<@Nullable Box> boxes) {
        boolean first = into.items.isEmpty();
        for (int at = 0; at < boxes.size(); at++) {
            IndicatorColumns.Column column = columns.columns().get(at);
            Box box = boxes.get(at);
            boolean field = column.field() != null
                    || column.kind() == null && !column.label().isEmpty();
            if (field && box != null) {
                keep(into, column, at, box);
            }
        }
        if (first) {
            into.hasIndicatorTable = true;
            into.columns = columns.kept();
            keepUnit(into);
            into.items.add(new PaperItem.Rows(List.of(new Layout.Row("indicatorTree", ""))));
        }
        IndicatorRow row = new IndicatorRow(columns, boxes, 0);
        row.level(ColumnKind.CATEGORY).ifPresent(into.tree::category);
        row.level(ColumnKind.SUBCATEGORY).ifPresent(into.tree::subcategory);
        if (!row.isBlank()) {
            into.tree.add(row.read(into.ids, into.doubts));
        }
    }

    /** A field is kept where it first stands; a unit that stands above for several projects, with each of them. */
    private void keep(FormDraft into, IndicatorColumns.Column column, int at, Box box) {
        Box heading = columns.grid().headings().get(at).box();
        boolean known = into.labelled(heading.text()) != null;
        boolean serial =
                column.field() == null && ColumnHeading.of(column.label()).isPresent();
        if (!known && !serial && !Blank.is(box.text())) {
            PaperMoney money = PaperMoney.inHeading(heading.text()).orElse(null);
            into.items.add(new PaperItem.Labelled(column.field(), withoutLeftovers(heading), box, money, false));
        }
    }

    private void keepUnit(FormDraft into) {
        for (int at = 0; at < columns.columns().size(); at++) {
            Box heading = columns.grid().headings().get(at).box();
            boolean missing =
                    columns.columns().get(at).field() == HeadLabel.UNIT_NAME && into.labelled(heading.text()) == null;
            if (missing && !unit.isEmpty()) {
                into.items.add(new PaperItem.Labelled(
                        HeadLabel.UNIT_NAME,
                        withoutLeftovers(heading),
                        withoutLeftovers(heading).part(unit, true),
                        null,
                        false));
            }
        }
    }

    /** What was taken out of a heading is told once, not with each project. */
    private static Box withoutLeftovers(Box heading) {
        return new Box(heading.text(), heading.column(), heading.end(), heading.merge(), List.of());
    }

    private String text(List<@Nullable Box> boxes, HeadLabel field) {
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            if (columns.columns().get(at).field() == field && box != null && !Blank.is(box.text())) {
                return Doubts.joined(box.text());
            }
        }
        return "";
    }
}
