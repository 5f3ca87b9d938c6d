package yeji.form.storage;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import yeji.form.paper.Layout;
import yeji.form.paper.MoneyUnit;
import yeji.form.paper.Paper;
import yeji.form.paper.Style;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.LabelledText;
import yeji.form.tree.NodeId;
import yeji.form.tree.StatedDirection;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/** What stands on the paper as documents and back. */
final class PaperDocuments {

    private PaperDocuments() {}

    static Document write(Paper paper) {
        return new Document("title", paper.title())
                .append("yearLine", paper.yearLine())
                .append("unitName", paper.unitName())
                .append("head", labelled(paper.head()))
                .append("seal", labelled(paper.seal()))
                .append("overallGoal", paper.overallGoal())
                .append("moneyUnit", paper.moneyUnit().name())
                .append("style", paper.style().name())
                .append("layout", layout(paper.layout()))
                .append("extra", entries(paper.extra()))
                .append(
                        "categories",
                        paper.indicatorTree().categories().stream()
                                .map(PaperDocuments::category)
                                .toList());
    }

    static Paper read(Document paper) {
        return new Paper(
                paper.getString("title"),
                paper.getString("yearLine"),
                paper.getString("unitName"),
                labelled(paper.get("head", Document.class)),
                labelled(paper.get("seal", Document.class)),
                paper.getString("overallGoal"),
                MoneyUnit.valueOf(paper.getString("moneyUnit")),
                Style.valueOf(paper.getString("style")),
                layout(paper.get("layout", Document.class)),
                entries(paper, "extra"),
                new IndicatorTree(FormDocuments.documents(paper, "categories").stream()
                        .map(PaperDocuments::category)
                        .toList()));
    }

    private static Document category(Category category) {
        return new Document("id", category.id().value())
                .append("name", category.name())
                .append(
                        "subcategories",
                        category.subcategories().stream()
                                .map(PaperDocuments::subcategory)
                                .toList());
    }

    private static Category category(Document document) {
        return new Category(
                id(document),
                document.getString("name"),
                FormDocuments.documents(document, "subcategories").stream()
                        .map(PaperDocuments::subcategory)
                        .toList());
    }

    private static Document subcategory(Subcategory subcategory) {
        return new Document("id", subcategory.id().value())
                .append("name", subcategory.name())
                .append(
                        "indicators",
                        subcategory.indicators().stream()
                                .map(PaperDocuments::indicator)
                                .toList());
    }

    private static Subcategory subcategory(Document document) {
        return new Subcategory(
                id(document),
                document.getString("name"),
                FormDocuments.documents(document, "indicators").stream()
                        .map(PaperDocuments::indicator)
                        .toList());
    }

    private static Document indicator(Indicator indicator) {
        StatedDirection direction = indicator.direction();
        return new Document("id", indicator.id().value())
                .append("name", indicator.name())
                .append("targetText", indicator.targetText())
                .append("weight", FormDocuments.decimal(indicator.weight()))
                .append("direction", direction == null ? null : direction.name())
                .append("notes", entries(indicator.notes()));
    }

    private static Indicator indicator(Document document) {
        String direction = document.getString("direction");
        return new Indicator(
                id(document),
                document.getString("name"),
                document.getString("targetText"),
                FormDocuments.decimal(document, "weight"),
                direction == null ? null : StatedDirection.valueOf(direction),
                entries(document, "notes"));
    }

    static Task task(Document document) {
        return new Task(
                id(document),
                document.getString("name"),
                document.getString("content"),
                FormDocuments.budget(document.get("budget", Document.class)));
    }

    private static Document layout(Layout layout) {
        return new Document(
                        "rows",
                        layout.rows().stream()
                                .map(row -> new Document("field", row.field()).append("label", row.label()))
                                .toList())
                .append(
                        "columns",
                        layout.columns().stream()
                                .map(column ->
                                        new Document("kind", column.kind().name()).append("label", column.label()))
                                .toList());
    }

    private static Layout layout(Document document) {
        return new Layout(
                FormDocuments.documents(document, "rows").stream()
                        .map(row -> new Layout.Row(row.getString("field"), row.getString("label")))
                        .toList(),
                FormDocuments.documents(document, "columns").stream()
                        .map(column -> new Layout.Column(
                                Layout.ColumnKind.valueOf(column.getString("kind")), column.getString("label")))
                        .toList());
    }

    private static NodeId id(Document document) {
        return new NodeId(document.getString("id"));
    }

    private static @Nullable Document labelled(@Nullable LabelledText line) {
        return line == null ? null : new Document("label", line.label()).append("value", line.value());
    }

    private static @Nullable LabelledText labelled(@Nullable Document line) {
        return line == null ? null : new LabelledText(line.getString("label"), line.getString("value"));
    }

    private static List<@Nullable Document> entries(List<LabelledText> entries) {
        return entries.stream().map(PaperDocuments::labelled).toList();
    }

    private static List<LabelledText> entries(Document document, String name) {
        return FormDocuments.documents(document, name).stream()
                .map(entry -> new LabelledText(entry.getString("label"), entry.getString("value")))
                .toList();
    }
}
