package yeji.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.Decision;
import yeji.form.edit.deciding.EditRequest;
import yeji.form.edit.deciding.FormRejected;
import yeji.form.field.Problem;
import yeji.form.field.ProblemCode;

/**
 * A call that would change a form.
 *
 * @param action the right that it needs
 * @param base the revision that the caller saw
 * @param strict whether the form must still be at that revision
 * @param editId names the call, so that it may be sent again; null: it may not
 * @param callHash fingerprint of what was sent
 * @param reason why, where a reason was given
 */
public record ChangeRequest(
        Action action,
        Change.Kind kind,
        int base,
        boolean strict,
        @Nullable UUID editId,
        String callHash,
        EditRequest edits,
        @Nullable String reason) {

    private static final EditRequest NO_EDITS = EditRequest.of(List.of());

    /** Edits made on the page or by an integrator. */
    public static ChangeRequest edit(int base, UUID editId, String callHash, EditRequest edits) {
        return new ChangeRequest(Action.EDIT_FORM, Change.Kind.EDIT, base, false, editId, callHash, edits, null);
    }

    /** An imported document takes the place of what the form says, computed as edits. */
    public static ChangeRequest replace(int revision, UUID editId, String callHash, EditRequest edits) {
        return new ChangeRequest(Action.IMPORT_FORM, Change.Kind.IMPORT, revision, true, editId, callHash, edits, null);
    }

    /** Deletes the form. */
    public static ChangeRequest delete(int revision, @Nullable String reason) {
        return new ChangeRequest(Action.DELETE_FORM, Change.Kind.DELETE, revision, true, null, "", NO_EDITS, reason);
    }

    /** Names this call among all calls; a call without an id gets a random one. */
    String repeatKey(FormId form, Caller caller, UUID random) {
        return caller.person().value() + "/" + form + "/" + (editId == null ? random : editId);
    }

    boolean deletes() {
        return kind == Change.Kind.DELETE;
    }

    /** Decides on the call, given that the caller may do such a thing at all. Pure. */
    Decision decideOn(Form now, List<Change> since) {
        if (strict && base != now.docket().revision()) {
            return refused(ProblemCode.NEWER_REVISION, "form.problem.newer-revision");
        }
        if (deletes()) {
            boolean silent = reason == null || reason.isBlank();
            return silent && now.docket().submittedOnce()
                    ? refused(ProblemCode.BAD_VALUE, "form.problem.reason-required")
                    : new Decision.Apply(now, List.of(), List.of(), List.of());
        }
        return switch (now.docket().status()) {
            case DRAFT, RETURNED -> edits.decideOn(now, since);
            case SUBMITTED, ENDORSED, APPROVED, PUBLISHED ->
                refused(ProblemCode.WRONG_STATUS, "form.problem.wrong-status");
        };
    }

    private static FormRejected refused(ProblemCode code, String message) {
        return FormRejected.because(Problem.ofCall(code, message));
    }
}
