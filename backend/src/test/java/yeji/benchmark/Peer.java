package yeji.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * A GraphQL server of others in a Node process, which answers the same query from memory. They are npm packages that the project
 * itself does not need, so they are installed only to be measured.
 */
record Peer(String name, Child node, Client graphql, Client floors) implements AutoCloseable {

    private static final Path SOURCE = Path.of("src", "test", "peers");
    private static final Path PLACE = Path.of("target", "peers");
    private static final Path SCHEMA = Path.of("..", "schema.graphqls").toAbsolutePath();
    private static final Duration INSTALLING = Duration.ofMinutes(3);
    private static final Pattern READY = Pattern.compile("ready at ports (\\d+) (\\d+)");

    private static final Map<String, String> SCRIPTS = Map.of(
            "Apollo Server", "apollo",
            "Mercurius", "mercurius",
            "Mercurius, compiled queries", "mercurius-compiled");

    /** All that there are. */
    static final List<String> NAMES = SCRIPTS.keySet().stream().sorted().toList();

    /** Installs the packages. @return false if that is not possible here: no npm, or no registry in reach */
    static boolean install() throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileSystemUtils.copyRecursively(file, PLACE.resolve(file.getFileName()));
            }
        }
        String npm = FileSystems.getDefault().getSeparator().equals("/") ? "npm" : "npm.cmd";
        try (Child installing = Child.command(List.of(npm, "ci"), PLACE)) {
            return installing.endsWell(INSTALLING);
        } catch (IOException thereIsNoNpm) {
            return false;
        }
    }

    /**
     * Starts one.
     *
     * @param forms by id, in the shape of the answer
     */
    static Peer start(String name, Map<String, JsonNode> forms, HttpClient http)
            throws IOException, InterruptedException {
        Path file = PLACE.resolve("forms.json").toAbsolutePath();
        Files.write(file, Client.json(forms));
        String script = Objects.requireNonNull(SCRIPTS.get(name));
        Child node = Child.command(List.of("node", "serve.mjs", script, SCHEMA.toString(), file.toString()), PLACE);
        Matcher ports = node.awaitLine(READY);
        return new Peer(name, node, client(http, ports.group(1)), client(http, ports.group(2)));
    }

    private static Client client(HttpClient http, String port) {
        return new Client(http, URI.create("http://127.0.0.1:" + port), "");
    }

    @Override
    public void close() {
        node.close();
    }
}
