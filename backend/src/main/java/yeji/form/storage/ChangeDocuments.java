package yeji.form.storage;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import yeji.form.FormId;
import yeji.form.edit.Change;
import yeji.form.edit.FormEdit;
import yeji.form.edit.NewNode;
import yeji.form.edit.json.EditReader;
import yeji.form.edit.json.EditWriter;
import yeji.form.tree.NodeId;

/** Changes as documents and back. Edits lie in the shape of the API: what a reader of the history is given. */
final class ChangeDocuments {

    private ChangeDocuments() {}

    /** The key of a change in the history. */
    static String key(FormId form, int revision) {
        return form + ":" + revision;
    }

    static Document write(Change change) {
        return new Document("revision", change.revision())
                .append("changeId", change.changeId())
                .append("by", FormDocuments.author(change.by()))
                .append("at", Date.from(change.at()))
                .append("kind", change.kind().name())
                .append("edits", EditWriter.write(change.edits()))
                .append("inverse", EditWriter.write(change.inverse()))
                .append("reason", change.reason())
                .append("repeatKey", change.repeatKey())
                .append("callHash", change.callHash())
                .append(
                        "newNodes",
                        change.newNodes().stream()
                                .map(node -> new Document("editIndex", node.editIndex())
                                        .append("id", node.id().value()))
                                .toList());
    }

    static Change read(Document document) {
        return new Change(
                document.getInteger("revision"),
                document.getString("changeId"),
                FormDocuments.author(document.get("by", Document.class)),
                document.getDate("at").toInstant(),
                Change.Kind.valueOf(document.getString("kind")),
                edits(document, "edits"),
                edits(document, "inverse"),
                document.getString("reason"),
                document.getString("repeatKey"),
                document.getString("callHash"),
                FormDocuments.documents(document, "newNodes").stream()
                        .map(node -> new NewNode(node.getInteger("editIndex"), new NodeId(node.getString("id"))))
                        .toList());
    }

    private static List<FormEdit> edits(Document document, String name) {
        List<Map<String, @Nullable Object>> json = FormDocuments.documents(document, name).stream()
                .map(edit -> (Map<String, @Nullable Object>) edit)
                .toList();
        return EditReader.readOwn(json);
    }
}
