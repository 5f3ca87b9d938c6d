package yeji.form.target.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.form.target.Direction;
import yeji.form.target.PeriodTarget;
import yeji.form.target.Target;

/** Step 5: from one month to another, or a whole year. */
final class PeriodStep implements Step {
    private static final String YEAR = "(20\\d\\d)";
    private static final String TO = "[-~—–―〜∼至到]{1,2}";
    private static final String YEAR_MONTH = YEAR + "[-./年](\\d{1,2})月?";
    private static final Pattern MONTHS_OF_YEARS = Pattern.compile(YEAR_MONTH + TO + YEAR_MONTH);
    /** 202001-202012 */
    private static final Pattern SIX_DIGITS = Pattern.compile(YEAR + "(\\d\\d)" + TO + YEAR + "(\\d\\d)");
    /** 1-12月, 2024年3月至5月 */
    private static final Pattern MONTHS = Pattern.compile("(?:" + YEAR + "年)?(\\d{1,2})月?" + TO + "(\\d{1,2})月");

    private static final Pattern YEARS = Pattern.compile(YEAR + "年?" + TO + YEAR + "年");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:" + YEAR + "年)?全年度?");

    @Override
    public Optional<Target> read(Wording wording) {
        String plain = wording.plain();
        for (Pattern pattern : new Pattern[] {MONTHS_OF_YEARS, SIX_DIGITS}) {
            Matcher between = pattern.matcher(plain);
            if (between.matches()) {
                return period(wording, year(between, 1), month(between, 2), year(between, 3), month(between, 4));
            }
        }
        Matcher months = MONTHS.matcher(plain);
        if (months.matches()) {
            return period(wording, year(months, 1), month(months, 2), year(months, 1), month(months, 3));
        }
        Matcher years = YEARS.matcher(plain);
        if (years.matches()) {
            return period(wording, year(years, 1), 1, year(years, 2), 12);
        }
        Matcher whole = WHOLE_YEAR.matcher(plain);
        return whole.matches() ? period(wording, year(whole, 1), 1, year(whole, 1), 12) : Optional.empty();
    }

    private static Optional<Target> period(
            Wording wording, @Nullable Integer fromYear, int from, @Nullable Integer toYear, int to) {
        boolean months = from >= 1 && from <= 12 && to >= 1 && to <= 12;
        int years = fromYear == null || toYear == null ? 0 : toYear - fromYear;
        if (!months || years * 12 + to < from) {
            return Optional.empty();
        }
        Direction direction = Directions.of(Direction.NONE, wording.context());
        return Optional.of(new PeriodTarget(wording.text(), direction, fromYear, from, toYear, to));
    }

    private static @Nullable Integer year(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static int month(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
