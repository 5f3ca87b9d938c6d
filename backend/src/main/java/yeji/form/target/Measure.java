package yeji.form.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number with its comparator and unit.
 *
 * @param number as written, scale kept; the lower bound of a range
 * @param upper the upper bound, given for {@link Comparator#BETWEEN} and null else
 */
public record Measure(
        Comparator comparator, BigDecimal number, @Nullable BigDecimal upper, Unit unit) {
    public Measure {
        Objects.requireNonNull(comparator);
        if ((upper != null) != (comparator == Comparator.BETWEEN)) {
            throw new IllegalArgumentException("an upper bound belongs to a range, and only there");
        }
    }

    /** The number in the base of its unit (minutes and days in 秒, 万元 in 元), for comparing. */
    public BigDecimal baseNumber() {
        return number.multiply(unit.factor());
    }

    /** The upper bound in the base of the unit, for comparing. */
    public @Nullable BigDecimal baseUpper() {
        return upper == null ? null : upper.multiply(unit.factor());
    }

    /** Same comparator, same unit or one that converts, same size. */
    public boolean sameAs(Measure other) {
        return comparator == other.comparator && sameSizeAs(other);
    }

    /** Same unit or one that converts, same size, whatever the comparator. */
    public boolean sameSizeAs(Measure other) {
        return unit.convertsTo(other.unit) && baseNumber().compareTo(other.baseNumber()) == 0 && sameUpperAs(other);
    }

    private boolean sameUpperAs(Measure other) {
        BigDecimal mine = baseUpper();
        BigDecimal theirs = other.baseUpper();
        return mine == null || theirs == null ? mine == theirs : mine.compareTo(theirs) == 0;
    }

    /** The same number and unit under another comparator, for fixes; not for ranges. */
    public Measure with(Comparator other) {
        return new Measure(other, number, upper, unit);
    }

    /** The same number counted in another unit, not converted: 5个 → 5次. */
    public Measure with(Unit other) {
        return new Measure(comparator, number, upper, other);
    }

    /**
     * The same size in another unit of the same base: 10000元 → 1万元.
     *
     * @throws IllegalArgumentException if the units don't convert
     */
    public Measure convertedTo(Unit other) {
        if (!unit.convertsTo(other)) {
            throw new IllegalArgumentException(unit.text() + " does not convert to " + other.text());
        }
        return new Measure(comparator, converted(number, other), upper == null ? null : converted(upper, other), other);
    }

    private BigDecimal converted(BigDecimal amount, Unit other) {
        BigDecimal base = amount.multiply(unit.factor());
        BigDecimal there = base.divide(other.factor(), Math.max(base.scale(), 0) + 12, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return there.scale() < 0 ? there.setScale(0) : there;
    }

    /** The canonical writing: sign, plain number, unit; a range has its unit behind the upper bound, percentages behind both. */
    String canonicalText() {
        return comparator.sign() + canonicalAmount();
    }

    private String canonicalAmount() {
        String after = unit.canonicalText();
        if (upper == null) {
            return number.toPlainString() + after;
        }
        String between = unit.family() == UnitFamily.PERCENT ? after + "～" : "～";
        return number.toPlainString() + between + upper.toPlainString() + after;
    }
}
