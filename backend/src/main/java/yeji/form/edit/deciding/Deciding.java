package yeji.form.edit.deciding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.edit.AddNode;
import yeji.form.edit.FormEdit;
import yeji.form.edit.FormNodes;
import yeji.form.edit.MoveNode;
import yeji.form.edit.NewNode;
import yeji.form.edit.Position;
import yeji.form.edit.RemoveNode;
import yeji.form.edit.SetFormField;
import yeji.form.edit.SetNodeField;
import yeji.form.edit.Spot;
import yeji.form.field.FieldRule;
import yeji.form.field.FieldValue;
import yeji.form.field.FormField;
import yeji.form.field.NodeField;
import yeji.form.field.Problem;
import yeji.form.field.ProblemCode;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.NodeKind;
import yeji.form.tree.Place;

/** Goes through the edits of one call against what others changed since its base. Source: api.md, section 3. */
final class Deciding implements FormEdit.Cases<Void> {

    private final Past past;
    private final Set<NodeId> added = new HashSet<>();
    private final Set<Place> own = new HashSet<>();
    private final List<FormEdit> done = new ArrayList<>();
    private final List<List<FormEdit>> undone = new ArrayList<>();
    private final List<NewNode> newNodes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private Form working;
    private int editIndex;
    private int nodes;

    Deciding(Past past) {
        this.past = past;
        this.working = past.formNow();
        this.nodes = FormNodes.spots(working).size();
    }

    void take(EditRequest.Step step) {
        editIndex = step.editIndex();
        step.edit().fold(this);
    }

    Decision decision() {
        if (!problems.isEmpty()) {
            return new FormRejected(problems);
        }
        if (!conflicts.isEmpty()) {
            return new FormConflict(past.formNow(), conflicts);
        }
        List<FormEdit> inverse = new ArrayList<>();
        for (int i = undone.size() - 1; i >= 0; i--) {
            inverse.addAll(undone.get(i));
        }
        return working.equals(past.formNow())
                ? new Decision.Apply(past.formNow(), List.of(), List.of(), List.of())
                : new Decision.Apply(working, done, inverse, newNodes);
    }

    @Override
    public Void setFormField(SetFormField edit) {
        FormField field = edit.field();
        if (!field.belongsTo(working)) {
            return problem(ProblemCode.BAD_VALUE, edit.place(), "form.problem.other-kind");
        }
        FieldValue value = checked(field.rule(), edit.value(), edit.place());
        if (value == null) {
            return null;
        }
        FieldValue nowValue = field.of(past.formNow());
        if (isForeign(edit.place(), field.of(past.formAtBase()), nowValue, value)) {
            return conflict(edit.place());
        }
        own.add(edit.place());
        return field.of(working).equals(value) ? null : apply(new SetFormField(field, value));
    }

    @Override
    public Void setNodeField(SetNodeField edit) {
        NodeField field = edit.field();
        if (!mayTouch(edit.node(), field.kind(), edit.place())) {
            return null;
        }
        FieldValue value = checked(field.rule(), edit.value(), edit.place());
        if (value == null) {
            return null;
        }
        Spot base = past.atBase(edit.node());
        Spot now = past.atNow(edit.node());
        if (base != null
                && now != null
                && isForeign(edit.place(), field.of(base.node()), field.of(now.node()), value)) {
            return conflict(edit.place());
        }
        own.add(edit.place());
        FieldValue present = field.of(FormNodes.get(working, edit.node()));
        return present.equals(value) ? null : apply(new SetNodeField(edit.node(), field, value));
    }

    @Override
    public Void addNode(AddNode edit) {
        Map<NodeField, FieldValue> values = checked(edit);
        NodeId id = edit.node();
        if (FormNodes.find(working, id).isPresent()) {
            return problem(ProblemCode.ID_TAKEN, Place.ofNode(id), "form.problem.id-taken");
        }
        if (!mayStandIn(edit.parent(), edit.kind())) {
            return null;
        }
        Position position = positionFor(id, edit.parent(), edit.kind(), edit.position(), true);
        if (position == null) {
            return null;
        }
        if (++nodes > FormNodes.MAX) {
            return problem(ProblemCode.TOO_LARGE, null, "form.problem.too-many-nodes", FormNodes.MAX);
        }
        added.add(id);
        newNodes.add(new NewNode(editIndex, id));
        return apply(new AddNode(id, edit.kind(), values, edit.parent(), position));
    }

    /** The values as they will be kept; where one is refused the node is blank, and still there for the edits that name it. */
    private Map<NodeField, FieldValue> checked(AddNode edit) {
        Map<NodeField, FieldValue> kept = new EnumMap<>(NodeField.class);
        edit.values().forEach((field, sent) -> {
            FieldValue value = checked(field.rule(), sent, new Place(edit.node(), field.fieldName()));
            if (value != null) {
                kept.put(field, value);
            }
        });
        return kept;
    }

    @Override
    public Void moveNode(MoveNode edit) {
        Place place = Place.positionOf(edit.node());
        if (!mayTouch(edit.node(), edit.kind(), place)
                || edit.parent() != null && !mayStandIn(edit.parent(), edit.kind())) {
            return null;
        }
        Spot here = FormNodes.spotOf(working, edit.node());
        NodeId parent = edit.parent() == null ? parentSeen(edit.node(), here) : edit.parent();
        if (parent != null && FormNodes.find(working, parent).isEmpty()) {
            return conflict(place);
        }
        Position position = positionFor(edit.node(), parent, edit.kind(), edit.position(), false);
        if (position == null) {
            return null;
        }
        MoveNode move = new MoveNode(edit.node(), edit.kind(), parent, position);
        boolean staysPut = FormNodes.spotOf(move.applyTo(working), edit.node()).standsLike(here);
        if (past.wasMoved(edit.node()) && !own.contains(place) && !staysPut) {
            return conflict(place);
        }
        own.add(place);
        return staysPut ? null : apply(move);
    }

