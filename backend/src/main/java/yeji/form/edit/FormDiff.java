package yeji.form.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.field.FormField;
import yeji.form.field.NodeField;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.NodeKind;

/**
 * The edits that bring a form to what another one says: every field that can be edited, and the order of all nodes. Nodes
 * that have the
 * same identity keep the ids that they have; as few nodes as possible are moved. Pure. Source: api.md, Import; domain.md, 7.1.
 */
public final class FormDiff {

    private final Form wanted;
    private final NodeMatching matching;
    private final Set<NodeId> kept;
    private final Set<NodeId> added = new HashSet<>();
    private final List<FormEdit> edits = new ArrayList<>();
    private Form working;

    private FormDiff(Form now, Form wanted) {
        this.working = now;
        this.wanted = wanted;
        this.matching = NodeMatching.between(now, wanted);
        this.kept = Set.copyOf(matching.kept());
    }

    /**
     * What makes {@code wanted} of {@code now}; the docket, the style and the layout are not looked at.
     *
     * @param wanted nodes that are new keep the ids that they have in it
     * @throws IllegalArgumentException if the two are of different kinds
     */
    public static List<FormEdit> between(Form now, Form wanted) {
        if (now.kind() != wanted.kind()) {
            throw new IllegalArgumentException("a form never changes its kind");
        }
        return new FormDiff(now, wanted).all();
    }

    private List<FormEdit> all() {
        for (FormField field : FormField.values()) {
            if (field.belongsTo(wanted) && !field.of(working).equals(field.of(wanted))) {
                apply(new SetFormField(field, field.of(wanted)));
            }
        }
        // what is wholly gone goes first, so that it is not in the way of what stays
        removeUnkept(working.tasks(), true);
        removeUnkept(working.indicatorTree().categories(), true);
        place(wanted.tasks(), null, NodeKind.TASK);
        place(wanted.indicatorTree().categories(), null, NodeKind.CATEGORY);
        // and what held something that stays, once that has moved out
        removeUnkept(working.indicatorTree().categories(), false);
        return edits;
    }

    private void apply(FormEdit edit) {
        working = edit.applyTo(working);
        edits.add(edit);
    }

    private void removeUnkept(List<? extends Node> siblings, boolean onlyIfNothingBelowIsKept) {
        for (Node node : siblings) {
            boolean goes = !isWanted(node.id()) && !(onlyIfNothingBelowIsKept && keepsSomethingBelow(node));
            if (goes) {
                apply(new RemoveNode(node.id(), node.kind()));
            } else {
                removeUnkept(node.children(), onlyIfNothingBelowIsKept);
            }
        }
    }

    private boolean isWanted(NodeId id) {
        return kept.contains(id) || added.contains(id);
    }

    private boolean keepsSomethingBelow(Node node) {
        return node.children().stream().anyMatch(below -> isWanted(below.id()) || keepsSomethingBelow(below));
    }

    private void place(List<? extends Node> siblings, @Nullable NodeId parent, NodeKind kind) {
        Set<NodeId> staying = staying(siblings, parent, kind);
        NodeId before = null;
        for (Node node : siblings) {
            NodeId partner = matching.partnerOf(node);
            NodeId id = partner == null ? node.id() : partner;
            if (partner == null) {
                added.add(id);
                apply(AddNode.of(node, parent, Position.after(before)));
            } else {
                if (!staying.contains(partner)) {
                    apply(new MoveNode(partner, kind, parent, Position.after(before)));
                }
                setFields(partner, node);
            }
            if (kind != NodeKind.TASK && kind != NodeKind.INDICATOR) {
                place(node.children(), id, kind == NodeKind.CATEGORY ? NodeKind.SUBCATEGORY : NodeKind.INDICATOR);
            }
            before = id;
        }
    }

    private void setFields(NodeId id, Node node) {
        Node present = FormNodes.get(working, id);
        for (NodeField field : NodeField.of(node.kind())) {
            if (!field.of(present).equals(field.of(node))) {
                apply(new SetNodeField(id, field, field.of(node)));
            }
        }
    }

    /** The most of the wanted siblings that stand under this parent already, in this order: the others move around them. */
    private Set<NodeId> staying(List<? extends Node> siblings, @Nullable NodeId parent, NodeKind kind) {
        Map<NodeId, Integer> places = new HashMap<>();
        for (Node node : FormNodes.children(working, parent, kind)) {
            places.put(node.id(), places.size());
        }
        List<NodeId> here = siblings.stream()
                .map(matching::partnerOf)
                .filter(Objects::nonNull)
                .filter(places::containsKey)
                .toList();
        int[] order = here.stream()
                .mapToInt(id -> Objects.requireNonNull(places.get(id)))
                .toArray();
        Set<NodeId> staying = new HashSet<>();
        for (int index : longestRising(order)) {
            staying.add(here.get(index));
        }
        return staying;
    }

    /** The indexes of a longest rising part of a sequence of different numbers. */
    static List<Integer> longestRising(int[] values) {
        int[] endOfLength = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int index = 0; index < values.length; index++) {
            int[] ends = new int[length];
            for (int i = 0; i < length; i++) {
                ends[i] = values[endOfLength[i]];
            }
            int at = -1 - Arrays.binarySearch(ends, values[index]);
            previous[index] = at == 0 ? -1 : endOfLength[at - 1];
            endOfLength[at] = index;
            length = Math.max(length, at + 1);
        }
        List<Integer> rising = new ArrayList<>();
        for (int index = length == 0 ? -1 : endOfLength[length - 1]; index >= 0; index = previous[index]) {
            rising.add(0, index);
        }
        return rising;
    }
}
