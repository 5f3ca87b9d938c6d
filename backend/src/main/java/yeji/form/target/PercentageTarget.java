package yeji.form.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share or a change of one: ≥90%, 下降10个百分点.
 *
 * @param change set if the number is by how much something is to rise or fall, null if it is a level
 */
public record PercentageTarget(
        String text,
        Direction direction,
        Measure measure,
        @Nullable Change change,
        @Nullable String each,
        @Nullable String note)
        implements MeasuredTarget {
    private static final Measure ALL = new Measure(Comparator.EQUAL, BigDecimal.valueOf(100), null, Unit.of("%"));

    @Override
    public TargetKind kind() {
        return TargetKind.PERCENTAGE;
    }

    /** A change without a comparator reads as "at least", so an exact one is written with its sign. */
    @Override
    public String canonicalWith(Measure other) {
        if (change == null) {
            return eachPrefix() + other.canonicalText();
        }
        String sign = other.comparator() == Comparator.EQUAL ? "=" : "";
        return change.word() + sign + other.canonicalText();
    }

    /** ≥100% and 100% are the same: there is no more than all. */
    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof PercentageTarget percentage
                && change == percentage.change
                && (measure.sameAs(percentage.measure) || isAll() && percentage.isAll());
    }

    private boolean isAll() {
        return change == null
                && (comparator() == Comparator.AT_LEAST || comparator() == Comparator.EQUAL)
                && measure.sameSizeAs(ALL);
    }
}
