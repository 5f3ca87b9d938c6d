package yeji.form;

import org.jspecify.annotations.Nullable;
import yeji.access.Scope;
import yeji.access.UnitPath;
import yeji.form.paper.FormKind;

/**
 * Which forms to list, and in which order.
 *
 * @param scope what the caller may read; whatever else is asked, nothing outside of it is found or counted
 * @param unit forms of this unit and those below it; null: of all
 * @param text in title, project name or unit name; null: any
 */
public record FormQuery(
        Scope scope,
        @Nullable Integer budgetYear,
        @Nullable UnitPath unit,
        @Nullable FormKind kind,
        @Nullable FormStatus status,
        @Nullable String text,
        Order order) {

    /** By what, and which way. */
    public record Order(Field field, boolean descending) {}

    /** By what forms can be ordered; the names are the schema's. */
    public enum Field {
        CHANGED,
        YEAR,
        UNIT,
        TITLE,
        STATUS
    }

    /** Where a form stands in an order: the value that it is ordered by (text, a number, or epoch milliseconds), and its id. */
    public record Key(Object value, String id) {}

    /**
     * Which part of the list: so many forms, from the front or from the back of what lies between two keys.
     *
     * @param after the key behind which it begins; null: from the front
     * @param before the key before which it ends; null: to the end
     */
    public record Part(
            int limit,
            boolean fromBack,
            @Nullable Key after,
            @Nullable Key before) {}

    /** A form with its key. */
    public record Entry(Form form, Key key) {}
}
