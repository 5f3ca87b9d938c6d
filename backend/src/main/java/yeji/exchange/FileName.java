package yeji.exchange;

import java.util.regex.Pattern;

/** The name of a file as people are shown it: without folders, and without characters that are not seen or turn text around. */
final class FileName {

    private static final int MAX_LENGTH = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private FileName() {}

    /** What is too long loses its beginning, since the ending says what the file is. */
    static String shown(String sent) {
        String name = UNSEEN.matcher(FOLDERS.matcher(sent).replaceFirst("")).replaceAll("");
        int surplus = name.codePointCount(0, name.length()) - MAX_LENGTH;
        return surplus <= 0 ? name : "…" + name.substring(name.offsetByCodePoints(0, surplus + 1));
    }
}
