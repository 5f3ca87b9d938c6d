package yeji.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import yeji.form.Form;
import yeji.form.edit.FormNodes;
import yeji.form.field.FieldValue;
import yeji.form.field.FormField;
import yeji.form.field.NodeField;
import yeji.form.tree.NodeKind;

/** How a form differs from an earlier one: values by place, blank ones of new nodes left out, and the order of nodes. */
final class FormDifference {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FormDifference() {}

    static ObjectNode between(Form before, Form after) {
        ObjectNode json = JSON.createObjectNode();
        ObjectNode places = json.putObject("places");
        Map<String, FieldValue> then = values(before);
        values(after).forEach((place, value) -> {
            FieldValue earlier = then.get(place);
            if (earlier == null ? !isBlank(value.asJson()) : !earlier.equals(value)) {
                places.set(place, JSON.valueToTree(value.asJson()));
            }
        });
        ObjectNode children = json.putObject("children");
        Map<String, List<String>> orders = orders(before);
        orders(after).forEach((parent, ids) -> {
            if (!ids.equals(orders.getOrDefault(parent, List.of()))) {
                children.set(parent, JSON.valueToTree(ids));
            }
        });
        return json;
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(List.of());
    }

    private static Map<String, FieldValue> values(Form form) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (FormField field : FormField.values()) {
            if (field.belongsTo(form)) {
                values.put(field.fieldName(), field.of(form));
            }
        }
        FormNodes.spots(form).forEach((id, spot) -> {
            for (NodeField field : NodeField.of(spot.node().kind())) {
                values.put(id + "/" + field.fieldName(), field.of(spot.node()));
            }
        });
        return values;
    }

    private static Map<String, List<String>> orders(Form form) {
        Map<String, List<String>> orders = new LinkedHashMap<>();
        orders.put("tasks", new ArrayList<>());
        orders.put("categories", new ArrayList<>());
        FormNodes.spots(form).forEach((id, spot) -> {
            NodeKind kind = spot.node().kind();
            String root = kind == NodeKind.TASK ? "tasks" : "categories";
            String parent = spot.parent() == null ? root : spot.parent().toString();
            orders.computeIfAbsent(parent, absent -> new ArrayList<>()).add(id.toString());
            if (kind == NodeKind.CATEGORY || kind == NodeKind.SUBCATEGORY) {
                orders.put(id.toString(), new ArrayList<>());
            }
        });
        return orders;
    }
}
