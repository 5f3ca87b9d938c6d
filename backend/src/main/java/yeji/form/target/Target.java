package yeji.form.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach, as written and as understood. Only {@link #text()} is truth that is stored; all else is derived
 * from it by {@link TargetParser}. A field that the kind does not have is null. Source: domain.md 3.
 */
public sealed interface Target
        permits MeasuredTarget, DeadlineTarget, PeriodTarget, QualitativeTarget, CompositeTarget, ValuelessTarget {

    /** The text to the character; of a part of a composite, the part in its plain form. */
    String text();

    TargetKind kind();

    /** Which actual values are the better ones: the direction column if there is one, else what the target says. */
    Direction direction();

    /** The one way to write this meaning (≥6万人, 12月31日前); null where there is none: blank, unknown, an inverted rate. */
    @Nullable String canonicalText();

    /**
     * Whether both ask for the same: same kind, comparator, converted number and unit; a deadline the same day.
     *
     * @param budgetYear the year of a date that names none
     * @return false where either is blank or not understood, even if the texts are equal
     */
    boolean sameMeaningAs(Target other, int budgetYear);

    /** How the number is meant. */
    default @Nullable Comparator comparator() {
        return null;
    }

    /** The number as written, its scale kept and its multiplier not applied (0.5 of 0.5万亩); the lower bound of a range. */
    default @Nullable BigDecimal number() {
        return null;
    }

    /** The upper bound of a range, included. */
    default @Nullable BigDecimal upper() {
        return null;
    }

    /** The unit as written (万人次, 元, %), also if it stood in the unit column or in the name; "" where a quantity has none. */
    default @Nullable String unit() {
        return null;
    }

    /** What the number is counted for: 亩 of 475元/亩, 人·月 of 600元/人·月, 季度 of 1次/季度. */
    default @Nullable String per() {
        return null;
    }

    /** The last day on which the target is met. */
    default @Nullable LocalDate deadline(int budgetYear) {
        return null;
    }

    /** Whether the writing may as well mean something else: 12月 may be December or twelve months. */
    default boolean ambiguous() {
        return false;
    }
}
