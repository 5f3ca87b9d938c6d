package yeji.form.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;

/**
 * A node and where it stands.
 *
 * @param parent the node in which it stands; null: the form itself
 * @param after the sibling before it; null: it is the first
 */
public record Spot(
        Node node, @Nullable NodeId parent, @Nullable NodeId after) {

    /** Whether the other one stands under the same parent behind the same sibling. */
    public boolean standsLike(Spot other) {
        return Objects.equals(parent, other.parent) && Objects.equals(after, other.after);
    }

    /** As the API shows it: {parentId, afterId}. */
    public Map<String, @Nullable Object> positionJson() {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("parentId", parent == null ? null : parent.value());
        json.put("afterId", after == null ? null : after.value());
        return json;
    }
}
