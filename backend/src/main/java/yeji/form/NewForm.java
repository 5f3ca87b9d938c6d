package yeji.form;

import java.util.UUID;
import java.util.function.Function;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.UnitPath;
import yeji.form.edit.Change;

/**
 * A form that is to be stored for the first time.
 *
 * @param id fixed by whoever makes it, so that a repeat makes the same one
 * @param unitPath the unit that it will belong to
 * @param budgetYear 2000 to 2099
 * @param kind CREATE or IMPORT
 * @param editId names the call, so that it may be sent again
 * @param callHash fingerprint of what was sent
 * @param content the form, once its docket is known
 */
public record NewForm(
        FormId id,
        UnitPath unitPath,
        int budgetYear,
        Change.Kind kind,
        UUID editId,
        String callHash,
        Function<Docket, Form> content) {

    /** The right that it needs in the unit. */
    Action action() {
        return kind == Change.Kind.IMPORT ? Action.IMPORT_FORM : Action.CREATE_FORM;
    }

    /** Names the call among all calls of this person that make forms. */
    String repeatKey(Caller caller) {
        return caller.person().value() + "/new/" + editId;
    }
}
