package yeji.form.edit.deciding;

/** How a call that would change a form ended; the names are the schema's. */
public sealed interface Outcome permits FormChanged, FormConflict, FormRejected {}
