package yeji.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.form.edit.Change;
import yeji.form.edit.FormChanged;
import yeji.form.edit.FormRejected;
import yeji.form.edit.Outcome;
import yeji.form.edit.Problem;
import yeji.form.edit.ProblemCode;
import yeji.form.storage.FormStore;
import yeji.form.storage.HistoryStore;
import yeji.form.storage.StoredForm;

/** Knows a call that was sent before, so that it is applied once, also after a restart, and answered the same. */
final class Repeats {

    private final FormStore store;
    private final HistoryStore history;

    Repeats(FormStore store, HistoryStore history) {
        this.store = store;
        this.history = history;
    }

    /** What the first call with this key was answered, with the form as it is now; empty if there was none. */
    Optional<Outcome> answer(StoredForm now, String repeatKey, String callHash) {
        if (now.newest().repeatKey().equals(repeatKey)) {
            return Optional.of(answer(now.form(), now.newest(), callHash));
        }
        return history.findByRepeatKey(repeatKey).map(kept -> answer(now.form(), kept.change(), callHash));
    }

    /** The same for a call that makes a form, and so can't name it. */
    Optional<Outcome> answerOfCreation(Change first, Caller caller) {
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
