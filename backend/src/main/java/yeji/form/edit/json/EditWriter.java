package yeji.form.edit.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yeji.form.edit.AddNode;
import yeji.form.edit.FormEdit;
import yeji.form.edit.MoveNode;
import yeji.form.edit.Position;
import yeji.form.edit.RemoveNode;
import yeji.form.edit.SetFormField;
import yeji.form.edit.SetNodeField;
import yeji.form.field.FieldValue;
import yeji.form.tree.NodeId;
import yeji.form.tree.NodeKind;

/** Writes edits in the shape of the API ({@code [FormEdit!]}), for history, fixes and undo. */
public final class EditWriter {

    private EditWriter() {}

    public static List<Map<String, @Nullable Object>> write(List<FormEdit> edits) {
        return edits.stream().map(edit -> edit.fold(WRITING)).toList();
    }

    private static final FormEdit.Cases<Map<String, @Nullable Object>> WRITING = new FormEdit.Cases<>() {
        @Override
        public Map<String, @Nullable Object> setFormField(SetFormField edit) {
            Map<String, @Nullable Object> content = new LinkedHashMap<>();
            Json.put(content, edit.field().fieldName(), edit.value().asJson());
            return named("setFormFields", content);
        }

        @Override
        public Map<String, @Nullable Object> setNodeField(SetNodeField edit) {
            Map<String, @Nullable Object> content = withId(edit.node());
            Json.put(content, edit.field().fieldName(), edit.value().asJson());
            return named(verb("set", edit.field().kind()), content);
        }

        @Override
        public Map<String, @Nullable Object> addNode(AddNode edit) {
            Map<String, @Nullable Object> content = withId(edit.node());
            place(content, edit.kind(), edit.parent(), edit.position());
            edit.values().forEach((field, value) -> {
                if (!value.equals(FieldValue.NOTHING)) {
                    Json.put(content, field.fieldName(), value.asJson());
                }
            });
            return named(verb("add", edit.kind()), content);
        }

        @Override
        public Map<String, @Nullable Object> moveNode(MoveNode edit) {
            Map<String, @Nullable Object> content = withId(edit.node());
            place(content, edit.kind(), edit.parent(), edit.position());
            return named(verb("move", edit.kind()), content);
        }

        @Override
        public Map<String, @Nullable Object> removeNode(RemoveNode edit) {
            return named(verb("remove", edit.kind()), withId(edit.node()));
        }
    };

    private static Map<String, @Nullable Object> named(String name, Map<String, @Nullable Object> content) {
        Map<String, @Nullable Object> edit = new LinkedHashMap<>();
        edit.put(name, content);
        return edit;
    }

    private static Map<String, @Nullable Object> withId(NodeId id) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("id", id.value());
        return content;
    }

    private static void place(
            Map<String, @Nullable Object> content, NodeKind kind, @Nullable NodeId parent, Position position) {
        NodeKind parentKind = kind.parent();
        if (parentKind != null && parent != null) {
            content.put(EditReader.parentName(parentKind), parent.value());
        }
        if (position instanceof Position.First) {
            content.put("first", true);
        } else if (position instanceof Position.After after) {
            content.put("after", after.sibling().value());
        }
    }

    private static String verb(String verb, NodeKind kind) {
        String name = kind.name();
        return verb + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
