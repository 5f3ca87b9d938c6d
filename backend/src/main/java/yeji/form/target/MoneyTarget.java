package yeji.form.target;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money or a price: ≤2.16万元, 475元/亩, 600元/人·月. The unit of the number is the one written, not 万元 in general.
 *
 * @param perUnits what the price is for; empty for an amount
 * @param assumed whether 万元 was read where only 万 is written
 */
public record MoneyTarget(
        String text,
        Direction direction,
        Measure measure,
        List<Unit> perUnits,
        boolean assumed,
        @Nullable String each,
        @Nullable String note)
        implements MeasuredTarget {
    private static final Unit TEN_THOUSAND_YUAN = Unit.of("万元");

    public MoneyTarget {
        perUnits = List.copyOf(perUnits);
    }

    @Override
    public TargetKind kind() {
        return TargetKind.MONEY;
    }

    @Override
    public @Nullable String per() {
        return perUnits.isEmpty()
                ? null
                : perUnits.stream().map(Unit::canonicalPer).collect(Collectors.joining("·"));
    }

    /** The same amount or price counted in 万元: 10000元 → 1 万元. */
    public Measure inTenThousandYuan() {
        return measure.convertedTo(TEN_THOUSAND_YUAN);
    }

    @Override
    public String canonicalWith(Measure other) {
        return eachPrefix() + other.canonicalText() + (perUnits.isEmpty() ? "" : "/" + per());
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof MoneyTarget money && measure.sameAs(money.measure) && perKey().equals(money.perKey());
    }

    /** Per person and month is per month and person. */
    private List<String> perKey() {
        return perUnits.stream()
                .map(unit -> unit.base() + " " + unit.factor().stripTrailingZeros())
                .sorted()
                .toList();
    }
}
