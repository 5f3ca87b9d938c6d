package yeji.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import yeji.form.paper.FormKind;
import yeji.form.paper.Funds;
import yeji.form.paper.Layout;
import yeji.form.paper.MoneyUnit;
import yeji.form.paper.Paper;
import yeji.form.paper.StatedTotal;
import yeji.form.paper.Style;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.Budget;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.LabelledText;
import yeji.form.tree.NodeId;
import yeji.form.tree.StatedDirection;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/** Reads forms in the shape of the API, for tests; what is left out is blank. */
public final class FormJson {

    private FormJson() {}

    public static Form read(JsonNode json) {
        FormKind kind = FormKind.valueOf(json.path("kind").asString());
        Docket docket = SmallForms.docket();
        Paper paper = paper(json, kind);
        if (kind == FormKind.DEPARTMENT) {
            JsonNode stated = json.path("statedTotal");
            return new DepartmentForm(
                    docket,
                    paper,
                    all(json.path("tasks"))
                            .map(t -> new Task(id(t), text(t, "name"), text(t, "content"), budget(t.path("budget"))))
                            .toList(),
                    stated.isObject() ? new StatedTotal(text(stated, "label"), budget(stated)) : StatedTotal.NONE);
        }
        JsonNode department = json.path("supervisingDepartment");
        JsonNode funds = json.path("funds");
        return new ProjectForm(
                docket,
                paper,
                text(json, "projectName"),
                optional(json, "projectCode"),
                new SupervisingDepartment(optional(department, "code"), text(department, "name")),
                optional(json, "source"),
                optional(json, "period"),
                new Funds(
                        decimal(funds, "annualTotal"),
                        decimal(funds, "fiscalAppropriation"),
                        decimal(funds, "carriedOver"),
                        decimal(funds, "otherFunds")));
    }

    private static Paper paper(JsonNode json, FormKind kind) {
        return new Paper(
                text(json, "title"),
                text(json, "yearLine"),
                text(json, "unitName"),
                labelled(json.path("head")),
                labelled(json.path("seal")),
                text(json, "overallGoal"),
                MoneyUnit.valueOf(json.path("moneyUnit").asString("WAN_YUAN")),
                Style.STYLE_2015,
                Layout.official(kind),
                entries(json.path("extra")),
                tree(json.path("indicatorTree")));
    }

    private static IndicatorTree tree(JsonNode json) {
        return new IndicatorTree(all(json.path("categories"))
                .map(c -> new Category(
                        id(c),
                        text(c, "name"),
                        all(c.path("subcategories"))
                                .map(s -> new Subcategory(
                                        id(s),
                                        text(s, "name"),
                                        all(s.path("indicators"))
                                                .map(FormJson::indicator)
                                                .toList()))
                                .toList()))
                .toList());
    }

    private static Indicator indicator(JsonNode json) {
        String direction = optional(json, "direction");
        return new Indicator(
                id(json),
                text(json, "name"),
                text(json.path("target"), "text"),
                decimal(json, "weight"),
                direction == null ? null : StatedDirection.valueOf(direction),
                entries(json.path("notes")));
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return array.valueStream();
    }

    private static NodeId id(JsonNode json) {
        return new NodeId(json.path("id").asString());
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }

    private static @Nullable String optional(JsonNode json, String name) {
        return json.hasNonNull(name) ? json.path(name).asString() : null;
    }

    private static @Nullable BigDecimal decimal(JsonNode json, String name) {
        return json.hasNonNull(name) ? new BigDecimal(json.path(name).asString()) : null;
    }

    private static Budget budget(JsonNode json) {
        return new Budget(decimal(json, "total"), decimal(json, "fiscalAppropriation"), decimal(json, "otherFunds"));
    }

    private static @Nullable LabelledText labelled(JsonNode json) {
        return json.isObject() ? new LabelledText(text(json, "label"), text(json, "value")) : null;
    }

    private static List<LabelledText> entries(JsonNode json) {
        return all(json)
                .map(e -> new LabelledText(text(e, "label"), text(e, "value")))
                .toList();
    }
}
