package yeji.form.edit.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yeji.form.edit.AddNode;
import yeji.form.edit.FormEdit;
import yeji.form.edit.MoveNode;
import yeji.form.edit.Position;
import yeji.form.edit.RemoveNode;
import yeji.form.edit.SetFormField;
import yeji.form.edit.SetNodeField;
import yeji.form.edit.deciding.EditRequest;
import yeji.form.field.FieldValue;
import yeji.form.field.FormField;
import yeji.form.field.NodeField;
import yeji.form.field.Problem;
import yeji.form.field.ProblemCode;
import yeji.form.tree.NodeId;
import yeji.form.tree.NodeKind;

/** Reads edits in the shape of the API ({@code [FormEdit!]}): from a call, from the history, from {@code contract/edits}. */
public final class EditReader {

    private final Supplier<NodeId> newIds;
    private final List<EditRequest.Step> steps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int editIndex;

    private EditReader(Supplier<NodeId> newIds) {
        this.newIds = newIds;
    }

    /**
     * @param edits each a map with one key, such as {@code setIndicator}
     * @param newIds ids for nodes that the caller adds without one
     */
    public static EditRequest read(List<Map<String, @Nullable Object>> edits, Supplier<NodeId> newIds) {
        if (edits.size() > EditRequest.MAX_EDITS) {
            return new EditRequest(
                    List.of(),
                    List.of(Problem.ofCall(
                            ProblemCode.TOO_LARGE,
                            "form.problem.too-many-edits",
                            edits.size(),
                            EditRequest.MAX_EDITS)));
        }
        EditReader reader = new EditReader(newIds);
        for (Map<String, @Nullable Object> edit : edits) {
            edit.forEach(reader::read);
            reader.editIndex++;
        }
        return new EditRequest(reader.steps, reader.problems);
    }

    /** Reads edits of our own writing, which have no faults. */
    public static List<FormEdit> readOwn(List<Map<String, @Nullable Object>> edits) {
        EditRequest request = read(edits, () -> {
            throw new IllegalStateException("an edit of our own without an id");
        });
        if (!request.unreadable().isEmpty()) {
            throw new IllegalStateException("unreadable: " + request.unreadable());
        }
        return request.edits().stream().map(EditRequest.Step::edit).toList();
    }

    private void read(String name, @Nullable Object content) {
        Json json = Json.of(content);
        if (name.equals("setFormFields")) {
            json.leaves().forEach(this::setFormField);
            return;
        }
        String verb = name.replaceAll("[A-Z].*", "");
        NodeKind kind = NodeKind.valueOf(name.substring(verb.length()).toUpperCase(Locale.ROOT));
        switch (verb) {
            case "add" -> add(kind, json);
            case "set" -> set(kind, json);
            case "move" -> move(kind, json);
            case "remove" -> {
                NodeId id = known(json.text("id"));
                if (id != null) {
                    step(new RemoveNode(id, kind));
                }
            }
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void setFormField(String path, @Nullable Object value) {
        FormField.named(path)
                .ifPresentOrElse(
                        field -> step(new SetFormField(field, field.rule().read(value))), () -> {
                            // an object that is cleared as a whole
                            for (FormField field : FormField.values()) {
                                if (field.fieldName().startsWith(path + ".") && field != FormField.STATED_LABEL) {
                                    step(new SetFormField(field, FieldValue.NOTHING));
                                }
                            }
                        });
    }

    private void add(NodeKind kind, Json json) {
        String given = json.text("id");
        if (given != null && !isId(given)) {
            problem(ProblemCode.BAD_VALUE, "form.problem.node-id");
            return;
        }
        NodeId id = given == null ? newIds.get() : new NodeId(given);
        Map<NodeField, FieldValue> values = new EnumMap<>(NodeField.class);
        for (NodeField field : NodeField.of(kind)) {
            Object value = json.at(field.fieldName());
            if (value != null) {
                values.put(field, field.rule().read(value));
            }
        }
        NodeKind parentKind = kind.parent();
        NodeId parent = parentKind == null ? null : known(json.text(parentName(parentKind)));
        Position position = position(json);
        if (position != null && (parentKind == null || parent != null)) {
            step(new AddNode(id, kind, values, parent, position));
        }
    }

    private void set(NodeKind kind, Json json) {
        NodeId id = known(json.text("id"));
        if (id == null) {
            return;
        }
        json.without("id").leaves().forEach((path, value) -> {
            for (NodeField field : NodeField.of(kind)) {
                if (field.fieldName().equals(path)) {
                    step(new SetNodeField(id, field, field.rule().read(value)));
                } else if (field.fieldName().startsWith(path + ".")) {
                    step(new SetNodeField(id, field, FieldValue.NOTHING));
                }
            }
        });
    }

    private void move(NodeKind kind, Json json) {
        NodeId id = known(json.text("id"));
        NodeKind parentKind = kind.parent();
        String parentId = parentKind == null ? null : json.text(parentName(parentKind));
        NodeId parent = parentId == null ? null : known(parentId);
        Position position = position(json);
        if (id != null && position != null && (parentId == null || parent != null)) {
            step(new MoveNode(id, kind, parent, position));
        }
    }

    private @Nullable Position position(Json json) {
        String after = json.text("after");
        boolean first = Boolean.TRUE.equals(json.at("first"));
        if (after != null && (first || !isId(after))) {
            problem(ProblemCode.BAD_PLACE, "form.problem.bad-place");
            return null;
        }
        return after != null ? new Position.After(new NodeId(after)) : first ? Position.FIRST : Position.LAST;
    }

    private @Nullable NodeId known(@Nullable String id) {
        if (id == null || !isId(id)) {
            problem(ProblemCode.UNKNOWN_NODE, "form.problem.unknown-node");
            return null;
        }
        return new NodeId(id);
    }

    private static boolean isId(String text) {
        return NodeId.isValid(text);
    }

    static String parentName(NodeKind parentKind) {
        return parentKind.name().toLowerCase(Locale.ROOT) + "Id";
    }

    private void step(FormEdit edit) {
        steps.add(new EditRequest.Step(editIndex, edit));
    }

    private void problem(ProblemCode code, String message) {
        problems.add(Problem.at(editIndex, code, null, message));
    }
}
