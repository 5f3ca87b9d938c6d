package yeji.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeji.exchange.layout.ReadForm;
import yeji.form.paper.Paper;
import yeji.form.tree.Budget;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.LabelledText;
import yeji.form.tree.Subcategory;

/** A read form in the shape of the sample's JSON, so that both can be held against each other value for value. */
final class SampleShape {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleShape() {}

    static List<JsonNode> expected(String sample) {
        List<JsonNode> forms = new ArrayList<>();
        JSON.readTree(Reading.sample(sample)).path("forms").forEach(forms::add);
        return forms;
    }

    static JsonNode of(ReadForm form) {
        Map<String, Object> shape = new LinkedHashMap<>();
        Paper paper = form.paper();
        shape.put("kind", form.kind().name());
        shape.put("title", paper.title());
        shape.put("fiscalYear", Objects.requireNonNull(form.budgetYear()));
        shape.put("fiscalYearText", paper.yearLine());
        if (form.content() instanceof ReadForm.DepartmentContent department) putDepartment(shape, paper, department);
        if (form.content() instanceof ReadForm.ProjectContent project) putProject(shape, paper, project);
        shape.put("moneyUnit", paper.moneyUnit().written());
        shape.put(
                "indicators",
                paper.indicatorTree().categories().stream()
                        .map(SampleShape::category)
                        .toList());
        return JSON.valueToTree(shape);
    }

    private static void putDepartment(Map<String, Object> shape, Paper paper, ReadForm.DepartmentContent department) {
        shape.put("head", labelled(paper.head()));
        shape.put("seal", labelled(paper.seal()));
        shape.put("unitName", paper.unitName());
        shape.put(
                "tasks",
                department.tasks().stream()
                        .map(task ->
                                Map.of("name", task.name(), "content", task.content(), "budget", budget(task.budget())))
                        .toList());
        Map<String, Object> stated = budget(department.statedTotal().amounts());
        stated.put("label", department.statedTotal().label());
        shape.put("statedTotals", stated);
        shape.put("overallGoal", paper.overallGoal());
    }

    private static void putProject(Map<String, Object> shape, Paper paper, ReadForm.ProjectContent project) {
        shape.put("projectName", project.projectName());
        shape.put(
                "supervisingDepartment",
                Map.of(
                        "code",
                                Objects.requireNonNull(
                                        project.supervisingDepartment().code()),
                        "name", project.supervisingDepartment().name()));
        shape.put("implementingUnit", paper.unitName());
        shape.put("source", Objects.requireNonNull(project.source()));
        shape.put("period", Objects.requireNonNull(project.period()));
        shape.put(
                "funds",
                Map.of(
                        "annualTotal", plain(project.funds().annualTotal()),
                        "fiscalAppropriation", plain(project.funds().fiscalAppropriation()),
                        "carriedOver", plain(project.funds().carriedOver()),
                        "otherFunds", plain(project.funds().otherFunds())));
        shape.put("annualGoal", paper.overallGoal());
    }

    private static Map<String, Object> category(Category category) {
        return Map.of(
                "name", category.name(),
                "children",
                        category.subcategories().stream()
                                .map(SampleShape::subcategory)
                                .toList());
    }

    private static Map<String, Object> subcategory(Subcategory subcategory) {
        return Map.of(
                "name", subcategory.name(),
                "children",
                        subcategory.indicators().stream()
                                .map(SampleShape::indicator)
                                .toList());
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("name", indicator.name());
        leaf.put("target", indicator.targetText());
        if (indicator.weight() != null) {
            leaf.put("weight", plain(indicator.weight()));
        }
        return leaf;
    }

    private static Map<String, Object> labelled(@Nullable LabelledText line) {
        LabelledText known = Objects.requireNonNull(line);
        return Map.of("label", known.label(), "value", known.value());
    }

    private static Map<String, Object> budget(Budget budget) {
        Map<String, Object> amounts = new LinkedHashMap<>();
        amounts.put("total", plain(budget.total()));
        amounts.put("fiscalAppropriation", plain(budget.fiscalAppropriation()));
        amounts.put("otherFunds", plain(budget.otherFunds()));
        return amounts;
    }

    private static String plain(@Nullable BigDecimal amount) {
        return Objects.requireNonNull(amount).toPlainString();
    }
}
