package yeji.history;

/**
 * How a recording contradicts itself.
 *
 * @param words what, and at which revision
 */
record Fault(Kind kind, String words) {

    enum Kind {
        /** A revision is missing in the history. */
        GAP,
        /** Two changes, or two answers, lay claim to one revision. */
        FORK,
        /** An acknowledged edit is not in the history. */
        LOST,
        /** An edit is in the history more than once, or its repeat was answered with another change. */
        TWICE,
        /** The history has a change that nobody sent. */
        INVENTED,
        /** Somebody read other than the changes up to that revision make. */
        OTHER_CONTENT,
        /** Somebody saw an older revision than had been seen before the call began. */
        BACKWARDS
    }
}
