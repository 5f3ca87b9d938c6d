package yeji.exchange.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What word processors leave behind in a text and nobody wrote. Source: domain.md, 1.5, leftovers; control characters are
 * added, because no field takes them.
 *
 * @param text without them
 * @param removed what was taken out, in order
 */
public record Leftovers(String text, List<String> removed) {

    private static final Pattern ANY = Pattern.compile("\\[bookmark:[^\\]\\n]{0,100}\\]"
            + "|HYPERLINK\\s{1,4}(?:\\\\[a-z]\\s{1,4})?\"[^\"\\n]{0,2000}\""
            + "(?:\\s{0,4}\\\\[a-z](?:\\s{1,4}\"[^\"\\n]{0,200}\")?){0,4}"
            + "|(?:(?:NUM)?PAGE(?:S|REF \\w{1,40})?\\s{0,4})?\\\\\\*\\s{0,4}MERGEFORMAT"
            + "|FORMTEXT"
            + "|_x000D_"
            + "|[\\u200B\\uFEFF\\u00AD]"
            + "|[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");

    public Leftovers {
        removed = List.copyOf(removed);
    }

    /** Takes them out of a text; line feeds and tabs stay. */
    public static Leftovers takenFrom(String text) {
        Matcher found = ANY.matcher(text);
        List<String> removed = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        while (found.find()) {
            removed.add(shown(found.group()));
            found.appendReplacement(kept, "");
        }
        return removed.isEmpty()
                ? new Leftovers(text, removed)
                : new Leftovers(found.appendTail(kept).toString(), removed);
    }

    /** A character that can't be seen is told by its number. */
    private static String shown(String leftover) {
        return leftover.length() == 1 ? String.format("U+%04X", (int) leftover.charAt(0)) : leftover;
    }
}
