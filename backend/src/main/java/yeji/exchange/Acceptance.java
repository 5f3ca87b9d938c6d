package yeji.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.Forbidden;
import yeji.access.UnitId;
import yeji.exchange.AcceptChoice.Replaced;
import yeji.form.ChangeRequest;
import yeji.form.Form;
import yeji.form.Forms;
import yeji.form.NewForm;
import yeji.form.NoSuchForm;
import yeji.form.edit.Change;
import yeji.form.edit.FormCheck;
import yeji.form.edit.FormDiff;
import yeji.form.edit.deciding.EditRequest;
import yeji.form.edit.deciding.FormRejected;
import yeji.form.edit.deciding.Outcome;
import yeji.form.field.Problem;
import yeji.form.field.ProblemCode;
import yeji.form.tree.Place;
import yeji.organisation.Unit;
import yeji.organisation.Units;

/** Stores forms of an import as their importer chose: all or nothing per form, and the same again if it is asked again. */
@Component
class Acceptance {

    private static final EditRequest NOTHING = EditRequest.of(List.of());

    private final Forms forms;
    private final Units units;

    Acceptance(Forms forms, Units units) {
        this.forms = forms;
        this.units = units;
    }

    /**
     * Looks at choices before anything is stored.
     *
     * @throws BadImportCall if a choice names a form that the import has not, or one twice, or a REPLACE does not say of what
     * @throws NoSuchForm if a form to be replaced is not there for the caller
     * @throws Forbidden if the caller may not import into a unit or a form that they named
     */
    void check(List<AcceptChoice> choices, List<ImportedForm> imported, Caller caller) {
        Set<Integer> named = new HashSet<>();
        for (AcceptChoice choice : choices) {
            if (choice.index() < 0 || choice.index() >= imported.size() || !named.add(choice.index())) {
                throw new BadImportCall("exchange.error.index");
            }
            if ((choice.action() == AcceptChoice.Action.REPLACE) != (choice.replaces() != null)) {
                throw new BadImportCall("exchange.error.replaces");
            }
            if (!mayStore(choice, imported.get(choice.index()).destination(), caller)) {
                throw new Forbidden(Action.IMPORT_FORM);
            }
        }
    }

    private boolean mayStore(AcceptChoice choice, Destination decided, Caller caller) {
        return switch (choice.action()) {
            case SKIP -> true;
            case REPLACE ->
                caller.may(
                        Action.IMPORT_FORM,
                        found(Objects.requireNonNull(choice.replaces()), caller)
                                .docket()
                                .facts());
            case CREATE -> {
                UnitId unit = choice.unit() == null ? decided.stored() : choice.unit();
                yield unitOf(unit, caller)
                        .map(found -> caller.mayIn(found.path(), Action.IMPORT_FORM))
                        .orElse(true);
            }
        };
    }

    /** Does what was chosen for one form. @return null if it is left out */
    @Nullable Outcome store(UUID importId, ImportedForm imported, AcceptChoice choice, Caller caller) {
        return switch (choice.action()) {
            case CREATE -> create(importId, imported, choice, caller);
            case REPLACE -> replace(importId, imported, choice, caller);
            case SKIP -> null;
        };
    }

    private Outcome create(UUID importId, ImportedForm imported, AcceptChoice choice, Caller caller) {
        List<Problem> problems = new ArrayList<>();
        Optional<Unit> unit = destination(imported.destination(), choice.unit(), caller, problems);
        int year = imported.form().docket().budgetYear();
        Integer chosenYear = choice.budgetYear();
        if (chosenYear != null ? imported.yearStated() && chosenYear != year : !imported.yearStated()) {
            problems.add(at(
                    "budgetYear",
                    chosenYear == null ? "exchange.problem.year-needed" : "exchange.problem.year-stated"));
        } else if (chosenYear != null && (chosenYear < 2000 || chosenYear > 2099)) {
            problems.add(at("budgetYear", "form.problem.year"));
        }
        problems.addAll(FormCheck.problemsOf(imported.form()));
        if (!problems.isEmpty() || unit.isEmpty()) {
            return new FormRejected(problems);
        }
        int storedYear = imported.yearStated() || chosenYear == null ? year : chosenYear;
        return forms.create(
                new NewForm(
                        imported.form().id(),
                        unit.get().path(),
                        storedYear,
                        Change.Kind.IMPORT,
                        imported.creationId(),
                        String.join(
                                " ",
                                "import",
                                importId.toString(),
                                unit.get().id().value(),
                                String.valueOf(storedYear)),
                        docket -> imported.form().withDocket(docket)),
                caller);
    }

