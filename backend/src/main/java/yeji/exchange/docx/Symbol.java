package yeji.exchange.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs that Word writes by the number of a glyph in a symbol font ({@code w:sym}) instead of as a character. */
final class Symbol {

    private static final int PRIVATE_USE = 0xf000;
    private static final int PRIVATE_USE_END = 0xf0ff;
    /** A sign stood here that has no character that we know. */
    private static final String UNKNOWN = "□";

    private static final Map<Integer, String> SYMBOL_FONT = Map.of(
            0xa3, "≤", 0xb3, "≥", 0xb1, "±", 0xb4, "×", 0xb8, "÷", 0xb9, "≠", 0xbb, "≈", 0xb0, "°", 0xb7, "·", 0xa5,
            "∞");
    private static final Map<Integer, String> WINGDINGS =
            Map.of(0x6f, "□", 0xa8, "□", 0xfe, "☑", 0xfd, "☒", 0xfc, "✓", 0x6e, "■", 0x6c, "●", 0xa1, "○");
    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x52, "☑", 0x54, "☒", 0x50, "✓", 0xa3, "□", 0x2a, "□");

    private Symbol() {}

    /** @param hexCode the glyph's number as Word writes it, F0B3 */
    static String of(@Nullable String font, @Nullable String hexCode) {
        int code = code(hexCode);
        if (code >= PRIVATE_USE && code <= PRIVATE_USE_END) {
            code -= PRIVATE_USE;
        } else if (code > 0xff) {
            return isText(code) ? Character.toString(code) : UNKNOWN;
        }
        String known = glyphs(font == null ? "" : font).get(code);
        if (known != null) {
            return known;
        }
        return code > 0x20 && code < 0x7f && !isPictures(font) ? Character.toString(code) : UNKNOWN;
    }

    private static boolean isText(int code) {
        int type = Character.getType(code);
        return type != Character.SURROGATE && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    }

    private static Map<Integer, String> glyphs(String font) {
        if (font.equalsIgnoreCase("Wingdings 2")) {
            return WINGDINGS_2;
        }
        return font.equalsIgnoreCase("Wingdings") ? WINGDINGS : SYMBOL_FONT;
    }

    private static boolean isPictures(@Nullable String font) {
        return font != null && font.startsWith("Wingdings");
    }

    private static int code(@Nullable String hexCode) {
        if (hexCode == null || !hexCode.matches("[0-9A-Fa-f]{1,4}")) {
            return 0;
        }
        return Integer.parseInt(hexCode, 16);
    }
}
