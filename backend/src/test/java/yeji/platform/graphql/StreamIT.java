package yeji.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yeji.Browser;
import yeji.Browser.Answer;
import yeji.Browsers;

/** Server-sent events. Source: GraphQL over Server-Sent Events Protocol, distinct connections mode. */
@WorldIT
class StreamIT {

    @Autowired
    private Browsers browsers;

    private Browser browser;

    @BeforeEach
    void sign_in() {
        browser = browsers.signedIn("preparer-sub");
    }

    private Answer stream(String document) {
        return browser.send(
                request -> request.header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}")),
                "/graphql");
    }

    /** "The client can … issue any GraphQL operation: query, mutation or subscription." */
    @Test
    void a_query_is_one_event_and_the_end() {
        Answer answer = stream("{ __typename }");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(answer.text()).contains("event:next", "\"__typename\":\"Query\"", "\"cost\"", "event:complete");
    }

    @Test
    void a_query_by_get_is_the_same() {
        Answer answer = browser.send(
                request -> request.header("Accept", "text/event-stream").GET(), "/graphql?query=%7B__typename%7D");
        assertThat(answer.text()).contains("event:next", "event:complete");
    }

    @Test
    void a_document_that_does_not_fit_the_schema_is_told_as_such() {
        assertThat(stream("{ nonsense }").text())
                .contains("event:next", "\"BAD_USER_INPUT\"", "nonsense", "event:complete");
        assertThat(stream("{").text()).contains("\"BAD_USER_INPUT\"");
    }

    @Test
    void a_subscription_to_what_is_unknown_ends_with_not_found() {
        assertThat(stream("subscription { formChanged(formId: \\\"x\\\") { __typename } }")
                        .text())
                .contains("\"NOT_FOUND\"", "event:complete");
    }

    @Test
    void a_fault_with_a_status_is_told_by_it_before_any_event() {
        Answer answer = stream("{ viewer { world { away } } }");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(answer.code()).isEqualTo("UNAVAILABLE");
    }

    /** Neither by POST nor by GET, unless the answer may be a stream of events. */
    @Test
    void a_subscription_whose_answer_is_no_stream_is_refused_and_nothing_of_it_is_told() {
        String type = "application/graphql-response+json";
        String subscription = "subscription{formChanged(formId:\"" + Watched.newForm(browsers.signedIn("preparer"))
                + "\"){__typename}}";
        Answer byPost = browser.send(
                request -> request.header("Content-Type", "application/json")
                        .header("Accept", type)
                        .POST(BodyPublishers.ofString("{\"query\": \"" + subscription.replace("\"", "\\\"") + "\"}")),
                "/graphql");
        Answer byGet = browser.send(
                request -> request.header("Accept", type).GET(),
                "/graphql?query=" + URLEncoder.encode(subscription, StandardCharsets.UTF_8));
        for (Answer answer : List.of(byPost, byGet)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.body().has("data")).as(answer.text()).isFalse();
        }
    }
}
