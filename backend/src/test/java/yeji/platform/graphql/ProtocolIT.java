package yeji.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import yeji.Browser;
import yeji.Browser.Answer;
import yeji.Browsers;

/** GraphQL over HTTP, request and answer. Each test quotes what it proves. */
@WorldIT
@ExtendWith(OutputCaptureExtension.class)
class ProtocolIT {

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    @Autowired
    private Browsers browsers;

    private Browser browser;

    @BeforeEach
    void sign_in() {
        browser = browsers.signedIn("preparer");
    }

    private Answer get(String query, String... parameters) {
        StringBuilder path = new StringBuilder("/graphql?query=").append(encoded(query));
        for (int i = 0; i < parameters.length; i += 2) {
            path.append('&').append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
        }
        return browser.send(
                request -> request.header("Accept", GRAPHQL_RESPONSE).GET(), path.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer post(String body) {
        return browser.send(
                request -> request.header("Content-Type", "application/json")
                        .header("Accept", GRAPHQL_RESPONSE)
                        .POST(BodyPublishers.ofString(body)),
                "/graphql");
    }

    /** "For HTTP GET requests, the GraphQL-over-HTTP request parameters MUST be provided in the query component" (GET). */
    @Test
    void a_query_with_variables_is_answered_by_get() {
        Answer answer = get(
                "query Q($n: Decimal) { viewer { world { echo(number: $n) { number } } } }",
                "variables",
                "{\"n\":\"10.20\"}",
                "operationName",
                "Q");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.data("viewer.world.echo.number").asString()).isEqualTo("10.20");
    }

    /** "GET requests MUST NOT be used for executing mutation operations … respond with error status code 405" (GET). */
    @Test
    void a_mutation_by_get_is_405_and_told_to_post() {
        Answer answer = get("mutation { discardImport(input: {importId: \"x\"}) { id } }");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("POST");
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void a_get_without_a_query_or_with_unreadable_variables_is_400() {
        assertThat(browser.get("/graphql").status()).isEqualTo(400);
        assertThat(get("{ viewer { epoch } }", "variables", "{").status()).isEqualTo(400);
    }

    /** api.md, section 7: "No batching." */
    @Test
    void an_array_of_requests_is_refused() {
        Answer answer = post("[{\"query\": \"{ viewer { epoch } }\"}]");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void what_is_no_json_or_has_no_query_or_a_number_as_query_is_400_with_a_graphql_body() {
        for (String body : List.of(
                "{",
                "{}",
                "{\"query\": 7}",
                "{\"query\": null}",
                "\"x\"",
                "",
                "null",
                "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"ab\"}}}")) {
            Answer answer = post(body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.code()).as(body).isEqualTo("BAD_USER_INPUT");
        }
    }

    /**
     * "If the GraphQL response does not contain the data entry, the server MUST reply with 4xx or 5xx"
     * (graphql-response+json).
     */
    @Test
    void a_document_that_does_not_fit_the_schema_is_400_by_the_new_media_type_and_200_by_the_old_one() {
        String body = "{\"query\": \"{ nonsense }\"}";
        assertThat(post(body).status()).isEqualTo(400);
        assertThat(browser.postJson("/graphql", Map.of("query", "{ nonsense }")).status())
                .isEqualTo(200);
    }

    /** api.md, section 4: "Never a stack trace, a class name or a database message." */
    @Test
    void what_is_said_of_a_bad_document_names_no_class() {
        List<String> bad = List.of(
                "{",
                "{ viewer }",
                "{ viewer { nothing } }",
                "{ form }",
                "{ form(id: {a: [1.5]}) { id } }",
                "{ form(id: 1.5) { id } }",
                "{ form(id: null) { id } }",
                "{ forms(first: \"a\") { totalCount } }",
                "{ forms(filter: {kind: NONE, budgetYear: 1.5, x: 1}) { totalCount } }",
                "query Q($a: Int!) { viewer { epoch } }",
                "query Q($a: Int = \"x\") { forms(first: $a) { totalCount } }",
                "{ viewer { epoch } } { viewer { epoch } }",
                "{ ...F } fragment F on Query { ...F }",
                "mutation { editForm(input: {formId: 1}) { __typename } }",
                "{ viewer { world { echo(number: 1.5, day: 3, moment: \"x\") { number } } } }",
                "subscription { viewer }",
                "{ forms(orderBy: [1, {a: $b}]) { totalCount } }",
                "{ viewer @include(if: 3) { epoch } }",
                "type A { a: Int }");
        for (String document : bad) {
            Answer answer = browser.graphql(document);
            assertThat(answer.status()).as(document).isEqualTo(400);
            assertThat(answer.code()).as(answer.text()).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.text())
                    .as(document)
                    .doesNotContainPattern("Value[{'\"]|java|graphql\\.|Map\\b|Exception|ntegerLiteral");
        }
    }

    @Test
    void variables_of_a_wrong_type_name_no_class() {
        Map<String, Object> variables = Map.of("n", List.of(1.5, Map.of("a", 1)));
        for (String type :
                List.of("Int", "String", "ID", "Decimal", "Date", "FormFilter", "Boolean", "FormKind", "[Int!]")) {
            Answer answer =
                    browser.graphql("query Q($n: " + type + "!) { viewer { epoch @skip(if: false) } }", variables);
            assertThat(answer.code()).as(answer.text()).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.text())
                    .as(type)
                    .doesNotContainPattern("java|graphql\\.|HashMap|ArrayList|BigDecimal|Exception");
        }
    }

    /** api.md, section 2: "Decimal takes and gives a string with its scale kept (a JSON number is BAD_USER_INPUT)." */
    @Test
    void a_decimal_keeps_its_scale_and_is_never_a_number() {
        String query = "query Q($n: Decimal) { viewer { world { echo(number: $n) { number } } } }";
        assertThat(browser.graphql(query, Map.of("n", "465.860"))
                        .data("viewer.world.echo.number")
                        .asString())
                .isEqualTo("465.860");
        for (Object wrong :
                List.of(1, 1.5, true, "1e5", "+1", ".5", "1.", "", " 1", "٣", "NaN", "9".repeat(31), List.of("1"))) {
            assertThat(browser.graphql(query, Map.of("n", wrong)).code())
                    .as("%s", wrong)
                    .isEqualTo("BAD_USER_INPUT");
        }
        assertThat(browser.graphql("{ viewer { world { echo(number: 1.5) { number } } } }")
                        .code())
                .isEqualTo("BAD_USER_INPUT");
    }

    /** api.md, section 2: "DateTime RFC 3339; Date". */
    @Test
    void times_are_rfc_3339_in_utc_and_days_are_calendar_days() {
        String query =
                "query Q($d: Date, $m: DateTime) { viewer { world { echo(day: $d, moment: $m) { day moment } } } }";
        Answer answer = browser.graphql(query, Map.of("d", "2024-02-29", "m", "2024-10-31T14:32:05+08:00"));
        assertThat(answer.data("viewer.world.echo.day").asString()).isEqualTo("2024-02-29");
        assertThat(answer.data("viewer.world.echo.moment").asString()).isEqualTo("2024-10-31T06:32:05Z");
        for (String wrong : List.of("2023-02-29", "2024-2-9", "+12024-01-01", "", "2024-01-01T00:00:00Z")) {
            assertThat(browser.graphql(query, Map.of("d", wrong)).code())
                    .as(wrong)
                    .isEqualTo("BAD_USER_INPUT");
        }
        for (String wrong :
                List.of("2024-10-31", "2024-10-31T14:32Z", "2024-10-31T14:32:05", "2024-10-31T25:00:00Z", "now")) {
            assertThat(browser.graphql(query, Map.of("m", wrong)).code())
                    .as(wrong)
                    .isEqualTo("BAD_USER_INPUT");
        }
    }

    /** api.md, section 4: "Messages follow Accept-Language (zh-CN, en; zh-CN without it)." */
    @Test
    void messages_are_chinese_unless_english_is_asked_for() {
        assertThat(messageFor("{ viewer { world { away } } }", "")).contains("稍后");
        assertThat(messageFor("{ viewer { world { away } } }", "en-US,zh;q=0.5"))
                .contains("try again later");
        assertThat(messageFor("{ nonsense }", "zh-TW,zh")).contains("请求不符合接口定义");
        assertThat(messageFor("{ nonsense }", "en")).contains("does not fit the schema");
    }

    private String messageFor(String document, String language) {
        return browser.send(
                        request -> {
                            if (!language.isEmpty()) request.header("Accept-Language", language);
                            return request.header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"));
                        },
                        "/graphql")
                .body()
                .at("/errors/0/message")
                .asString();
    }

    /** api.md, section 4: "UNAUTHENTICATED (HTTP 401, GraphQL body)"; section 7: "Introspection for signed-in users only." */
    @Test
    void without_a_sign_in_everything_is_unauthenticated_introspection_too() {
        Browser stranger = browsers.open();
        stranger.get("/session");
        for (String document :
                List.of("{ viewer { epoch } }", "{ __schema { types { name } } }", "{ __typename }", "{", "{ x }")) {
            Answer answer = stranger.graphql(document);
            assertThat(answer.status()).as(document).isEqualTo(401);
            assertThat(answer.code()).as(document).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.text()).doesNotContain("\"data\"");
        }
        Answer stream = stranger.send(this::subscribing, "/graphql");
        assertThat(stream.status()).isEqualTo(401);
        assertThat(stream.code()).isEqualTo("UNAUTHENTICATED");
    }

