package yeji.form.edit.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeji.form.Form;
import yeji.form.FormJson;
import yeji.form.SmallForms;
import yeji.form.edit.Change;
import yeji.form.edit.FormEdit;
import yeji.form.edit.FormNodes;
import yeji.form.edit.json.EditReader;
import yeji.form.edit.json.EditWriter;
import yeji.form.field.FormField;
import yeji.form.field.NodeField;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;
import yeji.form.tree.Subcategory;

/** The cases of {@code contract/edits}, which the page passes too. */
class EditContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TestFactory
    Stream<DynamicTest> what_a_call_does_given_what_others_did() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of("../contract/edits"))) {
            files = found.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream().flatMap(EditContractTest::cases);
    }

    private static Stream<DynamicTest> cases(Path file) {
        JsonNode root = JSON.readTree(file.toFile());
        return root.path("cases")
                .valueStream()
                .map(json -> DynamicTest.dynamicTest(
                        file.getFileName() + ": " + json.path("name").asString(), () -> run(root, json)));
    }

    private static void run(JsonNode root, JsonNode json) {
        Form base = FormJson.read(root.path("forms").path(json.path("form").asString()));
        List<Change> since = new ArrayList<>();
        Form now = base;
        for (JsonNode edits : json.path("since")) {
            Decision.Apply applied = apply(request(edits).decideOn(now, List.of()));
            now = applied.form();
            since.add(SmallForms.change(since.size() + 2, SmallForms.AUTHOR, applied));
        }
        check(json.path("expect"), now, request(json.path("edits")).decideOn(now, since));
    }

    private static EditRequest request(JsonNode edits) {
        return EditReader.read(JSON.convertValue(edits, new TypeReference<>() {}), () -> new NodeId("made"));
    }

    private static Decision.Apply apply(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Apply.class);
        return (Decision.Apply) decision;
    }

    private static void check(JsonNode expect, Form now, Decision decision) {
        if (expect.has("problems")) {
            assertThat(decision).isInstanceOf(FormRejected.class);
            assertThat(((FormRejected) decision)
                            .problems().stream().map(p -> p.editIndex() + " " + p.code() + " " + written(p.place())))
                    .containsExactlyElementsOf(expect.path("problems")
                            .valueStream()
                            .map(p -> p.path("editIndex").asInt() + " "
                                    + p.path("code").asString() + " "
                                    + (p.path("place").isNull()
                                            ? null
                                            : p.path("place").asString()))
                            .toList());
        } else if (expect.has("conflicts")) {
            assertThat(decision).isInstanceOf(FormConflict.class);
            assertThat(((FormConflict) decision).conflicts().stream().map(EditContractTest::json))
                    .containsExactlyElementsOf(
                            expect.path("conflicts").valueStream().toList());
        } else if (expect.has("unchanged")) {
            assertThat(apply(decision).edits()).isEmpty();
            assertThat(apply(decision).form()).isEqualTo(now);
        } else {
            checkChanged(expect.path("changed"), now, apply(decision));
        }
    }

    private static JsonNode json(Conflict conflict) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("editIndex", conflict.editIndex());
        json.put("place", written(conflict.place()));
        json.put("base", conflict.base());
        json.put("now", conflict.now());
        json.put("revision", conflict.revision());
        return JSON.valueToTree(json);
    }

    private static @Nullable String written(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        return (place.node() == null ? "" : place.node() + "/") + Objects.toString(place.field(), "");
    }

    private static void checkChanged(JsonNode expect, Form now, Decision.Apply applied) {
        if (expect.has("outline")) {
            assertThat(outline(applied.form())).isEqualTo(texts(expect.path("outline")));
        }
        if (expect.has("tasks")) {
            assertThat(applied.form().tasks().stream().map(task -> task.id() + " " + task.name()))
                    .containsExactlyElementsOf(texts(expect.path("tasks")));
        }
        if (expect.has("newNodes")) {
            assertThat(applied.newNodes().stream().map(node -> node.editIndex() + " " + node.id()))
                    .containsExactlyElementsOf(expect.path("newNodes")
                            .valueStream()
                            .map(node -> node.path("editIndex").asInt() + " "
                                    + node.path("id").asString())
                            .toList());
        }
        expect.path("places")
                .propertyStream()
                .forEach(place -> assertThat((JsonNode) JSON.valueToTree(valueAt(applied.form(), place.getKey())))
                        .as(place.getKey())
                        .isEqualTo(place.getValue()));
        assertThat(applied.form()).isNotEqualTo(now);
        assertThat(undone(applied)).as("undone").isEqualTo(now);
        assertThat(EditReader.readOwn(EditWriter.write(applied.edits())))
                .as("written and read")
                .isEqualTo(applied.edits());
        assertThat(EditReader.readOwn(EditWriter.write(applied.inverse()))).isEqualTo(applied.inverse());
    }

    private static Form undone(Decision.Apply applied) {
        Form form = applied.form();
        for (FormEdit undo : applied.inverse()) {
            form = undo.applyTo(form);
        }
        return form;
    }

    private static @Nullable Object valueAt(Form form, String place) {
        int slash = place.indexOf('/');
        if (slash < 0) {
            return FormField.named(place).orElseThrow().of(form).asJson();
        }
        var node = FormNodes.get(form, new NodeId(place.substring(0, slash)));
        return NodeField.named(node.kind(), place.substring(slash + 1))
                .orElseThrow()
                .of(node)
                .asJson();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> outline(Form form) {
        List<String> lines = new ArrayList<>();
        for (Category category : form.indicatorTree().categories()) {
            lines.add(category.id() + " " + category.name());
            for (Subcategory subcategory : category.subcategories()) {
                lines.add("  " + subcategory.id() + " " + subcategory.name());
                for (Indicator leaf : subcategory.indicators()) {
                    lines.add("    " + leaf.id() + " " + leaf.name() + " | " + leaf.targetText());
                }
            }
        }
        return lines;
    }
}
