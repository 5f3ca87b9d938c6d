package yeji.form.target;

import org.jspecify.annotations.Nullable;

/**
 * From a month to a month, both included: 2023.07-2024.01, 1-12月, 全年.
 *
 * @param fromYear as written; null, like {@code toYear}, means the budget year of the form
 */
public record PeriodTarget(
        String text,
        Direction direction,
        @Nullable Integer fromYear,
        int fromMonth,
        @Nullable Integer toYear,
        int toMonth)
        implements Target {

    @Override
    public TargetKind kind() {
        return TargetKind.PERIOD;
    }

    @Override
    public String canonicalText() {
        boolean wholeYear = fromMonth == 1 && toMonth == 12;
        if (fromYear == null || toYear == null) {
            return wholeYear ? "全年" : fromMonth + "-" + toMonth + "月";
        }
        if (wholeYear && fromYear.equals(toYear)) {
            return fromYear + "年全年";
        }
        return "%d.%02d-%d.%02d".formatted(fromYear, fromMonth, toYear, toMonth);
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof PeriodTarget period
                && monthNumber(fromYear, fromMonth, budgetYear)
                        == monthNumber(period.fromYear, period.fromMonth, budgetYear)
                && monthNumber(toYear, toMonth, budgetYear) == monthNumber(period.toYear, period.toMonth, budgetYear);
    }

    private static long monthNumber(@Nullable Integer year, int month, int budgetYear) {
        return 12L * (year == null ? budgetYear : year) + month;
    }
}
