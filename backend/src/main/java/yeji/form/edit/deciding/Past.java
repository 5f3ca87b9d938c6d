package yeji.form.edit.deciding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.edit.AddNode;
import yeji.form.edit.Change;
import yeji.form.edit.FormEdit;
import yeji.form.edit.FormNodes;
import yeji.form.edit.MoveNode;
import yeji.form.edit.Spot;
import yeji.form.field.FormField;
import yeji.form.field.NodeField;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;

/** A form from the caller's base to now: what stood at each place then, what stands there now, and who changed it. */
final class Past {

    private final Form formAtBase;
    private final Form formNow;
    private final List<Change> since;
    private final Map<NodeId, Spot> base;
    private final Map<NodeId, Spot> now;
    private final Set<NodeId> placedSince = new HashSet<>();

    Past(Form now, List<Change> since) {
        this.formAtBase = rewound(now, since);
        this.formNow = now;
        this.since = since;
        this.base = FormNodes.spots(formAtBase);
        this.now = FormNodes.spots(now);
        for (Change change : since) {
            change.edits().forEach(this::notePlaced);
        }
    }

    /** The form before these changes, which led to {@code now}. */
    private static Form rewound(Form now, List<Change> since) {
        Form form = now;
        for (int i = since.size() - 1; i >= 0; i--) {
            for (FormEdit undo : since.get(i).inverse()) {
                form = undo.applyTo(form);
            }
        }
        return form;
    }

    private void notePlaced(FormEdit edit) {
        if (edit instanceof MoveNode move) {
            placedSince.add(move.node());
        } else if (edit instanceof AddNode add) {
            placedSince.add(add.node());
        }
    }

    Form formNow() {
        return formNow;
    }

    Form formAtBase() {
        return formAtBase;
    }

    @Nullable Spot atBase(NodeId node) {
        return base.get(node);
    }

    @Nullable Spot atNow(NodeId node) {
        return now.get(node);
    }

    /** Whether somebody moved the node; one that stands again under the same parent behind the same sibling was not moved. */
    boolean wasMoved(NodeId node) {
        Spot then = base.get(node);
        Spot here = now.get(node);
        return then != null && here != null && placedSince.contains(node) && !then.standsLike(here);
    }

    /** The conflict at this place, told with who touched it last. */
    Conflict conflictAt(int editIndex, Place place) {
        Change last = lastTouching(place).orElseThrow(() -> new IllegalStateException("nobody touched " + place));
        return new Conflict(
                editIndex,
                place,
                valueAt(place, formAtBase),
                valueAt(place, formNow),
                last.by(),
                last.at(),
                last.revision());
    }

    /** Whether a change since the base was about this place, and not only about what stands beside it. */
    boolean wasTouched(Place place) {
        return lastTouching(place).isPresent();
    }

    private Optional<Change> lastTouching(Place place) {
        TouchedBy touched = new TouchedBy(place);
        return since.stream()
                .filter(change -> Stream.concat(change.edits().stream(), change.inverse().stream())
                        .anyMatch(edit -> edit.fold(touched)))
                .reduce((earlier, later) -> later);
    }

    private static @Nullable Object valueAt(Place place, Form form) {
        NodeId id = place.node();
        String field = place.field();
        if (id == null) {
            return FormField.named(String.valueOf(field))
                    .map(named -> named.of(form).asJson())
                    .orElse(null);
        }
        Spot spot = FormNodes.find(form, id).orElse(null);
        if (spot == null) {
            return null;
        }
        if (field == null) {
            return spot.node().name();
        }
        return field.equals(Place.POSITION)
                ? spot.positionJson()
                : NodeField.named(spot.node().kind(), field)
                        .map(named -> named.of(spot.node()).asJson())
                        .orElse(null);
    }
}
