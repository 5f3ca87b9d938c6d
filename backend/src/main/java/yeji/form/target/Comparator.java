package yeji.form.target;

/** How an actual value is held against a target's number. Source: domain.md 3.1. */
public enum Comparator {
    AT_LEAST("≥"),
    MORE_THAN(">"),
    AT_MOST("≤"),
    LESS_THAN("<"),
    /** Written by the bare number. */
    EQUAL(""),
    ABOUT("约"),
    /** From number to upper, both included: 10～20个. */
    BETWEEN("");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** What stands before the number in canonical writing; empty where nothing does. */
    public String sign() {
        return sign;
    }
}
