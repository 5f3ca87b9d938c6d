package yeji.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

@YejiIT
class UnitsIT {

    private static final String REGION = "六安市叶集区";
    private static final String OFFICE = "六安市叶集区人民政府办公室";
    private static final String BELOW = "下属单位（演示）";
    private static final String OTHER = "另一单位（演示）";

    @Autowired
    Browsers browsers;

    private List<String> unitsOf(String username, String field) {
        List<String> found = new ArrayList<>();
        for (JsonNode unit : browsers.signedIn(username)
                .graphql("{ units { id code name writable parent { name } } }")
                .data("units")) {
            found.add(unit.at("/" + field).asString());
        }
        return found;
    }

    private String idOf(String name) {
        for (JsonNode unit :
                browsers.signedIn("admin").graphql("{ units { id name } }").data("units")) {
            if (unit.at("/name").asString().equals(name)) return unit.at("/id").asString();
        }
        throw new AssertionError("no unit " + name);
    }

    @Test
    void everybody_sees_the_units_of_their_grants_with_those_above_in_the_order_of_the_tree() {
        assertThat(unitsOf("preparer", "name")).containsExactly(REGION, OFFICE, BELOW);
        assertThat(unitsOf("head", "name")).containsExactly(REGION, OFFICE, BELOW);
        assertThat(unitsOf("preparer-sub", "name")).containsExactly(REGION, OFFICE, BELOW);
        assertThat(unitsOf("preparer-other", "name")).containsExactly(REGION, OTHER);
        assertThat(unitsOf("reviewer", "name")).containsExactly(REGION, OFFICE, BELOW, OTHER);
        assertThat(unitsOf("viewer", "name")).containsExactly(REGION, OFFICE, BELOW, OTHER);
        assertThat(unitsOf("admin", "name")).containsExactly(REGION, OFFICE, BELOW, OTHER);
        assertThat(unitsOf("auditor", "name")).containsExactly(REGION, OFFICE, BELOW, OTHER);
    }

    @Test
    void a_unit_is_writable_where_the_caller_may_start_forms() {
        assertThat(unitsOf("preparer", "writable")).containsExactly("false", "true", "true");
        assertThat(unitsOf("preparer-sub", "writable")).containsExactly("false", "false", "true");
        assertThat(unitsOf("reviewer", "writable")).containsOnly("false");
        assertThat(unitsOf("admin", "writable")).containsOnly("false");
    }

    @Test
    void a_unit_has_its_code_and_its_parent_and_the_top_has_neither() {
        assertThat(unitsOf("preparer", "code")).containsExactly("", "004", "004001");
        assertThat(unitsOf("preparer", "parent/name")).containsExactly("", REGION, OFFICE);
    }

    @Test
    void unit_and_node_answer_null_without_an_error_for_what_is_unknown_malformed_or_not_visible() {
        Browser browser = browsers.signedIn("preparer-other");
        String query = "query($id: ID!) { unit(id: $id) { name } node(id: $id) { id ... on Unit { name } } }";
        for (String id :
                List.of(idOf(OFFICE), "nonsense", "", "VW5pdDp4", "VW5pdDo", "VW5pdDphL2I", "x".repeat(5_000))) {
            Browser.Answer answer = browser.graphql(query, Map.of("id", id));
            assertThat(answer.body().has("errors")).as(answer.toString()).isFalse();
            assertThat(answer.data("unit").isNull()).as(id).isTrue();
            assertThat(answer.data("node").isNull()).as(id).isTrue();
        }
        Browser.Answer own = browser.graphql(query, Map.of("id", idOf(OTHER)));
        assertThat(own.data("unit.name").asString()).isEqualTo(OTHER);
        assertThat(own.data("node.name").asString()).isEqualTo(OTHER);
    }
}
