package yeji.form.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Caller;
import yeji.access.UnitId;
import yeji.form.ChangeRequest;
import yeji.form.FormId;
import yeji.form.Forms;
import yeji.form.NewForms;
import yeji.form.NoSuchForm;
import yeji.form.edit.deciding.EditRequest;
import yeji.form.edit.deciding.Outcome;
import yeji.form.edit.json.EditReader;
import yeji.form.field.Problem;
import yeji.form.paper.FormKind;
import yeji.form.tree.NodeId;
import yeji.organisation.graphql.UnitIds;
import yeji.platform.RandomIds;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Refusal;

/** The mutations of forms: translation only. */
@Controller
class EditFormController {

    private final Forms forms;
    private final NewForms newForms;
    private final RandomIds ids;

    EditFormController(Forms forms, NewForms newForms, RandomIds ids) {
        this.forms = forms;
        this.newForms = newForms;
        this.ids = ids;
    }

    /** What {@code createForm} is told. */
    record CreateFormInput(
            String editId,
            String unitId,
            int budgetYear,
            FormKind kind,
            @Nullable String projectName) {}

    /** What {@code deleteForm} is told. */
    record DeleteFormInput(
            String formId, int revision, @Nullable String reason) {}

    @MutationMapping
    Outcome createForm(@Argument CreateFormInput input, Caller caller) {
        UUID editId = editId(input.editId());
        Optional<UnitId> unit = UnitIds.read(input.unitId());
        String hash = CallHash.of(List.of(
                input.unitId(), input.budgetYear(), input.kind().name(), Objects.toString(input.projectName())));
        return newForms.start(
                new NewForms.Start(
                        editId, hash, unit.orElse(null), input.budgetYear(), input.kind(), input.projectName()),
                caller);
    }

    @MutationMapping
    Outcome deleteForm(@Argument DeleteFormInput input, Caller caller) {
        return forms.change(formId(input.formId()), ChangeRequest.delete(input.revision(), input.reason()), caller);
    }

    @MutationMapping
    Outcome editForm(DataFetchingEnvironment environment, Caller caller) {
        // read as it was sent: what is left out and what is null are not the same
        Map<String, @Nullable Object> input = Objects.requireNonNull(environment.getArgument("input"));
        List<Map<String, @Nullable Object>> edits = edits(input.get("edits"));
        EditRequest request = EditReader.read(edits, () -> NodeId.of(ids.next()));
        int base = (Integer) Objects.requireNonNull(input.get("baseRevision"));
        UUID editId = editId((String) input.get("editId"));
        return forms.change(
                formId((String) input.get("formId")),
                ChangeRequest.edit(base, editId, CallHash.of(edits), withIdsChecked(request, edits)),
                caller);
    }

    @SuppressWarnings("unchecked") // the schema has said what it is
    private static List<Map<String, @Nullable Object>> edits(@Nullable Object sent) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(sent);
    }

    /** Ids that callers make are UUIDs; the core would take more. */
    private static EditRequest withIdsChecked(EditRequest request, List<Map<String, @Nullable Object>> edits) {
        List<Problem> problems = new ArrayList<>(request.unreadable());
        for (int index = 0; index < edits.size(); index++) {
            int editIndex = index;
            edits.get(index).forEach((name, content) -> {
                if (name.startsWith("add")
                        && content instanceof Map<?, ?> added
                        && added.get("id") instanceof String id
                        && NodeId.isValid(id)
                        && !NodeId.isUuid(id)) {
                    problems.add(Problem.badNodeId(editIndex));
                }
            });
        }
        return new EditRequest(request.edits(), problems);
    }

    private static FormId formId(@Nullable String id) {
        return FormIds.read(Objects.requireNonNull(id)).orElseThrow(NoSuchForm::new);
    }

    private static UUID editId(@Nullable String id) {
        return FormIds.uuid(Objects.requireNonNull(id))
                .orElseThrow(() -> Refusal.of(ErrorCode.BAD_USER_INPUT, "form.error.edit-id"));
    }
}
