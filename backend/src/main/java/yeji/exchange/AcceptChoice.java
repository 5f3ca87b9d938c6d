package yeji.exchange;

import org.jspecify.annotations.Nullable;
import yeji.access.UnitId;
import yeji.form.FormId;

/**
 * What to do with a form of an import.
 *
 * @param index which form of the import
 * @param unit the unit to store it in, where the paper does not decide it
 * @param budgetYear the year that it is for, where the paper does not say
 * @param replaces the form to replace, for REPLACE alone
 */
public record AcceptChoice(
        int index,
        Action action,
        @Nullable UnitId unit,
        @Nullable Integer budgetYear,
        @Nullable Replaced replaces) {

    /** What to do; the names are the schema's. */
    public enum Action {
        CREATE,
        REPLACE,
        SKIP
    }

    /** A form at the revision that the importer saw. */
    public record Replaced(FormId form, int revision) {}
}
