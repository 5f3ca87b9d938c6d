package yeji.form.edit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.field.FieldValue;
import yeji.form.field.NodeField;
import yeji.form.tree.Budget;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.NodeKind;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/**
 * Adds a node with nothing below it.
 *
 * @param node the id that it gets
 * @param values what its fields are to hold, as a call sent it; a field that is left out is blank
 * @param parent the node to stand in; null for tasks and categories, which stand in the form itself
 */
public record AddNode(
        NodeId node,
        NodeKind kind,
        Map<NodeField, FieldValue> values,
        @Nullable NodeId parent,
        Position position) implements FormEdit {

    public AddNode {
        Map<NodeField, FieldValue> all = valuesOf(blank(node, kind));
        all.putAll(values);
        values = Collections.unmodifiableMap(all);
    }

    /** Adds this very node. What stands below it is added by edits of its own. */
    public static AddNode of(Node node, @Nullable NodeId parent, Position position) {
        return new AddNode(node.id(), node.kind(), valuesOf(node), parent, position);
    }

    private static Map<NodeField, FieldValue> valuesOf(Node node) {
        Map<NodeField, FieldValue> values = new EnumMap<>(NodeField.class);
        NodeField.of(node.kind()).forEach(field -> values.put(field, field.of(node)));
        return values;
    }

    private static Node blank(NodeId id, NodeKind kind) {
        return switch (kind) {
            case TASK -> new Task(id, "", "", Budget.BLANK);
            case CATEGORY -> new Category(id, "", List.of());
            case SUBCATEGORY -> new Subcategory(id, "", List.of());
            case INDICATOR -> Indicator.of(id, "", "");
        };
    }

    @Override
    public Form applyTo(Form before) {
        Node added = blank(node, kind);
        for (Map.Entry<NodeField, FieldValue> value : values.entrySet()) {
            added = value.getKey().set(added, value.getValue());
        }
        return FormNodes.insert(before, added, parent, position);
    }

    @Override
    public List<FormEdit> inverseOn(Form before) {
        return List.of(new RemoveNode(node, kind));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.addNode(this);
    }
}
