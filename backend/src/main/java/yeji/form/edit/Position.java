package yeji.form.edit;

import org.jspecify.annotations.Nullable;
import yeji.form.tree.NodeId;

/** Where among its siblings a node is to stand. */
public sealed interface Position {

    Position FIRST = new First();
    Position LAST = new Last();

    static Position after(@Nullable NodeId sibling) {
        return sibling == null ? FIRST : new After(sibling);
    }

    /** Before all others. */
    record First() implements Position {}

    /** Behind all others. */
    record Last() implements Position {}

    /** Directly behind this sibling. */
    record After(NodeId sibling) implements Position {}
}
