package yeji.form.tree;

import java.util.List;

/** Something in a form that has an id and a place among its siblings. */
public sealed interface Node permits Task, Category, Subcategory, Indicator {

    NodeId id();

    NodeKind kind();

    String name();

    /** The nodes directly below, in order. */
    List<? extends Node> children();
}
