package yeji.form.edit;

import java.util.List;
import yeji.form.Form;
import yeji.form.field.FieldValue;
import yeji.form.field.NodeField;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;

/** Says what a field of a node is to hold. */
public record SetNodeField(NodeId node, NodeField field, FieldValue value) implements FormEdit {

    public Place place() {
        return new Place(node, field.fieldName());
    }

    @Override
    public Form applyTo(Form before) {
        return FormNodes.replace(before, field.set(FormNodes.get(before, node), value));
    }

    @Override
    public List<FormEdit> inverseOn(Form before) {
        return List.of(new SetNodeField(node, field, field.of(FormNodes.get(before, node))));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.setNodeField(this);
    }
}
