package yeji.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browser;
import yeji.Browsers;

/** The protocol graphql-transport-ws. Source: PROTOCOL.md of graphql-ws, and api.md, sections 1 and 7. */
@WorldIT
@Timeout(120)
class SocketIT {

    @Autowired
    private Browsers browsers;

    private Browser browser;

    @BeforeEach
    void sign_in() {
        browser = browsers.signedIn("preparer");
    }

    @Test
    void a_query_is_answered_by_next_and_complete_with_its_cost() {
        try (Socket socket = Socket.open(browser)) {
            socket.subscribe("1", "{ viewer { user { name } } }", Map.of());
            JsonNode next = socket.next("next");
            assertThat(next.at("/payload/data/viewer/user/name").asString()).isNotEmpty();
            assertThat(next.at("/payload/extensions/cost/complexity").asInt()).isEqualTo(3);
            assertThat(socket.next("complete").path("id").asString()).isEqualTo("1");
        }
    }

    /** api.md, section 1: subscriptions "by WebSocket graphql-transport-ws at the same path". */
    @Test
    void a_subscription_delivers_events_until_the_client_completes_it() {
        String form = Watched.newForm(browser);
        try (Socket socket = Socket.open(browser)) {
            socket.subscribe("s", Watched.SUBSCRIPTION, Map.of("id", form));
            assertThat(socket.next("next")
                            .at("/payload/data/formChanged/revision")
                            .asInt())
                    .isEqualTo(1);
            socket.send(Map.of("id", "s", "type", "complete"));
            socket.subscribe("q", "{ __typename }", Map.of());
            assertThat(socket.next("next").path("id").asString()).isEqualTo("q");
        }
    }

    /** "Error: operation execution error(s) in response to the Subscribe message … such as validation errors." */
    @Test
    void a_document_that_does_not_fit_the_schema_is_answered_by_error_and_nothing_else() {
        try (Socket socket = Socket.open(browser)) {
            socket.subscribe("1", "{ nonsense }", Map.of());
            JsonNode error = socket.next("error");
            assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
            assertThat(error.path("id").asString()).isEqualTo("1");
            socket.subscribe("2", "{ __typename }", Map.of());
            assertThat(socket.next("next").path("id").asString()).isEqualTo("2");
        }
    }

    @Test
    void a_subscription_to_what_is_unknown_is_answered_by_not_found() {
        try (Socket socket = Socket.open(browser)) {
            socket.subscribe("1", Watched.SUBSCRIPTION, Map.of("id", "x"));
            assertThat(socket.next("error").at("/payload/0/extensions/code").asString())
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void without_a_session_there_is_no_socket_and_one_whose_session_has_ended_is_closed_with_4401() {
        assertThatThrownBy(() -> Socket.connect(browsers.open())).hasCauseInstanceOf(WebSocketHandshakeException.class);
        try (Socket socket = Socket.connect(browser)) {
            browser.signOut();
            socket.send(Map.of("type", "connection_init"));
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    /** "Unauthorized: if the client wants to execute an operation before the connection is acknowledged: 4401." */
    @Test
    void an_operation_before_the_connection_is_acknowledged_closes_with_4401() {
        try (Socket socket = Socket.connect(browser)) {
            socket.subscribe("1", "{ __typename }", Map.of());
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    /** "Receiving a message of a type or format which is not specified in this document will result in 4400." */
    @Test
    void what_is_no_message_closes_with_4400() {
        for (String text : List.of(
                "{", "{}", "null", "{\"type\":\"nonsense\"}", "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{}}")) {
            try (Socket socket = Socket.open(browser)) {
                socket.sendText(text);
                assertThat(socket.closeCode()).as(text).isEqualTo(4400);
            }
        }
    }

    /** api.md, section 1: "WebSocket (same Origin only)". */
    @Test
    void a_page_of_another_site_can_not_connect() {
        assertThatThrownBy(() -> Socket.connectFrom(browser, "https://elsewhere.example"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    /** api.md, section 6: sessions end; what is sent on a socket that is older than that is refused. */
    @Test
    void after_signing_out_an_open_socket_is_good_for_nothing() {
        try (Socket socket = Socket.open(browser)) {
            browser.signOut();
            socket.subscribe("1", "{ viewer { epoch } }", Map.of());
            assertThat(socket.next("error").at("/payload/0/extensions/code").asString())
                    .isEqualTo("UNAUTHENTICATED");
        }
    }

    /** api.md, section 7: "per person … 10 streams", here 2; section 4: RATE_LIMITED. */
    @Test
    void one_stream_too_many_is_refused_until_another_one_ends() {
        Browser other = browsers.signedIn("head");
        String form = Watched.newForm(browser);
        try (Socket first = Socket.open(other);
                Socket second = Socket.open(other)) {
            first.subscribe("a", Watched.SUBSCRIPTION, Map.of("id", form));
            first.next("next");
            first.subscribe("b", Watched.SUBSCRIPTION, Map.of("id", form));
            first.next("next");
            second.subscribe("c", Watched.SUBSCRIPTION, Map.of("id", form));
            assertThat(second.next("error").at("/payload/0/extensions/code").asString())
                    .isEqualTo("RATE_LIMITED");
            first.send(Map.of("id", "a", "type", "complete"));
            first.subscribe("d", "{ __typename }", Map.of());
            first.next("next");
            second.subscribe("e", Watched.SUBSCRIPTION, Map.of("id", form));
            second.next("next");
        }
    }

    @Test
    void an_answer_above_its_limit_is_an_error_here_too() {
        try (Socket socket = Socket.open(browser)) {
            socket.subscribe("1", "{ viewer { world { text(size: 1100000) } } }", Map.of());
            assertThat(socket.next("error").at("/payload/0/extensions/code").asString())
                    .isEqualTo("PAYLOAD_TOO_LARGE");
        }
    }

    @Test
    void messages_longer_than_the_buffer_of_the_container_arrive() {
        try (Socket socket = Socket.open(browser)) {
            socket.subscribe("1", "{ __typename }", Map.of("padding", "x".repeat(100_000)));
            socket.next("next");
        }
    }
}
