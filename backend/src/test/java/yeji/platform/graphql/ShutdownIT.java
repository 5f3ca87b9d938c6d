package yeji.platform.graphql;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

/** Open streams end when the server stops, instead of holding it up until it cuts them off. */
@YejiIT
@DirtiesContext
@TestPropertySource(properties = "spring.application.name=yeji-that-stops")
@Timeout(120)
class ShutdownIT {

    @Autowired
    private Browsers browsers;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ConfigurableApplicationContext application;

    @Test
    void streams_are_completed_and_sockets_told_to_come_back() throws Exception {
        Browser browser = browsers.signedIn("preparer");
        String form = Watched.newForm(browser);
        try (Socket socket = Socket.open(browser);
                Stream<String> lines = events(browser, form).body()) {
            socket.subscribe("s", Watched.SUBSCRIPTION, Map.of("id", form));
            socket.next("next");
            Iterator<String> stream = lines.iterator();
            assertThat(stream.next()).isEqualTo("event:next");
            application.stop();
            List<String> rest = new ArrayList<>();
            stream.forEachRemaining(rest::add);
            assertThat(rest).contains("event:complete");
            assertThat(socket.closeCode()).isEqualTo(1012);
        }
    }

    private HttpResponse<Stream<String>> events(Browser browser, String form) throws IOException, InterruptedException {
        String body = json.writeValueAsString(Map.of("query", Watched.SUBSCRIPTION, "variables", Map.of("id", form)));
        HttpRequest request = HttpRequest.newBuilder(browser.home().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("X-XSRF-TOKEN", browser.xsrfToken().orElseThrow())
                .POST(BodyPublishers.ofString(body))
                .build();
        return browser.http().send(request, BodyHandlers.ofLines());
    }
}
