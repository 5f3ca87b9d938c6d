package yeji.form.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Budget amounts (预算金额) in 万元, scale as written; null where the paper is blank, which is not zero. */
public record Budget(
        @Nullable BigDecimal total,
        @Nullable BigDecimal fiscalAppropriation,
        @Nullable BigDecimal otherFunds) {

    public static final Budget BLANK = new Budget(null, null, null);

    public Budget withTotal(@Nullable BigDecimal changed) {
        return new Budget(changed, fiscalAppropriation, otherFunds);
    }

    public Budget withFiscalAppropriation(@Nullable BigDecimal changed) {
        return new Budget(total, changed, otherFunds);
    }

    public Budget withOtherFunds(@Nullable BigDecimal changed) {
        return new Budget(total, fiscalAppropriation, changed);
    }

    /** Column by column; a column in which every amount is blank stays blank. */
    public static Budget sum(List<Budget> budgets) {
        return new Budget(
                sum(budgets, Budget::total),
                sum(budgets, Budget::fiscalAppropriation),
                sum(budgets, Budget::otherFunds));
    }

    private static @Nullable BigDecimal sum(List<Budget> budgets, Function<Budget, @Nullable BigDecimal> column) {
        return budgets.stream()
                .map(column)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
