package yeji.form.edit;

import yeji.form.tree.NodeId;

/** The id of a node that an edit added. */
public record NewNode(int editIndex, NodeId id) {}
