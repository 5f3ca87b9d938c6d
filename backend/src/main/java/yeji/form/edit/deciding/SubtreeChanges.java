package yeji.form.edit.deciding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yeji.form.edit.Spot;
import yeji.form.field.NodeField;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;

/** What somebody changed, added or moved in a subtree since the base: whoever removes it has not seen that. */
record SubtreeChanges(Past past) {

    /** The places that differ; what was only removed from the subtree is no difference. */
    List<Place> of(Node base, Node now) {
        Map<NodeId, Node> before = new LinkedHashMap<>();
        Map<NodeId, Node> after = new LinkedHashMap<>();
        collect(base, before);
        collect(now, after);
        List<Place> changed = new ArrayList<>();
        after.values().forEach(node -> compare(node, before.get(node.id()), changed));
        before.keySet().stream()
                .filter(id -> !after.containsKey(id) && standsElsewhere(id))
                .forEach(id -> changed.add(Place.positionOf(id)));
        // what only got another sibling before it was not touched itself
        return changed.stream().filter(past::wasTouched).toList();
    }

    private void compare(Node now, @Nullable Node then, List<Place> changed) {
        Spot base = past.atBase(now.id());
        if (base == null) {
            changed.add(Place.ofNode(now.id()));
            return;
        }
        // what came along with a moved node has not moved itself
        if (then == null && standsElsewhere(now.id()) || past.wasMoved(now.id())) {
            changed.add(Place.positionOf(now.id()));
        }
        for (NodeField field : NodeField.of(now.kind())) {
            if (!field.of(base.node()).equals(field.of(now))) {
                changed.add(new Place(now.id(), field.fieldName()));
            }
        }
    }

    private boolean standsElsewhere(NodeId id) {
        Spot base = past.atBase(id);
        Spot now = past.atNow(id);
        return base != null && now != null && !base.standsLike(now);
    }

    private static void collect(Node node, Map<NodeId, Node> nodes) {
        nodes.put(node.id(), node);
        node.children().forEach(child -> collect(child, nodes));
    }
}
