package yeji.form.edit.deciding;

import java.util.ArrayList;
import java.util.List;
import yeji.form.Form;
import yeji.form.edit.Change;
import yeji.form.edit.FormEdit;
import yeji.form.field.Problem;

/**
 * The edits of one call, to be applied together or not at all.
 *
 * @param edits in order, each with the index of the API edit that it comes from
 * @param unreadable what the call has that is no edit at all
 */
public record EditRequest(List<Step> edits, List<Problem> unreadable) {

    /** The most edits of one call. Source: api.md, section 3. */
    public static final int MAX_EDITS = 4_000;

    /** An edit and the index of the API edit that it comes from. */
    public record Step(int editIndex, FormEdit edit) {}

    public EditRequest {
        edits = List.copyOf(edits);
        unreadable = List.copyOf(unreadable);
    }

    /** Edits that were made here, each a call's edit of its own. */
    public static EditRequest of(List<FormEdit> edits) {
        List<Step> steps = new ArrayList<>();
        edits.forEach(edit -> steps.add(new Step(steps.size(), edit)));
        return new EditRequest(steps, List.of());
    }

    /**
     * Decides on the call: pure, the same whenever and wherever it is asked.
     *
     * @param now the form as it is
     * @param since the changes after the caller's base, oldest first, up to {@code now}
     */
    public Decision decideOn(Form now, List<Change> since) {
        if (!unreadable.isEmpty()) {
            return new FormRejected(unreadable);
        }
        Deciding deciding = new Deciding(new Past(now, since));
        edits.forEach(deciding::take);
        return deciding.decision();
    }
}
