package yeji.exchange.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A project's name, parted from the code that some papers put before it. Source: domain.md, 1.3, projectName.
 *
 * @param code 21 letters and digits; null if there is none
 */
public record ProjectNameText(@Nullable String code, String name) {

    private static final Pattern WITH_CODE =
            Pattern.compile("^[\\[（(【]?([0-9A-Za-z]{21})[\\]）)】]?\\s*[-—－–_:：]?\\s*([^-—－–_].*)$");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{21}");

    public static ProjectNameText read(String text) {
        Matcher found = WITH_CODE.matcher(text);
        return found.matches()
                ? new ProjectNameText(found.group(1), Blank.strip(found.group(2)))
                : new ProjectNameText(null, text);
    }

    /** Whether a text is a project code and nothing else. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
