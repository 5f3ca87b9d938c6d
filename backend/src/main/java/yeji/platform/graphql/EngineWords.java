package yeji.platform.graphql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine says of a document, in words that callers know: without the names of its classes. */
final class EngineWords {

    /** The value is printed as a tree of the engine's classes; its place in the document is told beside. */
    private static final Pattern VALUE_AS_TREE = Pattern.compile(
            " (?:with )?value '.*' (?=must not be null|must be an object|is not a valid|is missing|contains a field|for type)",
            Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("^Validation [eE]rror \\([^)]*\\) ?: ");
    private static final Pattern NODE_CLASS =
            Pattern.compile("(?:an AST type of )?'?\\b(Int|Float|String|Boolean|Enum|Null|Array|Object)Value\\b'?");
    private static final Pattern JAVA_CLASS = Pattern.compile("'(?:Linked|Hash|Tree)+Map'");
    private static final Pattern JAVA_LIST = Pattern.compile("'\\w*List\\w*'");
    private static final Pattern JAVA_NUMBER = Pattern.compile("'(?:BigInteger|BigDecimal|Integer|Long|Double)'");
    private static final Pattern WHAT_IS_LEFT =
            Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}\\w+|\\b[A-Z]\\w*\\{.*", Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile("ore than ([\\d,.]+)");

    private EngineWords() {}

    static String plain(String message) {
        String text = RULE.matcher(message).replaceFirst("");
        text = VALUE_AS_TREE.matcher(text).replaceAll(" ");
        text = NODE_CLASS.matcher(text).replaceAll("$1");
        text = JAVA_CLASS.matcher(text).replaceAll("Object");
        text = JAVA_LIST.matcher(text).replaceAll("Array");
        text = JAVA_NUMBER.matcher(text).replaceAll("number");
        return WHAT_IS_LEFT.matcher(text).replaceAll("…");
    }

    /** The number in "more than …"; empty text if there is none. */
    static String limitIn(String message) {
        Matcher limit = LIMIT.matcher(message);
        return limit.find() ? limit.group(1) : "";
    }
}
