package yeji.form.edit.deciding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private final List<Change> since;
    /** The form at the base, then after each change. */
    private final List<Form> forms;

    private final Map<NodeId, Spot> base;
    private final Map<NodeId, Spot> now;
    private final Set<NodeId> placedSince = new HashSet<>();

    Past(Form now, List<Change> since) {
        this.since = since;
        this.forms = formsBefore(now, since);
        this.base = FormNodes.spots(forms.get(0));
        this.now = FormNodes.spots(now);
        for (Change change : since) {
            change.edits().forEach(this::notePlaced);
        }
    }

    private static List<Form> formsBefore(Form now, List<Change> since) {
        List<Form> backwards = new ArrayList<>();
        backwards.add(now);
        Form form = now;
        for (int i = since.size() - 1; i >= 0; i--) {
            for (FormEdit undo : since.get(i).inverse()) {
                form = undo.applyTo(form);
            }
            backwards.add(form);
        }
        Collections.reverse(backwards);
        return backwards;
    }

    private void notePlaced(FormEdit edit) {
        if (edit instanceof MoveNode move) {
            placedSince.add(move.node());
        } else if (edit instanceof AddNode add) {
            placedSince.add(add.node());
        }
    }

    Form formNow() {
        return forms.get(forms.size() - 1);
    }

    Form formAtBase() {
        return forms.get(0);
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

    /** The conflict at this place, told with who changed it last. */
    Conflict conflictAt(int editIndex, Place place) {
        Object last = valueAt(place, formNow());
        for (int i = forms.size() - 2; i >= 0; i--) {
            if (!Objects.equals(valueAt(place, forms.get(i)), valueAt(place, forms.get(i + 1)))) {
                Change change = since.get(i);
                return new Conflict(
                        editIndex,
                        place,
                        valueAt(place, formAtBase()),
                        last,
                        change.by(),
                        change.at(),
                        change.revision());
            }
        }
        throw new IllegalStateException("no change at " + place);
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
