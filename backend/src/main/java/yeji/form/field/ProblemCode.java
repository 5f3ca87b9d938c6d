package yeji.form.field;

/** What can be wrong with what was sent for a form; the names are the schema's. */
public enum ProblemCode {
    UNKNOWN_NODE,
    BAD_VALUE,
    TOO_LONG,
    TOO_LARGE,
    ID_TAKEN,
    BAD_PLACE,
    WRONG_STATUS,
    IDENTITY_TAKEN,
    EDIT_ID_REUSED,
    UNKNOWN_UNIT,
    NEWER_REVISION
}
