package yeji.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import yeji.platform.mongo.embedded.EmbeddedMongo;

/**
 * The storage that a test runs on: the MongoDB that {@code -Dyeji.test.mongodb-uri} names, with a database of its own that is
 * dropped in the end, else an embedded server on the given directory.
 */
public final class TestStorage implements AutoCloseable {

    private static final @Nullable String URI = System.getProperty("yeji.test.mongodb-uri");

    private final @Nullable EmbeddedMongo embedded;
    private final String uri;
    private final MongoClient client;
    private final String name = "yeji-test-" + UUID.randomUUID();

    private TestStorage(@Nullable EmbeddedMongo embedded, String uri) {
        this.embedded = embedded;
        this.uri = uri;
        client = MongoClients.create(uri);
    }

    public static TestStorage open(Path directory) {
        if (URI != null) {
            return new TestStorage(null, URI);
        }
        EmbeddedMongo server = EmbeddedMongo.open(directory.resolve("yeji.mv"), new SecureRandom());
        return new TestStorage(server, uriOf(server));
    }

    /** Points an application at such a storage: {@code @DynamicPropertySource} with a {@code @TempDir static Path}. */
    public static void register(DynamicPropertyRegistry registry, Path directory) {
        if (URI == null) {
            registry.add("yeji.data-dir", directory::toString);
        } else {
            String database = "yeji-test-" + UUID.randomUUID();
            registry.add("spring.mongodb.uri", () -> URI);
            registry.add("spring.mongodb.database", () -> database);
        }
    }

    private static String uriOf(EmbeddedMongo server) {
        ConnectionString address = server.address();
        String password = new String(Objects.requireNonNull(server.credential().getPassword()));
        return "mongodb://" + server.credential().getUserName() + ":"
                + URLEncoder.encode(password, StandardCharsets.UTF_8) + "@"
                + address.getHosts().get(0) + "/?authMechanism=PLAIN&authSource=$external&retryWrites=false";
    }

    public MongoDatabase database() {
        return client.getDatabase(name);
    }

    public MongoTemplate template() {
        return new MongoTemplate(client, name);
    }

    String uri() {
        return uri;
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        database().drop();
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
