package yeji.form.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.NodeKind;

/**
 * Moves a node with all below it.
 *
 * @param parent the node to stand in; null: where it is
 */
public record MoveNode(NodeId node, NodeKind kind, @Nullable NodeId parent, Position position) implements FormEdit {

    @Override
    public Form applyTo(Form before) {
        Node moved = FormNodes.get(before, node);
        NodeId target = parent == null ? FormNodes.spotOf(before, node).parent() : parent;
        return FormNodes.insert(FormNodes.remove(before, node), moved, target, position);
    }

    @Override
    public List<FormEdit> inverseOn(Form before) {
        Spot spot = FormNodes.spotOf(before, node);
        return List.of(new MoveNode(node, kind, spot.parent(), Position.after(spot.after())));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.moveNode(this);
    }
}
