package yeji.exchange.graphql;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Caller;
import yeji.access.UnitId;
import yeji.exchange.AcceptChoice;
import yeji.exchange.AcceptChoice.Replaced;
import yeji.exchange.AcceptedForm;
import yeji.exchange.Import;
import yeji.exchange.Importer;
import yeji.form.NoSuchForm;
import yeji.form.graphql.FormIds;
import yeji.organisation.graphql.UnitIds;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Refusal;

/** The mutations of imports: translation only. */
@Controller
class AcceptImportController {

    /** A malformed id is treated like one that nothing has. */
    private static final UnitId UNKNOWN_UNIT = new UnitId("-");

    private final Importer importer;

    AcceptImportController(Importer importer) {
        this.importer = importer;
    }

    /** What {@code acceptImport} is told. */
    record AcceptImportInput(String importId, List<AcceptFormInput> forms) {}

    /** What to do with a form. */
    record AcceptFormInput(
            int index,
            AcceptChoice.Action action,
            @Nullable String unitId,
            @Nullable Integer budgetYear,
            @Nullable ReplacesInput replaces) {

        AcceptChoice toChoice() {
            return new AcceptChoice(
                    index,
                    action,
                    unitId == null ? null : UnitIds.read(unitId).orElse(UNKNOWN_UNIT),
                    budgetYear,
                    replaces == null ? null : replaces.toReplaced());
        }
    }

    /** Which form to replace. */
    record ReplacesInput(String formId, int revision) {

        Replaced toReplaced() {
            return new Replaced(FormIds.read(formId).orElseThrow(NoSuchForm::new), revision);
        }
    }

    /** What {@code discardImport} is told. */
    record DiscardImportInput(String importId) {}

    /** What became of the forms. */
    record ImportAccepted(List<AcceptedForm> forms) {}

    @MutationMapping
    ImportAccepted acceptImport(@Argument AcceptImportInput input, Caller caller) {
        List<AcceptChoice> choices =
                input.forms().stream().map(AcceptFormInput::toChoice).toList();
        return new ImportAccepted(importer.accept(importId(input.importId()), choices, caller));
    }

    @MutationMapping
    Import discardImport(@Argument DiscardImportInput input, Caller caller) {
        return importer.discard(importId(input.importId()), caller);
    }

    private static UUID importId(String id) {
        return ImportIds.read(id).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "exchange.error.not-found"));
    }
}
