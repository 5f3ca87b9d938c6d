package yeji.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import yeji.form.storage.FormDocuments;

/**
 * Forms written down value for value, to lie inside what another module stores: a preview keeps the form that it shows. They
 * are not among the forms, and nobody finds them there.
 */
public final class WrittenForms {

    private WrittenForms() {}

    /** A form as a document's content: nested maps and lists, money exact. */
    public static Map<String, @Nullable Object> write(Form form) {
        return FormDocuments.write(form);
    }

    /** The form that {@link #write} has written. */
    public static Form read(Map<String, @Nullable Object> written) {
        return FormDocuments.read(written);
    }
}
