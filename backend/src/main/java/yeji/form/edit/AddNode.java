package yeji.form.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;

/**
 * Adds a node with nothing below it.
 *
 * @param parent the node to stand in; null for tasks and categories, which stand in the form itself
 */
public record AddNode(Node node, @Nullable NodeId parent, Position position) implements FormEdit {

    public AddNode {
        if (!node.children().isEmpty()) {
            throw new IllegalArgumentException("nodes are added one by one");
        }
    }

    @Override
    public Form applyTo(Form before) {
        return FormNodes.insert(before, node, parent, position);
    }

    @Override
    public List<FormEdit> inverseOn(Form before) {
        return List.of(new RemoveNode(node.id(), node.kind()));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.addNode(this);
    }
}
