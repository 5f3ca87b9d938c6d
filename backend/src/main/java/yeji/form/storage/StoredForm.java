package yeji.form.storage;

import yeji.form.Form;
import yeji.form.edit.Change;

/**
 * A form as it lies in the storage, with the change that made it: both are written in one document, in one write.
 *
 * @param deleted whether only its tombstone is left, which no query shows
 */
public record StoredForm(Form form, Change newest, boolean deleted) {}
