package yeji.form.edit.deciding;

import yeji.form.edit.AddNode;
import yeji.form.edit.FormEdit;
import yeji.form.edit.MoveNode;
import yeji.form.edit.RemoveNode;
import yeji.form.edit.SetFormField;
import yeji.form.edit.SetNodeField;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;

/** Whether an edit is about a place: its own, or all places of a node that comes or goes. */
record TouchedBy(Place place) implements FormEdit.Cases<Boolean> {

    @Override
    public Boolean setFormField(SetFormField edit) {
        return edit.place().equals(place);
    }

    @Override
    public Boolean setNodeField(SetNodeField edit) {
        return edit.place().equals(place);
    }

    @Override
    public Boolean addNode(AddNode edit) {
        return isOf(edit.node());
    }

    @Override
    public Boolean moveNode(MoveNode edit) {
        return Place.positionOf(edit.node()).equals(place);
    }

    @Override
    public Boolean removeNode(RemoveNode edit) {
        return isOf(edit.node());
    }

    private boolean isOf(NodeId node) {
        return node.equals(place.node());
    }
}
