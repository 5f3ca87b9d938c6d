package yeji.form.edit;

import java.util.ArrayList;
import java.util.List;
import yeji.form.Form;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.NodeKind;

/** Removes a node with all below it. */
public record RemoveNode(NodeId node, NodeKind kind) implements FormEdit {

    @Override
    public Form applyTo(Form before) {
        return FormNodes.remove(before, node);
    }

    @Override
    public List<FormEdit> inverseOn(Form before) {
        Spot spot = FormNodes.spotOf(before, node);
        List<FormEdit> inverse = new ArrayList<>();
        inverse.add(AddNode.of(spot.node(), spot.parent(), Position.after(spot.after())));
        addBelow(spot.node(), inverse);
        return List.copyOf(inverse);
    }

    private static void addBelow(Node parent, List<FormEdit> inverse) {
        for (Node child : parent.children()) {
            inverse.add(AddNode.of(child, parent.id(), Position.LAST));
            addBelow(child, inverse);
        }
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.removeNode(this);
    }
}
