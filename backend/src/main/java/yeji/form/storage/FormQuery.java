package yeji.form.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.access.Scope;
import yeji.access.UnitPath;
import yeji.form.Form;
import yeji.form.FormKind;
import yeji.form.FormStatus;

/**
 * Which forms to list, in which order, and which page of them.
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
        Order order,
        Window window) {

    /** By what, and which way. */
    public record Order(Field field, boolean descending) {}

    /** By what forms can be ordered; the names are the schema's. */
    public enum Field {
        CHANGED("changedAt"),
        YEAR("budgetYear"),
        UNIT("unitPath"),
        TITLE("name"),
        STATUS("status");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /**
     * Which page: so many forms behind (or before) a key, from the front or from the back.
     *
     * @param fromBack the last ones instead of the first ones
     * @param after the key behind which the page begins; null: from the front
     * @param before the key before which it ends; null: to the end
     */
    public record Window(
            int size,
            boolean fromBack,
            @Nullable Key after,
            @Nullable Key before) {}

    /** Where a form stands in an order: the value that it is ordered by, and its id. */
    public record Key(Object value, String id) {}

    /** A page of forms, in order. */
    public record Page(List<Entry> entries, boolean hasNext, boolean hasPrevious, long total) {}

    /** A form with its key. */
    public record Entry(Form form, Key key) {}
}
