package yeji.form.target.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.form.target.TargetContext;
import yeji.form.target.Unit;

/** A number, or a range of numbers, with its unit. */
record Amount(BigDecimal number, @Nullable BigDecimal upper, UnitText unit) {
    private static final String RANGE_SIGNS = "-~—–―〜∼至到";
    private static final int LONGEST_FIRST_UNIT = 8;

    /** Number and unit: 600册. A Chinese number needs a unit that we know (两次, not 一次性). */
    static Optional<Amount> single(String core, TargetContext context) {
        return Numbers.at(core, 0)
                .flatMap(found -> UnitText.read(core.substring(found.end()), context)
                        .filter(unit -> fits(found, unit))
                        .map(unit -> new Amount(found.value(), null, unit)));
    }

    /** Two numbers with their unit behind one or both: 10-20个, 60%～70%, 5万至10万元. */
    static Optional<Amount> range(String core, TargetContext context) {
        Optional<Numbers.Found> lower = Numbers.at(core, 0);
        if (lower.isEmpty()) {
            return Optional.empty();
        }
        int last = Math.min(core.length(), lower.get().end() + LONGEST_FIRST_UNIT);
        for (int sign = lower.get().end(); sign < last; sign++) {
            if (RANGE_SIGNS.indexOf(core.charAt(sign)) >= 0) {
                return rangeAt(core, lower.get(), sign, context);
            }
        }
        return Optional.empty();
    }

    /** The sign may be a double one: 10——20. */
    private static Optional<Amount> rangeAt(String core, Numbers.Found lower, int sign, TargetContext context) {
        Optional<Amount> found = upTo(core, lower, sign, sign + 1, context);
        boolean twice = sign + 1 < core.length() && RANGE_SIGNS.indexOf(core.charAt(sign + 1)) >= 0;
        return found.isEmpty() && twice ? upTo(core, lower, sign, sign + 2, context) : found;
    }

    private static Optional<Amount> upTo(String core, Numbers.Found lower, int sign, int from, TargetContext context) {
        Optional<Numbers.Found> upper = Numbers.at(core, from);
        if (upper.isEmpty() || lower.value().compareTo(upper.get().value()) > 0) {
            return Optional.empty();
        }
        String firstUnit = core.substring(lower.end(), sign);
        String lastUnit = core.substring(upper.get().end());
        if (!lastUnit.isEmpty() && !lastUnit.startsWith(firstUnit)) {
            return Optional.empty();
        }
        return UnitText.read(lastUnit.isEmpty() ? firstUnit : lastUnit, context)
                .filter(unit -> fits(lower, unit) && fits(upper.get(), unit))
                .map(unit -> new Amount(lower.value(), upper.get().value(), unit));
    }

    private static boolean fits(Numbers.Found found, UnitText unit) {
        return !found.chinese() || unit.listed();
    }

    static Amount percent(BigDecimal number, String unit) {
        return new Amount(number, null, UnitText.of(Unit.of(unit)));
    }

    Amount perAlso(List<Unit> before) {
        return new Amount(number, upper, unit.perAlso(before));
    }
}
