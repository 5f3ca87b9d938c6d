package yeji.form.tree;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names a node inside its form: a task, category, subcategory or indicator. Stays with the node when it moves. */
public record NodeId(String value) {

    private static final Pattern FORMAT = Pattern.compile("[0-9A-Za-z-]{1,36}");

    /**
     * @throws IllegalArgumentException if it is empty, longer than 36 characters, or has other characters than
     * letters, digits, -
     */
    public NodeId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("node id");
        }
    }

    /** Whether a text can be a node id. */
    public static boolean isValid(String text) {
        return FORMAT.matcher(text).matches();
    }

    /** Whether a text is what a caller may make as an id: a UUID. */
    public static boolean isUuid(String text) {
        return UUID_FORMAT.matcher(text).matches();
    }

    private static final Pattern UUID_FORMAT =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    public static NodeId of(UUID uuid) {
        return new NodeId(uuid.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
