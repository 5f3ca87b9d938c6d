package yeji.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.type.TypeReference;

/** The application in a JVM of its own, with the demo's house in an empty data directory. */
final class Server implements AutoCloseable {

    private static final Pattern READY = Pattern.compile(Application.READY + "(\\d+)");
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final Child jvm;
    private final Path data;
    private final URI home;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Server(Child jvm, Path data, URI home) {
        this.jvm = jvm;
        this.data = data;
        this.home = home;
    }

    /** With all defaults. */
    static Server start() throws IOException, InterruptedException {
        return start(List.of(), List.of());
    }

    /**
     * A server that is ready.
     *
     * @param flags of the JVM
     * @param settings of the application, such as {@code --yeji.limits.streams=20}
     */
    static Server start(List<String> flags, List<String> settings) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark");
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=demo", "--server.port=0", "--yeji.data-dir=" + data.toAbsolutePath()));
        arguments.addAll(settings);
        Child jvm = Child.ofClass(Application.class, flags, arguments);
        String port = jvm.awaitLine(READY).group(1);
        return new Server(jvm, data, URI.create("http://127.0.0.1:" + port));
    }

    Child jvm() {
        return jvm;
    }

    URI home() {
        return home;
    }

    /** Where its data lie. */
    Path data() {
        return data;
    }

    HttpClient http() {
        return http;
    }

    /** Preparers of the office, signed in. Each has the quota of a person: who asks fast takes turns among several. */
    List<Client> people(int count) throws IOException, InterruptedException {
        List<String> cookies = Client.JSON.readValue(nobody().post(Floors.PEOPLE, Client.json(count)), TEXTS);
        return cookies.stream().map(cookie -> new Client(http, home, cookie)).toList();
    }

    /** Makes forms of the office and gives their ids. */
    List<String> forms(int count, int indicators, long seed) throws IOException, InterruptedException {
        byte[] wanted = Client.json(new Floors.FormsWanted(count, indicators, seed));
        return Client.JSON.readValue(people(1).get(0).post(Floors.FORMS, wanted), TEXTS);
    }

    /** The heap in use after a collection, in MB. */
    double heapMegabytes() throws IOException, InterruptedException {
        return Client.JSON.readTree(nobody().post(Floors.HEAP, new byte[0])).asLong() / 1e6;
    }

    private Client nobody() {
        return new Client(http, home, "");
    }

    /** The size of its data in MB. */
    double dataMegabytes() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).mapToLong(Server::size).sum() / 1e6;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it and takes its data away. */
    @Override
    public void close() {
        jvm.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
