package yeji.form.field;

import org.jspecify.annotations.Nullable;

/**
 * Characters that a text can't keep: controls, line breaks in one-line fields, halves of surrogate pairs.
 * Source: api.md, section 3, Text.
 */
final class CharacterFaults {

    private CharacterFaults() {}

    /** @return the key of the message, or null if there is no fault */
    static @Nullable String in(String text, boolean paragraphs) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (character == '\n' && paragraphs) {
                i++;
                continue;
            }
            if (isLineBreak(character) && !paragraphs) {
                return "form.problem.line-break";
            }
            // a field of paragraphs takes a line feed alone: the other breaks are unseen there
            if (isLineBreak(character) || Character.isISOControl(character)) {
                return "form.problem.control-character";
            }
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return "form.problem.broken-character";
            }
            i += Character.charCount(character);
        }
        return null;
    }

    private static boolean isLineBreak(int character) {
        return character == '\n'
                || character == '\r'
                || character == 0x0B
                || character == 0x0C
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }
}