    /** The parent of the node as the caller knows it: that of the base, unless this call has moved it itself. */
    private @Nullable NodeId parentSeen(NodeId node, Spot here) {
        Spot base = past.atBase(node);
        return base == null || own.contains(Place.positionOf(node)) ? here.parent() : base.parent();
    }

    @Override
    public Void removeNode(RemoveNode edit) {
        Spot base = past.atBase(edit.node());
        Spot here = FormNodes.find(working, edit.node()).orElse(null);
        boolean known = added.contains(edit.node()) || base != null;
        if (!known || here != null && here.node().kind() != edit.kind()) {
            return problem(ProblemCode.UNKNOWN_NODE, Place.ofNode(edit.node()), "form.problem.unknown-node");
        }
        if (here == null) {
            return null;
        }
        Spot now = past.atNow(edit.node());
        if (base != null && now != null && !own.contains(Place.ofNode(edit.node()))) {
            List<Place> changed = new SubtreeChanges(past).of(base.node(), now.node());
            changed.forEach(this::conflict);
            if (!changed.isEmpty()) {
                return null;
            }
        }
        own.add(Place.ofNode(edit.node()));
        nodes -= sizeOf(here.node());
        return apply(edit);
    }

    private static int sizeOf(Node node) {
        return 1 + node.children().stream().mapToInt(Deciding::sizeOf).sum();
    }

    /** Whether others changed the place since the base, and not to what this edit says. */
    private boolean isForeign(Place place, FieldValue base, FieldValue now, FieldValue wanted) {
        return !own.contains(place) && !base.equals(now) && !wanted.equals(now);
    }

    /** Whether the caller knows the node and it is still there; if not, says so. */
    private boolean mayTouch(NodeId node, NodeKind kind, Place place) {
        Spot here = FormNodes.find(working, node).orElse(null);
        if (here != null && here.node().kind() == kind && (added.contains(node) || past.atBase(node) != null)) {
            return true;
        }
        if (here == null && past.atBase(node) != null && past.atNow(node) == null) {
            conflict(place);
        } else {
            problem(ProblemCode.UNKNOWN_NODE, Place.ofNode(node), "form.problem.unknown-node");
        }
        return false;
    }

    private boolean mayStandIn(@Nullable NodeId parent, NodeKind kind) {
        NodeKind parentKind = kind.parent();
        if (parent == null || parentKind == null) {
            boolean fits = parentKind == null
                    && parent == null
                    && (kind != NodeKind.TASK || working.kind().hasTasks());
            if (!fits) {
                problem(ProblemCode.BAD_VALUE, null, "form.problem.other-kind");
            }
            return fits;
        }
        return mayTouch(parent, parentKind, Place.ofNode(parent));
    }

    /** Where exactly the node goes: behind what arrived at that place before it; last if the sibling is gone since the base. */
    private @Nullable Position positionFor(
            NodeId node, @Nullable NodeId parent, NodeKind kind, Position wanted, boolean queue) {
        List<NodeId> siblings = FormNodes.children(working, parent, kind).stream()
                .map(Node::id)
                .filter(id -> !id.equals(node))
                .toList();
        if (wanted instanceof Position.Last) {
            return wanted;
        }
        if (wanted instanceof Position.After after && !siblings.contains(after.sibling())) {
            Spot base = past.atBase(after.sibling());
            boolean goneSince = base != null
                    && !after.sibling().equals(node)
                    && Objects.equals(base.parent(), parent)
                    && base.node().kind() == kind;
            if (!goneSince) {
                problem(ProblemCode.BAD_PLACE, Place.positionOf(node), "form.problem.bad-place");
            }
            return goneSince ? Position.LAST : null;
        }
        int index = wanted instanceof Position.After after ? siblings.indexOf(after.sibling()) + 1 : 0;
        while (queue && index < siblings.size() && arrivedSince(siblings.get(index))) {
            index++;
        }
        return Position.after(index == 0 ? null : siblings.get(index - 1));
    }

    private boolean arrivedSince(NodeId sibling) {
        return past.atBase(sibling) == null && !added.contains(sibling);
    }

    private @Nullable FieldValue checked(FieldRule rule, FieldValue value, Place place) {
        FieldRule.Verdict verdict = rule.check(value);
        if (verdict.kept() == null) {
            problems.add(new Problem(editIndex, verdict.code(), place, verdict.message(), verdict.figures(), null));
        }
        return verdict.kept();
    }

    private @Nullable Void apply(FormEdit edit) {
        undone.add(edit.inverseOn(working));
        working = edit.applyTo(working);
        done.add(edit);
        return null;
    }

    private @Nullable Void conflict(Place place) {
        conflicts.add(past.conflictAt(editIndex, place));
        return null;
    }

    private @Nullable Void problem(ProblemCode code, @Nullable Place place, String message, Object... figures) {
        problems.add(Problem.at(editIndex, code, place, message, figures));
        return null;
    }
}
