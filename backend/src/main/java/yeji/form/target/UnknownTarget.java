package yeji.form.target;

/** Something that is not understood, and is not guessed. */
public record UnknownTarget(String text, Why why) implements ValuelessTarget {
    /** What kept it from being understood, as far as that can be said. */
    public enum Why {
        /** Text of a template was left, or a number is missing: ≥**%, ≧ %, 公里. */
        PLACEHOLDER,
        /** The number by which a spreadsheet counts days, where a time is asked for: 44561 is 2021-12-31. */
        SPREADSHEET_DATE,
        /** A price whose money unit is missing: ≤28.40/株, 每亩300. */
        PRICE_WITHOUT_MONEY_UNIT,
        /** Digits in a text that is no value: 3至少. */
        NO_VALUE
    }

    @Override
    public TargetKind kind() {
        return TargetKind.UNKNOWN;
    }
}
