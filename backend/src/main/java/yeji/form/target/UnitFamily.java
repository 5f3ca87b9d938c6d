package yeji.form.target;

/** What a unit measures; it decides the kind of a target. */
public enum UnitFamily {
    COUNT,
    MONEY,
    TIME,
    PERCENT
}
