package yeji.form.target;

import org.jspecify.annotations.Nullable;

/**
 * How often in a time: ≥1期/月, 每季度1次; or how many each time: 2篇/次.
 *
 * @param perUnit the time, or 次
 * @param inverted whether it was written upside down, time over thing (≥1季度/期): read as 1期 per 季度, but equal only to the
 *     same slip
 */
public record RateTarget(
        String text,
        Direction direction,
        Measure measure,
        Unit perUnit,
        boolean inverted,
        @Nullable String each,
        @Nullable String note)
        implements MeasuredTarget {

    @Override
    public TargetKind kind() {
        return TargetKind.RATE;
    }

    @Override
    public String per() {
        return perUnit.canonicalPer();
    }

    @Override
    public @Nullable String canonicalWith(Measure other) {
        return inverted ? null : uprightWith(other);
    }

    /** The canonical writing of the rate as it was probably meant: ≥1期/季度 for ≥1季度/期. */
    public String uprightText() {
        return uprightWith(measure);
    }

    private String uprightWith(Measure other) {
        return eachPrefix() + other.canonicalText() + "/" + per();
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof RateTarget rate
                && inverted == rate.inverted
                && measure.sameAs(rate.measure)
                && perUnit.sameAs(rate.perUnit);
    }
}
