package yeji.form.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.naming.CategoryCode;
import yeji.form.naming.NormalizedName;
import yeji.form.naming.SubcategoryCode;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.Subcategory;

/**
 * Which node of one form is which node of another. A node has one partner at most, of its own kind; where several could
 * be it, the one
 * that agrees in more is taken, then the first. Source: domain.md, 7.1.
 */
final class NodeMatching {

    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^(?:指标|目标)\\d+");
    private static final Pattern WORD_BEHIND = Pattern.compile("指标$");

    /** From what agrees most to what agrees in its identity alone. */
    private static final List<Function<Known, String>> ROUNDS = List.of(
            known -> known.node.kind() + " " + known.node.id(),
            known -> known.identity + "\n" + known.parentIdentity + "\n" + known.wording,
            known -> known.identity + "\n" + known.parentIdentity,
            known -> known.identity);

    private final Map<NodeId, NodeId> partners = new HashMap<>();

    private NodeMatching() {}

    /** @param wanted its nodes may bear other ids than those of {@code now} */
    static NodeMatching between(Form now, Form wanted) {
        List<Known> there = knownOf(now);
        List<Known> here = knownOf(wanted);
        NodeMatching matching = new NodeMatching();
        for (Function<Known, String> round : ROUNDS) {
            matching.pair(there, here, round);
        }
        return matching;
    }

    /** The node of the present form that is this node of the wanted one; null: there is none. */
    @Nullable NodeId partnerOf(Node wanted) {
        return partners.get(wanted.id());
    }

    /** The nodes of the present form that stay. */
    Collection<NodeId> kept() {
        return partners.values();
    }

    private void pair(List<Known> there, List<Known> here, Function<Known, String> key) {
        Set<NodeId> taken = new HashSet<>(partners.values());
        Map<String, Deque<NodeId>> free = new HashMap<>();
        for (Known known : there) {
            if (!taken.contains(known.node.id())) {
                free.computeIfAbsent(key.apply(known), any -> new ArrayDeque<>())
                        .add(known.node.id());
            }
        }
        for (Known known : here) {
            Deque<NodeId> candidates = free.get(key.apply(known));
            if (!partners.containsKey(known.node.id()) && candidates != null && !candidates.isEmpty()) {
                partners.put(known.node.id(), candidates.remove());
            }
        }
    }

    /** A node with what makes it that node, whatever its id. */
    private record Known(Node node, String identity, String parentIdentity, String wording) {}

    private static List<Known> knownOf(Form form) {
        List<Known> known = new ArrayList<>();
        form.tasks().forEach(task -> known.add(new Known(task, "task " + norm(task.name()), "", task.name())));
        for (Category category : form.indicatorTree().categories()) {
            CategoryCode code = CategoryCode.of(category.name());
            String identity = "category " + (code == CategoryCode.OTHER ? norm(category.name()) : code.name());
            known.add(new Known(category, identity, "", category.name()));
            category.subcategories().forEach(below -> addSubcategory(below, code, identity, known));
        }
        return known;
    }

    private static void addSubcategory(Subcategory node, CategoryCode category, String above, List<Known> known) {
        SubcategoryCode code = SubcategoryCode.of(category, node.name()).comparedAs();
        String identity =
                "subcategory " + (code == SubcategoryCode.OTHER ? above + "/" + norm(node.name()) : code.name());
        known.add(new Known(node, identity, above, node.name()));
        for (Indicator leaf : node.indicators()) {
            String name = NUMBER_IN_FRONT.matcher(norm(leaf.name())).replaceFirst("");
            String own = identity + "/" + WORD_BEHIND.matcher(name).replaceFirst("");
            known.add(new Known(leaf, "indicator " + own, identity, leaf.name() + "\n" + leaf.targetText()));
        }
    }

    private static String norm(String name) {
        return NormalizedName.of(name);
    }
}
