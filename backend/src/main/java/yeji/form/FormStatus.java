package yeji.form;

/** Where a form stands between draft and publication. */
public enum FormStatus {
    DRAFT,
    SUBMITTED,
    ENDORSED,
    RETURNED,
    APPROVED,
    PUBLISHED
}
