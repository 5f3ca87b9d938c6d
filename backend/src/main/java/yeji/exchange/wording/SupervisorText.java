package yeji.exchange.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeji.form.paper.SupervisingDepartment;

/** A department with its code, in all the ways of writing both. Source: domain.md, 1.3, supervisingDepartment. */
public final class SupervisorText {

    private static final Pattern CODE_IN_FRONT = Pattern.compile("^[\\[（(【]?(\\d{3,21})[\\]）)】]?\\s*[-—－–]?\\s*(.+)$");
    private static final Pattern CODE_BEHIND = Pattern.compile("^(.+?)\\s*[\\[（(【]?(?<!\\d)(\\d{3,21})[\\]）)】]?$");

    private static final int LONGEST = 300;

    private SupervisorText() {}

    /** Whether a text is a department's code and nothing else. */
    public static boolean isCode(String text) {
        return text.matches("\\d{3,21}");
    }

    /** {@code [004]名}, {@code 219-名}, {@code (433)名（部门）}, {@code 169名}, {@code 名 308001}, or the bare name. */
    public static SupervisingDepartment read(String text) {
        if (text.length() > LONGEST) {
            return new SupervisingDepartment(null, text);
        }
        Matcher inFront = CODE_IN_FRONT.matcher(text);
        if (inFront.matches() && !inFront.group(2).matches("\\d.*")) {
            return new SupervisingDepartment(inFront.group(1), Blank.strip(inFront.group(2)));
        }
        Matcher behind = CODE_BEHIND.matcher(text);
        return behind.matches()
                ? new SupervisingDepartment(behind.group(2), Blank.strip(behind.group(1)))
                : new SupervisingDepartment(null, text);
    }
}
