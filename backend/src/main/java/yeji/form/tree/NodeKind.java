package yeji.form.tree;

import org.jspecify.annotations.Nullable;

/** The kinds of node; each stands in a node of its parent kind, or in the form itself. */
public enum NodeKind {
    TASK(null),
    CATEGORY(null),
    SUBCATEGORY(CATEGORY),
    INDICATOR(SUBCATEGORY);

    private final @Nullable NodeKind parent;

    NodeKind(@Nullable NodeKind parent) {
        this.parent = parent;
    }

    /** The kind of node in which this one stands; null: in the form itself. */
    public @Nullable NodeKind parent() {
        return parent;
    }
}
