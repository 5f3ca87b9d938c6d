package yeji.form.target;

import org.jspecify.annotations.Nullable;

/** A number of things: ≥600册, 不少于6万人, 各1次. The unit is "" for a bare number. */
public record QuantityTarget(
        String text,
        Direction direction,
        Measure measure,
        @Nullable String each,
        @Nullable String note) implements MeasuredTarget {

    @Override
    public TargetKind kind() {
        return TargetKind.QUANTITY;
    }

    @Override
    public String canonicalWith(Measure other) {
        return eachPrefix() + other.canonicalText();
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof QuantityTarget quantity && measure.sameAs(quantity.measure);
    }
}
