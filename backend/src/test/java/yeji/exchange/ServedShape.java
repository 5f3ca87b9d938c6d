package yeji.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form as the API serves it, in the shape of the sample's JSON, so that both can be held against each other value for value. */
final class ServedShape {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ServedShape() {}

    static JsonNode of(JsonNode form) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("kind", form.path("kind"));
        shape.put("title", form.path("title"));
        shape.put("fiscalYear", form.path("budgetYear"));
        shape.put("fiscalYearText", form.path("yearLine"));
        if (form.path("kind").asString().equals("DEPARTMENT")) {
            shape.put("head", form.path("head"));
            shape.put("seal", form.path("seal"));
            shape.put("unitName", form.path("unitName"));
            shape.put("tasks", form.path("tasks").valueStream().map(ServedShape::withoutId).toList());
            shape.put("statedTotals", form.path("statedTotal"));
            shape.put("overallGoal", form.path("overallGoal"));
        } else {
            shape.put("projectName", form.path("projectName"));
            shape.put("supervisingDepartment", form.path("supervisingDepartment"));
            shape.put("implementingUnit", form.path("implementingUnit"));
            shape.put("source", form.path("source"));
            shape.put("period", form.path("period"));
            shape.put("funds", form.path("funds"));
            shape.put("annualGoal", form.path("overallGoal"));
        }
        shape.put("moneyUnit", form.path("moneyUnit").asString().equals("YUAN") ? "元" : "万元");
        shape.put(
                "indicators",
                form.at("/indicatorTree/categories")
                        .valueStream()
                        .map(ServedShape::category)
                        .toList());
        return JSON.valueToTree(shape);
    }

    private static Map<String, Object> category(JsonNode category) {
        return Map.of(
                "name",
                category.path("name"),
                "children",
                category.path("subcategories")
                        .valueStream()
                        .map(below -> Map.of(
                                "name",
                                below.path("name"),
                                "children",
                                below.path("indicators")
                                        .valueStream()
                                        .map(ServedShape::indicator)
                                        .toList()))
                        .toList());
    }

    private static Map<String, Object> indicator(JsonNode indicator) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("name", indicator.path("name"));
        leaf.put("target", indicator.at("/target/text"));
        if (!indicator.path("weight").isNull()) {
            leaf.put("weight", indicator.path("weight"));
        }
        return leaf;
    }

    private static JsonNode withoutId(JsonNode task) {
        return ((ObjectNode) task.deepCopy()).without("id");
    }
}
