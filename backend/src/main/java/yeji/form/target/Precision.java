package yeji.form.target;

/** How exactly a deadline names its day. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    YEAR
}
