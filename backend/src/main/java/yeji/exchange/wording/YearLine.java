package yeji.exchange.wording;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name the budget year: （2024 年度）, 2020年度), 预算年度：2024. Source: domain.md, 1.1, budgetYear. */
public final class YearLine {

    private static final String OPEN = "[(\\[【〔<《]?";
    private static final String CLOSE = "[)\\]】〕>》]?";
    private static final Pattern LINE =
            Pattern.compile(OPEN + "(?:(?:预算|填报|申报|所属|项目)?年[度份]:?)?(20\\d\\d)(?:年度?|财年)?(?:预算)?" + CLOSE);
    /** Brackets that were left to be filled in, or that name several years. */
    private static final Pattern WITHOUT_ONE_YEAR =
            Pattern.compile("[(\\[【〔](?:20|20\\*\\*|20XX|[X*_]{1,4}|20\\d\\d年?[-—~至]20\\d\\d)?年度?[)\\]】〕]");

    private static final Pattern IN_TITLE = Pattern.compile("(?<!\\d)(20\\d\\d)(?:年|(?=部门|单位|项目|预算|\\)))");
    private static final int LONGEST = 200;
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇○零oO0][〇○零oO0一二三四五六七八九]{2}(?=年)");

    private YearLine() {}

    /** Whether a line does nothing but name the year, or leave a place for it. */
    public static boolean is(String line) {
        String compact = withDigits(line);
        return compact.length() < 30
                && (LINE.matcher(compact).matches()
                        || WITHOUT_ONE_YEAR.matcher(compact).matches());
    }

    /** The year of such a line; empty if it names none or several. */
    public static OptionalInt yearOf(String line) {
        Matcher found = LINE.matcher(withDigits(line));
        return found.matches() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    /** The one year that a title names; empty if it names none or several. */
    public static OptionalInt inTitle(String title) {
        Matcher found = IN_TITLE.matcher(withDigits(title));
        Optional<String> first = found.find() ? Optional.of(found.group(1)) : Optional.empty();
        while (found.find()) {
            if (!found.group(1).equals(first.orElseThrow())) {
                return OptionalInt.empty();
            }
        }
        return first.isPresent() ? OptionalInt.of(Integer.parseInt(first.get())) : OptionalInt.empty();
    }

    private static String withDigits(String line) {
        if (line.length() > LONGEST) {
            return "";
        }
        String compact = Compact.of(line);
        return CHINESE_YEAR.matcher(compact).replaceAll(year -> digits(year.group()));
    }

    private static String digits(String chinese) {
        StringBuilder digits = new StringBuilder();
        for (char numeral : chinese.toCharArray()) {
            digits.append(Math.max(0, CHINESE_DIGITS.indexOf(numeral)));
        }
        return digits.toString();
    }
}
