package yeji.form.target;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * By the end of a day, month, quarter or year: 12月31日, 第四季度, 2023年底.
 *
 * @param year as written; null means the budget year of the form
 * @param month 1–12; of a quarter or year its last one
 * @param day 1–31, given for {@link Precision#DAY} and null else
 * @param ambiguous whether a number of months may be meant as well: ≤12月
 */
public record DeadlineTarget(
        String text,
        Direction direction,
        @Nullable Integer year,
        int month,
        @Nullable Integer day,
        Precision precision,
        boolean ambiguous)
        implements Target {

    @Override
    public TargetKind kind() {
        return TargetKind.DEADLINE;
    }

    /** 29 February of a year that has none is its last day of February. */
    @Override
    public LocalDate deadline(int budgetYear) {
        YearMonth last = YearMonth.of(year == null ? budgetYear : year, month);
        return day == null ? last.atEndOfMonth() : last.atDay(Math.min(day, last.lengthOfMonth()));
    }

    @Override
    public String canonicalText() {
        String before = year == null ? "" : year + "年";
        return switch (precision) {
            case DAY -> before + month + "月" + day + "日前";
            case MONTH -> before + month + "月底前";
            case QUARTER -> before + "第" + month / 3 + "季度末前";
            case YEAR -> (year == null ? "年" : before) + "底前";
        };
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof DeadlineTarget && deadline(budgetYear).equals(other.deadline(budgetYear));
    }
}
