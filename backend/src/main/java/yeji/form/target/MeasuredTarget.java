package yeji.form.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A target that is a number with a unit: the kinds that can be compared by size and that a composite may consist of. */
public sealed interface MeasuredTarget extends Target
        permits QuantityTarget, PercentageTarget, MoneyTarget, DurationTarget, RateTarget {

    Measure measure();

    /** 各, 每个, 每次, 每期, 每场 … before the number: it holds for each one; no part of the meaning that is compared. */
    @Nullable String each();

    /** What stood in brackets behind the value: 每季度1个 of 3个（每季度1个）; no part of the meaning that is compared. */
    @Nullable String note();

    /** The canonical writing with another measure in its place, for the fixes of review rules; null where it has none. */
    @Nullable String canonicalWith(Measure other);

    @Override
    default @Nullable String canonicalText() {
        return canonicalWith(measure());
    }

    @Override
    default Comparator comparator() {
        return measure().comparator();
    }

    @Override
    default BigDecimal number() {
        return measure().number();
    }

    @Override
    default @Nullable BigDecimal upper() {
        return measure().upper();
    }

    @Override
    default String unit() {
        return measure().unit().text();
    }

    /** The word {@link #each()}, or nothing, as canonical writing begins. */
    default String eachPrefix() {
        String each = each();
        return each == null ? "" : each;
    }
}
