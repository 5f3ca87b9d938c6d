package yeji.exchange.layout;

/** How long texts of a form may be, in code points. Source: domain.md, 1.1 to 1.4; api.md, inputs. */
final class TextLimit {

    static final int TITLE = 200;
    static final int YEAR_LINE = 50;
    static final int NAME = 100;
    /** A code in front of a name, with its brackets and dash. */
    static final int CODE = 25;

    static final int GOAL = 4_000;
    static final int CONTENT = 1_000;
    static final int SHORT = 50;
    static final int LEVEL = 50;
    static final int INDICATOR = 200;
    static final int TARGET = 200;
    static final int NOTE = 1_000;
    static final int LABEL = 100;
    /** A head row or a remark below the table that no field takes. */
    static final int EXTRA = 4_000;

    private TextLimit() {}

    static boolean exceeds(String text, int limit) {
        return text.length() > limit && text.codePointCount(0, text.length()) > limit;
    }
}
