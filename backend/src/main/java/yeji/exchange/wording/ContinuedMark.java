package yeji.exchange.wording;

import java.util.regex.Pattern;

/** The line over a table that only says that the table before goes on: 续表, （接上页）, or the title again with （续）. */
public final class ContinuedMark {

    private static final int LONGEST = 60;
    private static final String WORD = "(?:续上?表|续上?页|接上[表页]|续)";
    private static final Pattern ALONE = Pattern.compile("\\(?" + WORD + "\\d{0,2}\\)?:?");
    private static final Pattern BEHIND_A_TITLE = Pattern.compile(".*表(?:\\(" + WORD + "\\d{0,2}\\)|续表)");

    private ContinuedMark() {}

    /** Whether a line is such a mark. */
    public static boolean is(String text) {
        String compact = Compact.of(text);
        return compact.length() <= LONGEST
                && (ALONE.matcher(compact).matches()
                        || BEHIND_A_TITLE.matcher(compact).matches());
    }
}
