package yeji.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import yeji.access.Caller;
import yeji.access.UnitId;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.FormRejected;
import yeji.form.edit.deciding.Outcome;
import yeji.form.field.NameRules;
import yeji.form.field.Problem;
import yeji.form.field.ProblemCode;
import yeji.form.paper.BlankPaper;
import yeji.form.paper.FormKind;
import yeji.form.paper.Funds;
import yeji.form.paper.StatedTotal;
import yeji.form.paper.Style;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.NodeId;
import yeji.organisation.Unit;
import yeji.organisation.Units;
import yeji.platform.RandomIds;

/** Forms that are started here, blank. */
@Service
public class NewForms {

    /** Until the budget year says otherwise: the taxonomy that has been in force since 2021. */
    private static final Style OFFERED_STYLE = Style.STYLE_2021;

    private static final int DEPARTMENT_CODE_LENGTH = 3;

    private final Forms forms;
    private final Units units;
    private final RandomIds ids;

    NewForms(Forms forms, Units units, RandomIds ids) {
        this.forms = forms;
        this.units = units;
        this.ids = ids;
    }

    /**
     * What to start.
     *
     * @param editId names the call, so that it may be sent again
     * @param unit null if what was sent names no unit at all
     * @param projectName for a project form alone
     */
    public record Start(
            UUID editId,
            String callHash,
            @Nullable UnitId unit,
            int budgetYear,
            FormKind kind,
            @Nullable String projectName) {}

    /**
     * Starts a form with the official categories and subcategories and no indicator.
     *
     * @throws yeji.access.Forbidden if the caller sees the unit and may not start forms in it
     */
    public Outcome start(Start request, Caller caller) {
        Optional<Unit> unit = Optional.ofNullable(request.unit()).flatMap(id -> units.find(id, caller));
        if (unit.isEmpty()) {
            return FormRejected.because(Problem.ofCall(ProblemCode.UNKNOWN_UNIT, "form.problem.unknown-unit"));
        }
        List<Problem> problems = problems(request);
        return problems.isEmpty() ? forms.create(newForm(request, unit.get()), caller) : new FormRejected(problems);
    }

    private static List<Problem> problems(Start request) {
        if (request.budgetYear() < 2000 || request.budgetYear() > 2099) {
            return List.of(Problem.ofCall(ProblemCode.BAD_VALUE, "form.problem.year"));
        }
        return request.kind() == FormKind.DEPARTMENT
                ? request.projectName() == null
                        ? List.of()
                        : List.of(Problem.ofCall(ProblemCode.BAD_VALUE, "form.problem.other-kind"))
                : NameRules.projectName(request.projectName()).map(List::of).orElse(List.of());
    }

    private NewForm newForm(Start request, Unit unit) {
        BlankPaper blank =
                new BlankPaper(unit.name(), request.budgetYear(), OFFERED_STYLE, () -> NodeId.of(ids.next()));
        String projectName = request.projectName();
        return new NewForm(
                new FormId(ids.next()),
                unit.path(),
                request.budgetYear(),
                Change.Kind.CREATE,
                request.editId(),
                request.callHash(),
                docket -> projectName == null
                        ? new DepartmentForm(docket, blank.department(), List.of(), StatedTotal.NONE)
                        : new ProjectForm(
                                docket, blank.project(), projectName, null, supervisorOf(unit), "", "", Funds.BLANK));
    }

    /** The department (部门, code of 3 digits) to which the unit belongs, or the unit itself. */
    private SupervisingDepartment supervisorOf(Unit unit) {
        Unit department = unit;
        for (Optional<Unit> at = Optional.of(unit); at.isPresent(); at = units.parentOf(at.get())) {
            String code = at.get().code();
            if (code != null && code.length() == DEPARTMENT_CODE_LENGTH) {
                department = at.get();
            }
        }
        return new SupervisingDepartment(department.code(), department.name());
    }
}
