package yeji.access;

/** What can be asked for; the rows of the {@link Matrix}. */
public enum Action {
    /** Read a form, export it. */
    READ_FORM,
    /** Read a form's history from its first submission on. */
    READ_HISTORY,
    /** Read a form's history from its beginning. */
    READ_DRAFT_HISTORY,
    /** Start a form in a unit. */
    CREATE_FORM,
    /** Change a form. In which stages that is possible is the workflow's matter (WRONG_STATUS), not a right. */
    EDIT_FORM,
    /** Import forms into a unit, and replace a form by an imported document. */
    IMPORT_FORM,
    /** Delete a form. */
    DELETE_FORM,
    /** See a unit, with the names of those above it. */
    READ_UNIT,
    /** See people other than oneself. */
    READ_PEOPLE
}
