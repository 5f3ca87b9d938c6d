package yeji.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

/**
 * Source: api.md, section 7: "GraphQL over HTTP: the audit suite of the npm package graphql-http passes whole: 61 of
 * 61." The package
 * and Node come with the frontend, which is built first.
 */
@YejiIT
@Timeout(300)
class AuditIT {

    private static final int AUDITS = 61;
    private static final Path FRONTEND =
            Path.of("..", "frontend").toAbsolutePath().normalize();

    @Autowired
    private Browsers browsers;

    @Autowired
    private JsonMapper json;

    @Test
    void all_61_audits_of_graphql_http_pass() throws Exception {
        List<JsonNode> audits = audit(browsers.signedIn("preparer"));
        assertThat(audits)
                .filteredOn(audit -> !audit.path("status").asString().equals("ok"))
                .isEmpty();
        assertThat(audits).hasSize(AUDITS);
    }

    private List<JsonNode> audit(Browser browser) throws IOException, InterruptedException, URISyntaxException {
        ProcessBuilder node = new ProcessBuilder(
                node(),
                script().toString(),
                FRONTEND.resolve("node_modules/graphql-http").toString(),
                browser.home().resolve("/graphql").toString());
        String token = browser.xsrfToken().orElseThrow();
        String session = browser.cookie("SESSION").orElseThrow();
        node.environment().put("COOKIE", "SESSION=" + session + "; XSRF-TOKEN=" + token);
        node.environment().put("XSRF", token);
        Process running = node.redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return said.lines().map(json::readTree).toList();
    }

    private static Path script() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(AuditIT.class.getResource("/audit/audit.mjs"))
                .toURI());
    }

    /** The Node that builds the page, else the one of the machine. */
    private static String node() {
        Path ofThePage = FRONTEND.resolve(".node/node/node");
        return Files.isExecutable(ofThePage) ? ofThePage.toString() : "node";
    }
}
