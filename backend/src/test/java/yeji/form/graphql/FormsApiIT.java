package yeji.form.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;
import yeji.form.FormId;

/** Editing from outside, sentence by sentence. Source: api.md, sections 2 to 4. */
@YejiIT
class FormsApiIT {

    @Autowired
    private Browsers browsers;

    private Browser preparer;
    private FormsApi api;
    private String name;

    @BeforeEach
    void signIn() {
        preparer = browsers.signedIn("preparer");
        api = new FormsApi(preparer);
        name = "项目" + UUID.randomUUID();
    }

    @Test
    void a_new_project_form_has_the_official_tree_and_the_unit_of_its_place() {
        JsonNode form = api.newProject(name);
        assertThat(form.path("__typename").asString()).isEqualTo("ProjectForm");
        assertThat(form.path("projectName").asString()).isEqualTo(name);
        assertThat(form.path("unitName").asString()).isEqualTo("六安市叶集区人民政府办公室");
        assertThat(form.path("implementingUnit").asString()).isEqualTo("六安市叶集区人民政府办公室");
        assertThat(form.at("/supervisingDepartment/code").asString()).isEqualTo("004");
        assertThat(form.path("status").asString()).isEqualTo("DRAFT");
        assertThat(form.path("revision").asInt()).isEqualTo(1);
        assertThat(form.path("permissions").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("EDIT", "DELETE", "READ_HISTORY");
        assertThat(form.at("/indicatorTree/categories")
                        .valueStream()
                        .map(c -> c.path("code").asString()))
                .containsExactly("COST", "OUTPUT", "BENEFIT", "SATISFACTION");
        assertThat(form.at("/funds/annualTotal").isNull()).isTrue();
    }

    @Test
    void an_edit_is_answered_with_the_form_as_it_is_and_read_back_the_same() {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        String subcategory =
                form.at("/indicatorTree/categories/1/subcategories/0/id").asString();
        JsonNode changed = api.edit(
                id,
                1,
                Map.of("addIndicator", Map.of("subcategoryId", subcategory, "name", "新闻发布会", "targetText", "≥10场")),
                Map.of(
                        "setFormFields",
                        Map.of("funds", Map.of("annualTotal", "24.00", "fiscalAppropriation", "24.0"))));
        assertThat(changed.path("__typename").asString()).isEqualTo("FormChanged");
        assertThat(changed.path("revision").asInt()).isEqualTo(2);
        assertThat(changed.at("/newNodes/0/editIndex").asInt()).isZero();
        JsonNode leaf = changed.at("/form/indicatorTree/categories/1/subcategories/0/indicators/0");
        assertThat(leaf.path("id")).isEqualTo(changed.at("/newNodes/0/id"));
        assertThat(leaf.at("/target/kind").asString()).isEqualTo("QUANTITY");
        assertThat(leaf.at("/target/comparator").asString()).isEqualTo("AT_LEAST");
        assertThat(leaf.at("/target/number").asString()).isEqualTo("10");
        assertThat(leaf.at("/target/unit").asString()).isEqualTo("场");
        assertThat(changed.at("/form/funds/annualTotal").asString()).isEqualTo("24.00");
        assertThat(changed.at("/form/funds/fiscalAppropriation").asString()).isEqualTo("24.0");
        assertThat(api.form(id)).isEqualTo(changed.path("form"));
    }

    @Test
    void a_repeat_answers_the_same_revision_change_and_nodes() {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        String subcategory =
                form.at("/indicatorTree/categories/1/subcategories/0/id").asString();
        String editId = UUID.randomUUID().toString();
        Object edit = Map.of("addIndicator", Map.of("subcategoryId", subcategory, "name", "甲"));
        JsonNode first = api.edit(id, 1, editId, edit);
        api.edit(id, 2, FormsApi.goal("后来"));
        JsonNode again = api.edit(id, 1, editId, edit);
        for (String field : List.of("revision", "changeId", "newNodes")) {
            assertThat(again.path(field)).as(field).isEqualTo(first.path(field));
        }
        assertThat(codes(api.edit(id, 3, editId, FormsApi.goal("另一")))).containsExactly("EDIT_ID_REUSED");
    }

    @Test
    void creating_is_repeated_too_and_a_second_form_of_the_identity_is_named() {
        Map<String, Object> input = Map.of(
                "editId",
                UUID.randomUUID().toString(),
                "unitId",
                api.unitId("六安市叶集区人民政府办公室"),
                "budgetYear",
                2032,
                "kind",
                "PROJECT",
                "projectName",
                name);
        JsonNode first = api.create(input);
        assertThat(api.create(input)).isEqualTo(first);
        Map<String, Object> second = new HashMap<>(input);
        second.put("editId", UUID.randomUUID().toString());
        JsonNode taken = api.create(second);
        assertThat(codes(taken)).containsExactly("IDENTITY_TAKEN");
        assertThat(taken.at("/problems/0/formId")).isEqualTo(first.at("/form/id"));
        assertThat(taken.at("/problems/0/message").asString()).contains("已有同一张表");
    }

    @Test
    void two_people_at_one_place_the_second_gets_both_values_and_can_win() {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        FormsApi head = new FormsApi(browsers.signedIn("head"));
        head.edit(id, 1, FormsApi.goal("负责人写的"));
        JsonNode conflict = api.edit(id, 1, FormsApi.goal("填报人写的"));
        assertThat(conflict.path("__typename").asString()).isEqualTo("FormConflict");
        JsonNode clash = conflict.at("/conflicts/0");
        assertThat(clash.at("/place/field").asString()).isEqualTo("overallGoal");
        assertThat(clash.path("base").asString()).isEmpty();
        assertThat(clash.path("now").asString()).isEqualTo("负责人写的");
        assertThat(clash.path("revision").asInt()).isEqualTo(2);
        assertThat(clash.at("/changedBy/name").asString()).isNotEmpty();
        int newest = conflict.at("/form/revision").asInt();
        assertThat(api.edit(id, newest, FormsApi.goal("填报人写的"))
                        .path("__typename")
                        .asString())
                .isEqualTo("FormChanged");
    }

    @Test
    void undo_sends_the_inverse_of_a_change_with_its_revision_as_base() {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        String category = form.at("/indicatorTree/categories/1/id").asString();
        api.edit(id, 1, Map.of("removeCategory", Map.of("id", category)));
        api.edit(id, 2, FormsApi.goal("别处的修改"));
        JsonNode changes = preparer.graphql(
                        "query C($id: ID!) { form(id: $id) { changes(first: 2) { nodes { revision kind edits inverse }"
                                + " pageInfo { hasNextPage endCursor } } } }",
                        Map.of("id", id))
                .data("form.changes");
        JsonNode removal = changes.at("/nodes/1");
        assertThat(changes.at("/pageInfo/hasNextPage").asBoolean())
                .as(changes.toString())
                .isTrue();
        assertThat(removal.path("revision").asInt()).isEqualTo(2);
        Object[] inverse = removal.path("inverse").valueStream().toArray();
        JsonNode undone = api.edit(id, 2, inverse);
        assertThat(undone.path("__typename").asString()).isEqualTo("FormChanged");
        assertThat(undone.at("/form/indicatorTree")).isEqualTo(form.path("indicatorTree"));
        assertThat(undone.at("/form/overallGoal").asString()).isEqualTo("别处的修改");
    }

    @Test
    void left_out_is_unchanged_and_null_clears() {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        api.edit(id, 1, Map.of("setFormFields", Map.of("period", "3年", "source", "本级申报项目")));
        Map<String, Object> clears = new HashMap<>();
        clears.put("period", null);
        JsonNode changed = api.edit(id, 2, Map.of("setFormFields", clears));
        assertThat(changed.at("/form/period").isNull()).isTrue();
        assertThat(changed.at("/form/source").asString()).isEqualTo("本级申报项目");
    }

    @Test
    void what_a_form_cannot_take_is_a_typed_answer_and_changes_nothing() {
        JsonNode form = api.newForm("DEPARTMENT", 2034, null);
        String id = form.path("id").asString();
        int revision = form.path("revision").asInt();
        assertThat(codes(api.edit(id, revision, Map.of("addTask", Map.of("name", "x".repeat(10_000))))))
                .containsExactly("TOO_LONG");
        assertThat(codes(api.edit(
                        id, revision, Map.of("addTask", Map.of("name", "a", "budget", Map.of("total", "-1"))))))
                .containsExactly("BAD_VALUE");
        assertThat(codes(api.edit(id, revision, FormsApi.goal("a\u0000b")))).containsExactly("BAD_VALUE");
        assertThat(codes(api.edit(
                        id,
                        revision,
                        Map.of("setTask", Map.of("id", UUID.randomUUID().toString(), "name", "x")))))
                .containsExactly("UNKNOWN_NODE");
        assertThat(codes(api.edit(id, revision, Map.of("addTask", Map.of("id", "not-a-uuid", "name", "x")))))
                .containsExactly("BAD_VALUE");
        assertThat(codes(api.edit(id, revision + 7, FormsApi.goal("x")))).containsExactly("BAD_VALUE");
        Object[] tooMany =
                IntStream.range(0, 4001).mapToObj(i -> FormsApi.goal("x")).toArray();
        assertThat(codes(api.edit(id, revision, tooMany))).containsExactly("TOO_LARGE");
        assertThat(api.form(id)).isEqualTo(form);
    }

    @Test
    void a_form_takes_2000_nodes_and_not_one_more() {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        String subcategory =
                form.at("/indicatorTree/categories/1/subcategories/0/id").asString();
        int there = (int) form.at("/indicatorTree/categories")
                .valueStream()
                .mapToLong(c -> 1 + c.path("subcategories").size())
                .sum();
        Object add = Map.of("addIndicator", Map.of("subcategoryId", subcategory, "name", "行", "targetText", "1个"));
        Object[] fill = Stream.generate(() -> add).limit(2000 - there).toArray();
        assertThat(api.edit(id, 1, fill).path("__typename").asString()).isEqualTo("FormChanged");
        assertThat(codes(api.edit(id, 2, add))).containsExactly("TOO_LARGE");
    }

    @Test
    void a_json_number_is_no_decimal_and_an_edit_id_is_a_uuid() {
        String id = api.newProject(name).path("id").asString();
        Object number = Map.of("setFormFields", Map.of("funds", Map.of("annualTotal", 24.5)));
        Browser.Answer refused = api.send(
                "editForm", "EditFormInput", input(id, UUID.randomUUID().toString(), number));
        assertThat(refused.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(refused.text()).doesNotContain("java", "graphql.", "Exception");
        assertThat(api.send("editForm", "EditFormInput", input(id, "17", FormsApi.goal("x")))
                        .code())
                .isEqualTo("BAD_USER_INPUT");
        Object two = Map.of("setFormFields", Map.of("title", "a"), "removeTask", Map.of("id", "x"));
        String editId = UUID.randomUUID().toString();
        assertThat(api.send("editForm", "EditFormInput", input(id, editId, two)).code())
                .isEqualTo("BAD_USER_INPUT");
    }

    private static Map<String, Object> input(String id, String editId, Object edit) {
        return Map.of("formId", id, "baseRevision", 1, "editId", editId, "edits", List.of(edit));
    }

    @Test
    void what_a_person_may_not_see_does_not_exist_for_them() {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        for (String who : List.of("preparer-sub", "preparer-other", "reviewer", "viewer", "admin", "auditor")) {
            Browser other = browsers.signedIn(who);
            FormsApi theirs = new FormsApi(other);
            assertThat(theirs.form(id).isNull()).as(who).isTrue();
            Browser.Answer node = other.graphql("query N($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
            assertThat(node.data("node").isNull()).as(who).isTrue();
            assertThat(node.body().has("errors")).isFalse();
            Map<String, Object> input = input(id, UUID.randomUUID().toString(), FormsApi.goal("x"));
            assertThat(theirs.send("editForm", "EditFormInput", input).code())
                    .as(who)
                    .isEqualTo("NOT_FOUND");
            JsonNode list = other.graphql(
                            "query L($text: String) { forms(filter: {text: $text}) { totalCount nodes { id } } }",
                            Map.of("text", name))
                    .data("forms");
            assertThat(list.path("totalCount").asInt()).as(who).isZero();
        }
        assertThat(new FormsApi(browsers.signedIn("head")).form(id)).isEqualTo(api.form(id));
    }

    @Test
    void unknown_and_malformed_ids_are_null_without_an_error() {
        String unknown = FormIds.write(new FormId(UUID.randomUUID()));
        String query = "query F($id: ID!) { form(id: $id) { id } unit(id: $id) { id } node(id: $id) { id } }";
        for (String id : List.of("", "x", "4711", unknown, "Rm9ybTo=", "a".repeat(5000))) {
            Browser.Answer answer = preparer.graphql(query, Map.of("id", id));
            assertThat(answer.body().has("errors")).as(answer.toString()).isFalse();
            assertThat(answer.data("form").isNull()).isTrue();
        }
    }

    @Test
    void deleting_needs_the_newest_revision_and_then_the_form_is_gone() {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        api.edit(id, 1, FormsApi.goal("新"));
        assertThat(codes(api.mutate("deleteForm", "DeleteFormInput", Map.of("formId", id, "revision", 1))))
                .containsExactly("NEWER_REVISION");
        JsonNode deleted = api.mutate("deleteForm", "DeleteFormInput", Map.of("formId", id, "revision", 2));
        assertThat(deleted.path("form").isNull()).isTrue();
        assertThat(api.form(id).isNull()).isTrue();
        assertThat(api.send("deleteForm", "DeleteFormInput", Map.of("formId", id, "revision", 3))
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    private static List<String> codes(JsonNode result) {
        assertThat(result.path("__typename").asString()).as(result.toString()).isEqualTo("FormRejected");
        return result.path("problems")
                .valueStream()
                .map(p -> p.path("code").asString())
                .toList();
    }
}
