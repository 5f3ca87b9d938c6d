package yeji.form;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.Forbidden;
import yeji.access.Matrix;
import yeji.access.PersonId;
import yeji.account.User;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.Decision;
import yeji.form.edit.deciding.FormChanged;
import yeji.form.edit.deciding.FormConflict;
import yeji.form.edit.deciding.FormRejected;
import yeji.form.edit.deciding.Outcome;
import yeji.form.field.Problem;
import yeji.form.field.ProblemCode;
import yeji.form.storage.FormSearch;
import yeji.form.storage.FormStore;
import yeji.form.storage.FormTurns;
import yeji.form.storage.HistoryStore;
import yeji.form.storage.LostReplies;
import yeji.form.storage.Repeats;
import yeji.form.storage.StoredForm;
import yeji.platform.RandomIds;

/** All forms: read within what the caller may see, and changed by the one path that every change takes. */
@Service
public class Forms {

    private static final int ATTEMPTS = 20;

    private final FormStore store;
    private final HistoryStore history;
    private final FormSearch search;
    private final Repeats repeats;
    private final Clock clock;
    private final RandomIds ids;
    private final ApplicationEventPublisher events;
    private final FormTurns turns = new FormTurns();

    Forms(
            FormStore store,
            HistoryStore history,
            FormSearch search,
            Clock clock,
            RandomIds ids,
            ApplicationEventPublisher events) {
        this.store = store;
        this.history = history;
        this.search = search;
        this.repeats = new Repeats(store, history);
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /** The form; empty if it is unknown, deleted or not visible to the caller. */
    public Optional<Form> find(FormId id, Caller caller) {
        return visible(id, caller).map(StoredForm::form);
    }

    /** The form that is there already under the identity of this one (unit, year, kind, project); empty if none is visible. */
    public Optional<Form> findSame(Form other, Caller caller) {
        return store.findByIdentity(other.docket().unitId(), other.identityKey())
                .filter(found ->
                        caller.may(Action.READ_FORM, found.form().docket().facts()))
                .map(StoredForm::form);
    }

    /** A part of the list of forms that the query's scope has, nearest to the asked end first. */
    public List<FormQuery.Entry> list(FormQuery query, FormQuery.Part part) {
        return search.find(query, part);
    }

    /** How many forms there are in that list. */
    public long count(FormQuery query) {
        return search.count(query);
    }

    /**
     * The history of a form, newest first.
     *
     * @param before only changes below this revision
     * @return empty if the caller may not read it
     */
    public Optional<List<Change>> changes(FormId id, int before, int limit, Caller caller) {
        return visible(id, caller)
                .filter(stored -> caller.may(
                        Action.READ_DRAFT_HISTORY, stored.form().docket().facts()))
                .map(stored -> history.before(stored, before, limit));
    }

    /** The change that made the newest revision of each of these forms, as far as they are there; for whoever watches many. */
    public Map<FormId, String> changeIds(List<FormId> ids) {
        return store.heads(ids).stream().collect(Collectors.toMap(FormStore.Head::id, FormStore.Head::changeId));
    }

    /**
     * The one path of every change of a form.
     *
     * @return the outcome; {@link FormChanged} is durable and in the history
     * @throws NoSuchForm also if the caller may not see it
     * @throws Forbidden if the caller sees it and has not the role
     * @throws FormBusy if there was no turn
     */
    public Outcome change(FormId id, ChangeRequest request, Caller caller) {
        String repeatKey = request.repeatKey(id, caller, ids.next());
        return turns.inTurn(id, () -> LostReplies.askAgain(() -> changed(id, request, repeatKey, caller)));
    }

    private Outcome changed(FormId id, ChangeRequest request, String repeatKey, Caller caller) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            StoredForm now = visible(id, caller).orElseThrow(NoSuchForm::new);
            Outcome outcome = attempt(now, request, repeatKey, caller);
            if (outcome != null) {
                return outcome;
            }
        }
        throw new FormBusy();
    }

    /** @return null if somebody was faster: decide anew */
    private @Nullable Outcome attempt(StoredForm now, ChangeRequest request, String repeatKey, Caller caller) {
        Optional<Outcome> answered = repeats.answer(now, repeatKey, request.callHash());
        if (answered.isPresent()) {
            return answered.get();
        }
        Form form = now.form();
        switch (Matrix.decide(request.action(), caller, form.docket().facts())) {
            case INVISIBLE -> throw new NoSuchForm();
            case FORBIDDEN -> throw new Forbidden(request.action());
            case NOT_NOW -> {
                return FormRejected.because(Problem.ofCall(ProblemCode.WRONG_STATUS, "form.problem.wrong-status"));
            }
            case ALLOWED -> {
                // goes on below
            }
        }
        if (request.base() < 1 || request.base() > form.docket().revision()) {
            return FormRejected.because(Problem.ofCall(ProblemCode.BAD_VALUE, "form.problem.unknown-revision"));
        }
        Decision decision = request.decideOn(form, request.strict() ? List.of() : history.since(now, request.base()));
        if (decision instanceof FormConflict conflict) {
            return conflict;
        }
        if (decision instanceof FormRejected rejected) {
            return rejected;
        }
        return store(now, request, (Decision.Apply) decision, repeatKey, caller);
    }

    private @Nullable Outcome store(
            StoredForm before, ChangeRequest request, Decision.Apply decided, String repeatKey, Caller caller) {
        Docket docket = before.form().docket();
        if (!request.deletes() && decided.edits().isEmpty()) {
            return new FormChanged(before.form(), docket.revision(), docket.changeId(), List.of());
        }
        User author = new User(caller.person(), caller.name());
        Change change = new Change(
                docket.revision() + 1,
                ids.next().toString(),
                author,
                now(),
                request.kind(),
                decided.edits(),
                decided.inverse(),
                request.reason(),
                repeatKey,
                request.callHash(),
                decided.newNodes());
        Set<PersonId> hands = new HashSet<>(docket.hands());
        hands.add(caller.person());
        Form changed = decided.form().withDocket(docket.afterChange(change.changeId(), change.at(), author, hands));
        if (store.bytes(changed) > FormStore.MAX_BYTES) {
            return tooLarge();
        }
        history.keep(before);
        return switch (store.replace(before, changed, change, request.deletes())) {
            case DONE -> {
                events.publishEvent(new FormRevised(changed.id()));
                yield new FormChanged(
                        request.deletes() ? null : changed, change.revision(), change.changeId(), change.newNodes());
            }
            case TAKEN -> identityTaken(changed, caller).orElse(null);
            case OVERTAKEN -> null;
        };
    }

    /**
     * Stores a new form, made here or imported. A repeat answers what the first call was answered.
     *
     * @return FormChanged, or IDENTITY_TAKEN
     * @throws Forbidden if the caller may not do that in the unit
     */
    public Outcome create(NewForm request, Caller caller) {
        if (!caller.mayIn(request.unitPath(), request.action())) {
            throw new Forbidden(request.action());
        }
        User author = new User(caller.person(), caller.name());
        Change first = new Change(
                1,
                ids.next().toString(),
                author,
                now(),
                request.kind(),
                List.of(),
                List.of(),
                null,
                request.repeatKey(caller),
                request.callHash(),
                List.of());
        Docket docket = new Docket(
                request.id(),
                request.unitPath(),
                request.budgetYear(),
                FormStatus.DRAFT,
                0,
                false,
                1,
                first.changeId(),
                first.at(),
                author,
                Set.of(caller.person()));
        return insert(request.content().apply(docket), first, caller);
    }

    private Outcome insert(Form form, Change first, Caller caller) {
        Optional<Outcome> answered = repeats.answerOfCreation(first, caller);
        if (answered.isPresent()) {
            return answered.get();
        }
        if (store.bytes(form) > FormStore.MAX_BYTES) {
            return tooLarge();
        }
        if (store.insert(form, first)) {
            events.publishEvent(new FormRevised(form.id()));
            return new FormChanged(form, 1, first.changeId(), List.of());
        }
        return repeats.answerOfCreation(first, caller)
                .or(() -> identityTaken(form, caller))
                .orElseThrow(FormBusy::new);
    }

    private Optional<Outcome> identityTaken(Form form, Caller caller) {
        return store.findByIdentity(form.docket().unitId(), form.identityKey())
                .filter(other -> !other.form().id().equals(form.id()))
                .map(other -> {
                    Problem taken = Problem.ofCall(ProblemCode.IDENTITY_TAKEN, "form.problem.identity-taken");
                    boolean seen =
                            caller.may(Action.READ_FORM, other.form().docket().facts());
                    return FormRejected.because(seen ? taken.about(other.form().id()) : taken);
                });
    }

    private static FormRejected tooLarge() {
        return FormRejected.because(
                Problem.ofCall(ProblemCode.TOO_LARGE, "form.problem.form-too-large", FormStore.MAX_BYTES >> 20));
    }

    /** To the millisecond: what a caller is answered is what the storage will say later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Optional<StoredForm> visible(FormId id, Caller caller) {
        return store.find(id)
                .filter(stored -> !stored.deleted()
                        && caller.may(Action.READ_FORM, stored.form().docket().facts()));
    }
}
