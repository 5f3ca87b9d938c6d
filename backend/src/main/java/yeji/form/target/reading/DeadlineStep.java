package yeji.form.target.reading;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.form.naming.SubcategoryCode;
import yeji.form.target.Comparator;
import yeji.form.target.DeadlineTarget;
import yeji.form.target.Direction;
import yeji.form.target.Precision;
import yeji.form.target.Target;
import yeji.form.target.reading.ComparatorWords.ComparatorWord;

/** Step 6: a date that nobody can take for a length of time; 底, 末, 前, 以前, 年内, 截至 all mean "by the end of". */
final class DeadlineStep implements Step {
    private static final Pattern BY = Pattern.compile("截至|截止到|截止至|截止|于");
    private static final String YEAR = "(?:(20\\d\\d)年)";
    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String BEFORE = "(?:以前|之前|前|止)";
    private static final String END = "(?:[底末]" + BEFORE + "?|" + BEFORE + ")";

    private static final Pattern DAY = Pattern.compile(YEAR + "?" + NUMBER + "月" + NUMBER + "[日号]" + END + "?");
    /** 2024.12.31, 2024-12-31, 2024/12/31 */
    private static final Pattern DAY_IN_DIGITS =
            Pattern.compile("(20\\d\\d)([-./])(\\d{1,2})\\2(\\d{1,2})日?" + BEFORE + "?");

    private static final Pattern MONTH_OF_YEAR = Pattern.compile(YEAR + NUMBER + "月份?(?:" + END + "|内)?");
    private static final Pattern MONTH = Pattern.compile("()" + NUMBER + "月(?:份" + END + "?|" + END + ")");
    /** 2024-12, 2024/12: no range, and no fraction. With a dot it may be a number, unless a time is asked for. */
    private static final Pattern MONTH_IN_DIGITS = Pattern.compile("(20\\d\\d)([-/.])(\\d{1,2})" + BEFORE + "?");

    private static final Pattern QUARTER = Pattern.compile(YEAR + "?第?" + "([1-4一二三四])季度?(?:" + END + "|内)?");
    private static final Pattern QUARTER_AS_NUMBER = Pattern.compile("[1-4一二三四]季度?内?");
    private static final Pattern END_OF_YEAR = Pattern.compile("(?:(20\\d\\d)|本|当)?年[度年]?(?:[底末]" + BEFORE + "?|内)");
    private static final Pattern YEAR_ONLY = Pattern.compile("(20\\d\\d)年度?" + BEFORE + "?");

    @Override
    public Optional<Target> read(Wording wording) {
        return dateIn(wording.plain())
                .flatMap(date -> day(wording, date)
                        .or(() -> month(wording, date))
                        .or(() -> quarter(wording, date))
                        .or(() -> year(wording, date)));
    }

    /** The date without 截至, ≤ and 完成 around it; empty if it is under a comparator that makes no deadline. */
    private static Optional<String> dateIn(String plain) {
        String rest = withoutBy(plain);
        Optional<ComparatorWord> found = ComparatorWords.before(rest);
        if (found.isPresent()) {
            Comparator comparator = found.get().comparator();
            if (comparator != Comparator.AT_MOST && comparator != Comparator.EQUAL || rest.startsWith("±")) {
                return Optional.empty();
            }
            rest = withoutBy(rest.substring(found.get().word().length()));
        }
        boolean done = rest.endsWith("完成") && WordsStep.hasDigits(rest);
        return Optional.of(done ? rest.substring(0, rest.length() - 2) : rest);
    }

    private static String withoutBy(String text) {
        Matcher by = BY.matcher(text);
        return by.lookingAt() ? text.substring(by.end()) : text;
    }

    private static Optional<Target> day(Wording wording, String date) {
        Matcher day = DAY.matcher(date);
        if (day.matches()) {
            return deadline(wording, day.group(1), day.group(2), day.group(3));
        }
        Matcher digits = DAY_IN_DIGITS.matcher(date);
        return digits.matches()
                ? deadline(wording, digits.group(1), digits.group(3), digits.group(4))
                : Optional.empty();
    }

    private static Optional<Target> month(Wording wording, String date) {
        for (Pattern pattern : new Pattern[] {MONTH_OF_YEAR, MONTH}) {
            Matcher month = pattern.matcher(date);
            if (month.matches()) {
                return deadline(wording, month.group(1), month.group(2), null);
            }
        }
        Matcher digits = MONTH_IN_DIGITS.matcher(date);
        if (!digits.matches()) {
            return Optional.empty();
        }
        boolean maybeNumber =
                digits.group(2).equals(".") && wording.context().subcategory() != SubcategoryCode.TIMELINESS;
        return maybeNumber ? Optional.empty() : deadline(wording, digits.group(1), digits.group(3), null);
    }

    private static Optional<Target> deadline(
            Wording wording, @Nullable String year, String monthText, @Nullable String dayText) {
        int month = Numbers.whole(monthText).orElse(0);
        Integer day = dayText == null ? null : Numbers.whole(dayText).orElse(0);
        boolean possible = month >= 1
                && month <= 12
                && (day == null || day >= 1 && day <= Month.of(month).maxLength());
        Precision precision = day == null ? Precision.MONTH : Precision.DAY;
        return possible ? target(wording, year, month, day, precision) : Optional.empty();
    }

    /** 一季度 alone is a length of time. */
    private static Optional<Target> quarter(Wording wording, String date) {
        Matcher quarter = QUARTER.matcher(date);
        if (!quarter.matches() || QUARTER_AS_NUMBER.matcher(date).matches()) {
            return Optional.empty();
        }
        int number = Numbers.whole(quarter.group(2)).orElseThrow();
        return target(wording, quarter.group(1), 3 * number, null, Precision.QUARTER);
    }

    private static Optional<Target> year(Wording wording, String date) {
        for (Pattern pattern : new Pattern[] {END_OF_YEAR, YEAR_ONLY}) {
            Matcher year = pattern.matcher(date);
            if (year.matches()) {
                return target(wording, year.group(1), 12, null, Precision.YEAR);
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> target(
            Wording wording, @Nullable String year, int month, @Nullable Integer day, Precision precision) {
        Integer number = year == null || year.isEmpty() ? null : Integer.valueOf(year);
        Direction direction = Directions.of(Direction.EARLIER, wording.context());
        return Optional.of(new DeadlineTarget(wording.text(), direction, number, month, day, precision, false));
    }
}
