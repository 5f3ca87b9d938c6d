package yeji.access;

/**
 * How far a form has come, as far as rights depend on it: coarser than its status, and finer where a draft was
 * once submitted.
 */
public enum Stage {
    /** A draft that was never submitted. */
    FRESH,
    /** A draft that was submitted once and withdrawn before anybody acted. */
    WITHDRAWN,
    /** Sent back at least once and open for changes: RETURNED, or any open form with round > 0. */
    RETURNED,
    /** SUBMITTED or ENDORSED. */
    IN_REVIEW,
    /** APPROVED or PUBLISHED. */
    APPROVED
}
