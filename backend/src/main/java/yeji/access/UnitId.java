package yeji.access;

/**
 * Names a unit for as long as the data live, whatever becomes of its name, its code and its place in the tree.
 *
 * @param value at least one character, without a slash: a path is made of these
 */
public record UnitId(String value) {

    public UnitId {
        if (value.isEmpty() || value.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not a unit id: " + value);
        }
    }
}
