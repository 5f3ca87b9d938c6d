package yeji.exchange.wording;

import java.text.Normalizer;

/** Texts as they are compared with headings: one width, no blanks. */
final class Compact {

    private Compact() {}

    /** NFKC without blanks: （万元） becomes (万元), ： becomes a plain colon. */
    static String of(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(compatible.length());
        for (int at = 0; at < compatible.length(); at++) {
            if (!Blank.isSpace(compatible.charAt(at))) {
                kept.append(compatible.charAt(at));
            }
        }
        return kept.toString();
    }
}
