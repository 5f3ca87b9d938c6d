package yeji.exchange.layout;

/** What a reader was not sure of, left out or set right. Each has a message for people, {@link Doubt#messageKey}. */
public enum DoubtCode {
    YEAR_MISSING(Severity.BLOCKING),
    OVER_LIMIT(Severity.BLOCKING),
    YEARS_DIFFER(Severity.WARNING),
    TITLE_MISSING(Severity.WARNING),
    UNIT_NAME_MISSING(Severity.WARNING),
    PROJECT_NAME_MISSING(Severity.WARNING),
    NO_INDICATORS(Severity.WARNING),
    LEVEL_MISSING(Severity.WARNING),
    MONEY_NOT_UNDERSTOOD(Severity.WARNING),
    MONEY_UNIT_MISSING(Severity.WARNING),
    MONEY_UNIT_CONVERTED(Severity.WARNING),
    WEIGHT_NOT_UNDERSTOOD(Severity.WARNING),
    DIRECTION_NOT_UNDERSTOOD(Severity.WARNING),
    TEXT_OUTSIDE_COLUMNS(Severity.WARNING),
    CELL_IN_OTHER_UNIT(Severity.NOTE),
    LEFTOVER_DROPPED(Severity.NOTE),
    LINES_JOINED(Severity.NOTE),
    MIDTERM_KEPT_ASIDE(Severity.NOTE),
    KEPT_ASIDE(Severity.NOTE),
    PARTS_ADDED_UP(Severity.NOTE),
    TOTAL_OF_ALL_YEARS(Severity.NOTE),
    OTHER_TABLE_LEFT_OUT(Severity.NOTE);

    private final Severity severity;

    DoubtCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** How much a doubt matters, in the words of the schema ({@code DoubtSeverity}). */
    public enum Severity {
        /** Must be decided before the form can be stored. */
        BLOCKING,
        /** Something was not understood. */
        WARNING,
        /** Something was left out or set right. */
        NOTE
    }
}
