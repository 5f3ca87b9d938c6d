package yeji.access;

/**
 * Names a unit for as long as the data live, whatever becomes of its name, its code and its place in the tree.
 *
 * @param value at least one character, without a slash: a path is made of these
 */
public record UnitId(String value) {

    public UnitId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unit id: " + value);
        }
    }

    /** Whether a text can be a unit id. */
    public static boolean isValid(String text) {
        return !text.isEmpty() && text.indexOf('/') < 0;
    }
}
