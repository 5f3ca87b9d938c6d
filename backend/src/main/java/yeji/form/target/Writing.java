package yeji.form.target;

import java.text.Normalizer;

/** The two forms in which writings are compared: without their layout, and without anything but their letters and digits. */
public final class Writing {
    private Writing() {}

    /**
     * Takes a text as written and gives it in NFKC without blanks, the form in which targets are matched. Signs that NFKC would
     * turn into digits or letters keep their shape: ① to ⓿, ㎡ and its like, ² and ³. Source: domain.md 3.
     */
    public static String plain(String text) {
        String now = text;
        String before;
        do { // what stood apart by a blank may join up, rarely, and is brought into form again
            before = now;
            now = withoutBlanks(normalized(before));
        } while (!now.equals(before));
        return now;
    }

    private static String normalized(String text) {
        StringBuilder all = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (keepsItsShape(text.charAt(at))) {
                all.append(Normalizer.normalize(text.substring(from, at), Normalizer.Form.NFKC))
                        .append(text.charAt(at));
                from = at + 1;
            }
        }
        return all.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFKC))
                .toString();
    }

    private static boolean keepsItsShape(char sign) {
        return sign >= '①' && sign <= '⓿' || sign >= '㍱' && sign <= '㏟' || sign == '²' || sign == '³';
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(sign -> !isBlank(sign)).forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == '\u200B'
                || sign == '\uFEFF'
                || sign == '\u00AD';
    }
}
