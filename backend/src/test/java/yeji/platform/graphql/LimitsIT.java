package yeji.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yeji.Browser;
import yeji.Browser.Answer;
import yeji.Browsers;

/**
 * Source: api.md, section 7: "Limits are configurable and told in the error; the cost of each operation stands in
 * extensions.cost."
 */
@WorldIT
class LimitsIT {

    @Autowired
    private Browsers browsers;

    @Autowired
    private World world;

    private Browser browser;

    @BeforeEach
    void sign_in() {
        browser = browsers.signedIn("head");
    }

    private static String many(int count, String part) {
        return IntStream.range(0, count)
                .mapToObj(i -> part.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }

    private void assertTooComplex(String document, String limit) {
        Answer answer = browser.graphql(document);
        assertThat(answer.code()).as(answer.text()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.body().at("/errors/0/message").asString()).contains(limit);
    }

    @Test
    void each_answer_tells_its_cost_errors_too() {
        Answer good = browser.graphql("{ viewer { epoch world { next } } }");
        assertThat(good.body().at("/extensions/cost/complexity").asInt()).isEqualTo(4);
        assertThat(good.body().at("/extensions/cost/limit").asInt()).isEqualTo(50_000);
        assertThat(browser.graphql("{ nonsense }")
                        .body()
                        .at("/extensions/cost/complexity")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void fifteen_fields_deep_is_fine_and_sixteen_are_too_many() {
        String fifteen = "{ viewer { world { " + "child { ".repeat(12) + "next " + "}".repeat(15);
        assertThat(browser.graphql(fifteen).body().has("errors")).isFalse();
        assertTooComplex("{ viewer { world { " + "child { ".repeat(13) + "next " + "}".repeat(16), "15");
    }

    @Test
    void a_connection_costs_its_page_size_times_what_is_below_and_a_tree_50_more() {
        Answer answer = browser.graphql("{ forms(first: 10) { nodes { id indicatorTree { categories { id } } } } }");
        assertThat(answer.body().at("/extensions/cost/complexity").asInt()).isEqualTo(1 + 10 * (1 + 1 + 51 + 1 + 1));
    }

    @Test
    void what_costs_more_than_50000_is_refused_before_it_is_executed() {
        assertTooComplex(
                "{ " + many(20, "a#: forms(first: 200) { nodes { id title " + many(12, "b#: title") + " } }") + " }",
                "50,000");
    }

    @Test
    void a_document_that_was_sent_before_costs_what_its_variables_say_now() {
        String document = "query($page: Int!) { "
                + many(10, "a#: forms(first: $page) { nodes { id indicatorTree { categories { id } } } }") + " }";
        Answer small = browser.graphql(document, Map.of("page", 1));
        assertThat(small.body().has("errors")).as(small.text()).isFalse();
        Answer large = browser.graphql(document, Map.of("page", 200));
        assertThat(large.code()).as(large.text()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(browser.graphql(document, Map.of("page", 1)).body().has("errors"))
                .isFalse();
    }

    @Test
    void a_nest_of_fragments_that_unfolds_to_billions_of_fields_is_refused_at_once() {
        StringBuilder document = new StringBuilder("{ viewer { world { ...F0 } } } fragment F12 on World { next }");
        for (int i = 0; i < 12; i++) {
            document.append(" fragment F")
                    .append(i)
                    .append(" on World { ")
                    .append(many(10, "a#: child { ...F" + (i + 1) + " }"))
                    .append(" }");
        }
        assertTooComplex(document.toString(), "50,000");
    }

    @Test
    void tokens_aliases_directives_and_root_fields_are_bounded() {
        assertTooComplex("{ " + "__typename ".repeat(5_001) + "}", "5,000");
        assertTooComplex("{ viewer { " + many(201, "a#: epoch") + " } }", "200");
        assertTooComplex("{ viewer { " + many(101, "epoch @include(if: true)") + " } }", "100");
        assertTooComplex("{ " + many(51, "__typename") + " }", "50");
    }

    @Test
    void a_page_has_1_to_200_elements_and_one_size_only() {
        for (String arguments : List.of("first: 0", "first: -3", "first: 201", "last: 0", "first: 1, last: 1")) {
            assertThat(browser.graphql("{ forms(" + arguments + ") { nodes { id } } }")
                            .code())
                    .as(arguments)
                    .isEqualTo("BAD_USER_INPUT");
        }
        assertThat(browser.graphql("{ forms(after: \"x\") { nodes { id } } }").code())
                .isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void an_answer_above_its_limit_is_413_with_an_error_alone() {
        assertThat(browser.graphql("{ viewer { world { text(size: 1000000) } } }")
                        .status())
                .isEqualTo(200);
        Answer answer = browser.graphql("{ viewer { world { text(size: 1100000) } } }");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(answer.text().length()).isLessThan(1_000);
    }

    /** "Request body 4 MiB, above 1 MiB only if its operation is editForm (looked at after reading)." */
    @Test
    void a_body_above_1_mib_is_for_edit_form_only_and_above_4_mib_for_nobody() {
        Map<String, Object> padding = Map.of("padding", "x".repeat(1_100_000));
        Answer query = browser.graphql("{ viewer { epoch } }", padding);
        assertThat(query.status()).isEqualTo(413);
        assertThat(query.code()).isEqualTo("PAYLOAD_TOO_LARGE");
        Answer edit = browser.graphql(
                "mutation { editForm(input: {formId: \"x\", baseRevision: 1, editId: \"" + UUID.randomUUID()
                        + "\", edits: []}) { __typename } }",
                padding);
        assertThat(edit.code()).as(edit.text()).isEqualTo("NOT_FOUND");
        Answer huge = browser.graphql("{ viewer { epoch } }", Map.of("padding", "x".repeat(4_200_000)));
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.code()).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void who_asks_too_often_is_told_to_wait_and_nobody_else() {
        Browser eager = browsers.signedIn("reviewer");
        Answer answer = IntStream.range(0, 2_000)
                .mapToObj(i -> eager.graphql("{ __typename }"))
                .filter(got -> got.status() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("RATE_LIMITED");
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(browser.graphql("{ __typename }").status()).isEqualTo(200);
    }

    /** "After the time limit no further field is fetched." */
    @Test
    void after_the_time_limit_the_answer_is_a_timeout_and_no_further_field_is_fetched() throws InterruptedException {
        Answer answer = browser.graphql("query Slow { viewer { world { slow next } } }");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("TIMEOUT");
        assertThat(answer.header("Retry-After")).isPresent();
        int before = world.fetched.get();
        world.letGo.countDown();
        assertThat(world.slowEnded.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(world.fetched.get()).isEqualTo(before);
    }

    /** "… and storage calls carry the rest of the time." */
    @Test
    void a_call_of_the_storage_has_no_more_than_the_rest_of_the_requests_time() {
        Answer answer = browser.graphql("{ viewer { world { storageTime } } }");
        assertThat(answer.data("viewer.world.storageTime").asInt()).isBetween(1, 15_000);
    }

    @Test
    void a_call_of_the_storage_that_took_all_the_time_is_a_timeout() {
        Answer answer = browser.graphql("{ viewer { world { late } } }");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("TIMEOUT");
        assertThat(answer.text()).contains("15").doesNotContain(World.SECRET);
    }

    /** "Clients of the ecosystem work unchanged": the longest usual introspection, of graphql-js, is as deep as is allowed. */
    @Test
    void the_introspection_of_usual_tools_is_within_the_limits() {
        String type = "kind name " + "ofType { kind name ".repeat(9) + "}".repeat(9);
        Answer answer = browser.graphql("query IntrospectionQuery { __schema { queryType { name } types { kind name"
                + " fields(includeDeprecated: true) { name args(includeDeprecated: true) { name type { " + type
                + " } defaultValue } type { " + type + " } } inputFields(includeDeprecated: true) { name type { " + type
                + " } } enumValues(includeDeprecated: true) { name } possibleTypes { " + type
                + " } } directives { name locations args { name type { " + type + " } } } } }");
        assertThat(answer.body().has("errors"))
                .as(answer.text().substring(0, 300))
                .isFalse();
    }
}