    /** @return empty if {@code problems} says why there is none */
    private Optional<Unit> destination(
            Destination decided, @Nullable UnitId chosen, Caller caller, List<Problem> problems) {
        return switch (decided.sort()) {
            case BARRED -> none(problems, "exchange.problem.unit-barred", ProblemCode.UNKNOWN_UNIT);
            case NAMED ->
                chosen == null || chosen.equals(decided.unit())
                        ? known(decided.unit(), caller, problems)
                        : none(problems, "exchange.problem.unit-stated", ProblemCode.BAD_VALUE);
            case OPEN -> {
                UnitId unit = chosen != null ? chosen : decided.unit();
                yield unit == null
                        ? none(problems, "exchange.problem.unit-needed", ProblemCode.UNKNOWN_UNIT)
                        : known(unit, caller, problems);
            }
        };
    }

    private Optional<Unit> known(@Nullable UnitId id, Caller caller, List<Problem> problems) {
        Optional<Unit> unit = unitOf(id, caller);
        return unit.isPresent() ? unit : none(problems, "form.problem.unknown-unit", ProblemCode.UNKNOWN_UNIT);
    }

    private Optional<Unit> unitOf(@Nullable UnitId id, Caller caller) {
        return Optional.ofNullable(id).flatMap(known -> units.find(known, caller));
    }

    private static Optional<Unit> none(List<Problem> problems, String message, ProblemCode code) {
        problems.add(new Problem(null, code, Place.ofForm("unitName"), message, List.of(), null));
        return Optional.empty();
    }

    private Outcome replace(UUID importId, ImportedForm imported, AcceptChoice choice, Caller caller) {
        Replaced replaced = Objects.requireNonNull(choice.replaces());
        Form now = found(replaced, caller);
        List<Problem> problems = misfits(imported, choice, now);
        if (!problems.isEmpty()) {
            return new FormRejected(problems);
        }
        // at another revision it is a repeat, or refused: either is found out without the edits
        boolean asSeen = now.docket().revision() == replaced.revision();
        return forms.change(
                replaced.form(),
                ChangeRequest.replace(
                        replaced.revision(),
                        imported.replacementId(),
                        String.join(" ", "import", importId.toString(), String.valueOf(replaced.revision())),
                        asSeen ? EditRequest.of(FormDiff.between(now, imported.form())) : NOTHING),
                caller);
    }

    /** A form keeps its kind, its unit and its year: a document that is about others can't replace it. */
    private static List<Problem> misfits(ImportedForm imported, AcceptChoice choice, Form now) {
        List<Problem> problems = new ArrayList<>();
        if (imported.form().kind() != now.kind()) {
            problems.add(at("kind", "exchange.problem.other-kind"));
        }
        Integer year =
                imported.yearStated() ? Integer.valueOf(imported.form().docket().budgetYear()) : choice.budgetYear();
        if (year != null && year != now.docket().budgetYear()) {
            problems.add(at("budgetYear", "exchange.problem.other-year"));
        }
        boolean open = imported.destination().sort() == Destination.Sort.OPEN;
        UnitId unit = open ? choice.unit() : imported.destination().unit();
        if (unit != null && !unit.equals(now.docket().unitId())) {
            problems.add(at("unitName", "exchange.problem.other-unit"));
        }
        problems.addAll(FormCheck.problemsOf(imported.form()));
        return problems;
    }

    private Form found(Replaced replaced, Caller caller) {
        return forms.find(replaced.form(), caller).orElseThrow(NoSuchForm::new);
    }

    private static Problem at(String field, String message) {
        return new Problem(null, ProblemCode.BAD_VALUE, Place.ofForm(field), message, List.of(), null);
    }
}
