package yeji.form.target;

import org.jspecify.annotations.Nullable;

/**
 * A length of time: ≥20分钟, 1年.
 *
 * @param ambiguous whether a month of the year may be meant as well: ≥3月
 */
public record DurationTarget(
        String text,
        Direction direction,
        Measure measure,
        boolean ambiguous,
        @Nullable String each,
        @Nullable String note)
        implements MeasuredTarget {

    @Override
    public TargetKind kind() {
        return TargetKind.DURATION;
    }

    @Override
    public String canonicalWith(Measure other) {
        return eachPrefix() + other.canonicalText();
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof DurationTarget duration && measure.sameAs(duration.measure);
    }
}
