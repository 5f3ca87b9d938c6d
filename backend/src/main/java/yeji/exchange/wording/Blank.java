package yeji.exchange.wording;

import java.util.Set;

/** Which cells say nothing, and which characters around a text are only layout. Source: domain.md, 1.5, blank cell. */
public final class Blank {

    private static final Set<String> SIGNS = Set.of("", "-", "—", "——", "/", "*");

    private Blank() {}

    /** Whether a cell is as good as empty: blanks of any kind, or one of the signs that people put there. */
    public static boolean is(String text) {
        return text.length() < 64 && SIGNS.contains(strip(text)) || strip(text).isEmpty();
    }

    /** Without blanks of any kind (also U+00A0, U+3000) at both ends; blanks inside stay. */
    public static String strip(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && isSpace(text.charAt(from))) {
            from++;
        }
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
