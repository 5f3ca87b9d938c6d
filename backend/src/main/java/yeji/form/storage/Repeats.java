package yeji.form.storage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.form.Form;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.FormChanged;
import yeji.form.edit.deciding.FormRejected;
import yeji.form.edit.deciding.Outcome;
import yeji.form.field.Problem;
import yeji.form.field.ProblemCode;

/** Knows a call that was sent before, so that it is applied once, also after a restart, and answered the same. */
public final class Repeats {

    private final FormStore store;
    private final HistoryStore history;

    /** Looks into these. */
    public Repeats(FormStore store, HistoryStore history) {
        this.store = store;
        this.history = history;
    }

    /** What the first call with this key was answered, with the form as it is now; empty if there was none. */
    public Optional<Outcome> answer(StoredForm now, String repeatKey, String callHash) {
        if (now.newest().repeatKey().equals(repeatKey)) {
            return Optional.of(answer(now.form(), now.newest(), callHash));
        }
        return history.findByRepeatKey(repeatKey).map(kept -> answer(now.form(), kept.change(), callHash));
    }

    /** The same for a call that makes a form, and so can't name it. */
    public Optional<Outcome> answerOfCreation(Change first, Caller caller) {
        Optional<StoredForm> fresh = store.findByRepeatKey(first.repeatKey());
        if (fresh.isPresent()) {
            return Optional.of(answer(shown(fresh.get(), caller), fresh.get().newest(), first.callHash()));
        }
        return history.findByRepeatKey(first.repeatKey()).map(kept -> {
            Form form =
                    store.find(kept.form()).map(found -> shown(found, caller)).orElse(null);
            return answer(form, kept.change(), first.callHash());
        });
    }

    private static @Nullable Form shown(StoredForm stored, Caller caller) {
        boolean seen = !stored.deleted()
                && caller.may(Action.READ_FORM, stored.form().docket().facts());
        return seen ? stored.form() : null;
    }

    private static Outcome answer(@Nullable Form form, Change change, String callHash) {
        return change.callHash().equals(callHash)
                ? new FormChanged(form, change.revision(), change.changeId(), change.newNodes())
                : FormRejected.because(Problem.ofCall(ProblemCode.EDIT_ID_REUSED, "form.problem.edit-id-reused"));
    }
}
