package yeji.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;
import yeji.platform.graphql.Watched;

/** {@code formChanged} over server-sent events. Source: api.md, sections 2 and 6; architecture.md, Live. */
@YejiIT
@Timeout(60)
class FormStreamIT {

    private static final String SUBSCRIPTION = """
            subscription Watch($id: ID!, $since: Int) { formChanged(formId: $id, sinceRevision: $since) {
              __typename ... on FormChangedEvent { revision changeId by { name } at form { id overallGoal } }
              ... on FormGone { formId } } }
            """;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JsonMapper json;

    private Browser preparer;
    private String formId;

    @BeforeEach
    void a_form() {
        preparer = browsers.signedIn("preparer");
        formId = Watched.newForm(preparer);
    }

    @Test
    void a_reader_hears_of_the_newest_revision_and_then_of_each_later_one() throws Exception {
        try (Events events = watch(browsers.signedIn("head"), null)) {
            JsonNode first = events.next();
            assertThat(first.path("revision").asInt()).isEqualTo(1);
            setGoal(1, "保障运转");
            JsonNode second = events.next();
            assertThat(second.path("revision").asInt()).isEqualTo(2);
            assertThat(second.at("/form/overallGoal").asString()).isEqualTo("保障运转");
            assertThat(second.at("/by/name").asString()).isNotEmpty();
        }
    }

    @Test
    void who_has_the_newest_revision_hears_of_the_next_one_only() throws Exception {
        try (Events events = watch(preparer, 1)) {
            setGoal(1, "下一版");
            assertThat(events.next().path("revision").asInt()).isEqualTo(2);
        }
    }

    @Test
    void the_stream_ends_when_the_form_is_deleted() throws Exception {
        try (Events events = watch(browsers.signedIn("head"), 1)) {
            preparer.graphql(
                    "mutation D($input: DeleteFormInput!) { deleteForm(input: $input) { __typename } }",
                    Map.of("input", Map.of("formId", formId, "revision", 1)));
            JsonNode gone = events.next();
            assertThat(gone.path("__typename").asString()).isEqualTo("FormGone");
            assertThat(gone.path("formId").asString()).isEqualTo(formId);
            assertThat(events.ended()).isTrue();
        }
    }

    @Test
    void who_may_not_see_the_form_is_told_that_it_is_gone_as_for_one_that_never_was() throws Exception {
        try (Events events = watch(browsers.signedIn("preparer-other"), null)) {
            assertThat(events.next().path("__typename").asString()).isEqualTo("FormGone");
            assertThat(events.ended()).isTrue();
        }
    }

    @Test
    void a_stream_ends_soon_after_its_reader_signed_out() throws Exception {
        Browser head = browsers.signedIn("head");
        try (Events events = watch(head, 1)) {
            head.signOut();
            assertThat(events.untilTheEnd())
                    .allMatch(event -> event.path("__typename").asString().equals("FormGone"));
        }
    }

    private void setGoal(int base, String goal) {
        Map<String, Object> input = Map.of(
                "formId",
                formId,
                "baseRevision",
                base,
                "editId",
                UUID.randomUUID().toString(),
                "edits",
                List.of(Map.of("setFormFields", Map.of("overallGoal", goal))));
        Browser.Answer answer = preparer.graphql(
                "mutation E($input: EditFormInput!) { editForm(input: $input) { __typename } }",
                Map.of("input", input));
        assertThat(answer.data("editForm.__typename").asString()).isEqualTo("FormChanged");
    }

    private Events watch(Browser browser, @Nullable Integer since) throws IOException, InterruptedException {
        Map<String, Object> variables = since == null ? Map.of("id", formId) : Map.of("id", formId, "since", since);
        HttpRequest request = HttpRequest.newBuilder(browser.home().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("X-XSRF-TOKEN", browser.xsrfToken().orElseThrow())
                .POST(BodyPublishers.ofString(
                        json.writeValueAsString(Map.of("query", SUBSCRIPTION, "variables", variables))))
                .build();
        HttpResponse<Stream<String>> response = browser.http().send(request, BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        return new Events(response.body(), json);
    }

    /** The events of a stream, one after another. */
    private static final class Events implements AutoCloseable {

        private final Stream<String> lines;
        private final Iterator<String> data;
        private final JsonMapper json;

        Events(Stream<String> lines, JsonMapper json) {
            this.lines = lines;
            this.json = json;
            this.data = lines.filter(line -> line.startsWith("data:") && line.contains("formChanged"))
                    .iterator();
        }

        JsonNode next() {
            return json.readTree(data.next().substring("data:".length())).at("/data/formChanged");
        }

        List<JsonNode> untilTheEnd() {
            List<JsonNode> rest = new ArrayList<>();
            while (data.hasNext()) {
                rest.add(next());
            }
            return rest;
        }

        boolean ended() {
            return !data.hasNext();
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
