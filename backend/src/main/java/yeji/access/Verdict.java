package yeji.access;

/** The matrix' answer. */
public enum Verdict {
    ALLOWED,
    /** The caller's role may at another stage, and no role may at this one: WRONG_STATUS. */
    NOT_NOW,
    /** The caller may see it, but has not the role: FORBIDDEN. */
    FORBIDDEN,
    /** For this caller it does not exist: null, or NOT_FOUND. */
    INVISIBLE
}
