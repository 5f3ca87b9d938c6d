package yeji.live;

import yeji.form.Form;
import yeji.form.FormId;

/** What a reader of a form is told; the names are the schema's. */
public sealed interface FormEvent {

    /** The form has this revision now, as far as the reader may see it; revisions may have been skipped. */
    record FormChangedEvent(Form form) implements FormEvent {}

    /** The form was deleted, or the reader may no longer see it. Nothing follows. */
    record FormGone(FormId formId) implements FormEvent {}
}
