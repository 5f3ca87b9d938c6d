package yeji.form.tree;

import org.jspecify.annotations.Nullable;

/**
 * A place in a form. Both null: the whole form; a node without a field: the node as a whole.
 *
 * @param field named as in the schema, such as {@code targetText} or {@code funds.annualTotal}, or {@link #POSITION}
 */
public record Place(@Nullable NodeId node, @Nullable String field) {

    /** The field that says where a node stands. */
    public static final String POSITION = "position";

    public static final Place WHOLE_FORM = new Place(null, null);

    public static Place ofForm(String field) {
        return new Place(null, field);
    }

    public static Place ofNode(NodeId node) {
        return new Place(node, null);
    }

    public static Place positionOf(NodeId node) {
        return new Place(node, POSITION);
    }
}