    private HttpRequest.Builder subscribing(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(
                        "{\"query\": \"subscription { formChanged(formId: \\\"x\\\") { __typename } }\"}"));
    }

    @Test
    void a_root_field_without_a_rule_is_forbidden_to_everybody() {
        Answer answer = browser.graphql("{ unruled }");
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.text()).doesNotContain("seen");
    }

    /** api.md, section 4: "UNAVAILABLE and TIMEOUT 503 with Retry-After". */
    @Test
    void a_storage_that_is_away_is_unavailable_and_says_when_to_come_back() {
        Answer answer = browser.graphql("{ viewer { world { away } } }");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("UNAVAILABLE");
        assertThat(answer.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
        assertThat(answer.body().at("/errors/0/extensions/retryAfter").asInt()).isPositive();
        assertThat(answer.text()).doesNotContain(World.SECRET);
    }

    /** api.md, section 4: "INTERNAL (with a reference id that the log has too)". */
    @Test
    void a_fault_of_ours_is_internal_with_a_reference_and_nothing_of_the_inside(CapturedOutput log) {
        for (String field : List.of("broken", "missing")) {
            Answer answer = browser.graphql("{ viewer { world { " + field + " } } }");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.code()).isEqualTo("INTERNAL");
            String reference =
                    answer.body().at("/errors/0/extensions/reference").asString();
            assertThat(reference).isNotEmpty();
            assertThat(log.getOut()).contains("request " + reference + " failed");
            assertThat(answer.text()).doesNotContain(World.SECRET).doesNotContain("Exception");
        }
    }

    /** api.md, section 2: "null, without an error, for what is unknown, malformed or not visible to me". */
    @Test
    void an_unknown_or_malformed_id_is_null_without_an_error() {
        Answer answer = browser.graphql("{ node(id: \"?\") { id } form(id: \"x\") { id } unit(id: \"\") { id } }");
        assertThat(answer.body().has("errors")).as(answer.text()).isFalse();
        assertThat(answer.body().at("/data/form").isNull()).isTrue();
    }
}
