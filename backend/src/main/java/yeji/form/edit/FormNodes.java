package yeji.form.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.NodeKind;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/** The nodes of a form, found and changed by id, whatever their kind. */
public final class FormNodes {

    /** The most nodes of a form. Source: api.md, section 7. */
    public static final int MAX = 2_000;

    private FormNodes() {}

    /** Every node of the form with its place, parents before children. */
    public static Map<NodeId, Spot> spots(Form form) {
        Map<NodeId, Spot> spots = new LinkedHashMap<>();
        collect(form.tasks(), null, spots);
        collect(form.indicatorTree().categories(), null, spots);
        return spots;
    }

    private static void collect(List<? extends Node> siblings, @Nullable NodeId parent, Map<NodeId, Spot> spots) {
        NodeId after = null;
        for (Node node : siblings) {
            spots.put(node.id(), new Spot(node, parent, after));
            collect(node.children(), node.id(), spots);
            after = node.id();
        }
    }

    /** The node with its place; empty if it is not there. */
    public static Optional<Spot> find(Form form, NodeId id) {
        Spot found = findAmong(form.tasks(), null, id);
        return Optional.ofNullable(
                found != null ? found : findAmong(form.indicatorTree().categories(), null, id));
    }

    private static @Nullable Spot findAmong(List<? extends Node> siblings, @Nullable NodeId parent, NodeId id) {
        NodeId after = null;
        for (Node node : siblings) {
            if (node.id().equals(id)) {
                return new Spot(node, parent, after);
            }
            Spot below = findAmong(node.children(), node.id(), id);
            if (below != null) {
                return below;
            }
            after = node.id();
        }
        return null;
    }

    /** @throws IllegalStateException if it is not there */
    public static Spot spotOf(Form form, NodeId id) {
        return find(form, id).orElseThrow(() -> new IllegalStateException("no node " + id));
    }

    /** @throws IllegalStateException if it is not there */
    public static Node get(Form form, NodeId id) {
        return spotOf(form, id).node();
    }

    /**
     * @return the nodes of this kind directly below the parent, or below the form where the parent is null;
     * empty if it is gone
     */
    public static List<? extends Node> children(Form form, @Nullable NodeId parent, NodeKind kind) {
        if (parent != null) {
            return find(form, parent).map(spot -> spot.node().children()).orElse(List.of());
        }
        return kind == NodeKind.TASK ? form.tasks() : form.indicatorTree().categories();
    }

    static Form replace(Form form, Node changed) {
        Spot spot = spotOf(form, changed.id());
        List<Node> siblings = new ArrayList<>(children(form, spot.parent(), changed.kind()));
        siblings.replaceAll(node -> node.id().equals(changed.id()) ? changed : node);
        return withChildren(form, spot.parent(), changed.kind(), siblings);
    }

    static Form remove(Form form, NodeId id) {
        Spot spot = spotOf(form, id);
        List<Node> siblings =
                new ArrayList<>(children(form, spot.parent(), spot.node().kind()));
        siblings.removeIf(node -> node.id().equals(id));
        return withChildren(form, spot.parent(), spot.node().kind(), siblings);
    }

    static Form insert(Form form, Node node, @Nullable NodeId parent, Position position) {
        List<Node> siblings = new ArrayList<>(children(form, parent, node.kind()));
        siblings.add(indexOf(position, siblings), node);
        return withChildren(form, parent, node.kind(), siblings);
    }

    private static int indexOf(Position position, List<Node> siblings) {
        if (position instanceof Position.First) {
            return 0;
        }
        if (position instanceof Position.After after) {
            for (int i = 0; i < siblings.size(); i++) {
                if (siblings.get(i).id().equals(after.sibling())) {
                    return i + 1;
                }
            }
            throw new IllegalStateException("no sibling " + after.sibling());
        }
        return siblings.size();
    }

    private static Form withChildren(Form form, @Nullable NodeId parent, NodeKind kind, List<Node> children) {
        return switch (kind) {
            case TASK -> form.withTasks(all(Task.class, children));
            case CATEGORY -> form.withIndicatorTree(new IndicatorTree(all(Category.class, children)));
            case SUBCATEGORY ->
                mapCategories(
                        form,
                        category -> category.id().equals(parent)
                                ? category.withSubcategories(all(Subcategory.class, children))
                                : category);
            case INDICATOR ->
                mapCategories(
                        form,
                        category -> category.withSubcategories(category.subcategories().stream()
                                .map(subcategory -> subcategory.id().equals(parent)
                                        ? subcategory.withIndicators(all(Indicator.class, children))
                                        : subcategory)
                                .toList()));
        };
    }

    private static Form mapCategories(Form form, UnaryOperator<Category> change) {
        return form.withIndicatorTree(new IndicatorTree(
                form.indicatorTree().categories().stream().map(change).toList()));
    }

    private static <N extends Node> List<N> all(Class<N> kind, List<Node> nodes) {
        return nodes.stream().map(kind::cast).toList();
    }
}
