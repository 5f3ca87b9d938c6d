package yeji.platform.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import yeji.MovableClock;
import yeji.platform.Deadline;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.TestClient;

class TimedDatabasesTest {

    private static final Instant NOW = Instant.parse("2024-10-01T08:00:00Z");

    @TempDir
    Path directory;

    private static TimedDatabases over(MongoClient client) {
        return new TimedDatabases(new SimpleMongoClientDatabaseFactory(client, "yeji"));
    }

    @Test
    void calls_within_a_deadline_carry_its_rest_and_others_what_the_driver_is_set_to() throws IOException {
        MovableClock clock = new MovableClock(NOW);
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + nobody.getLocalPort())) {
            TimedDatabases databases = over(client);
            Deadline.in(Duration.ofSeconds(30), clock).during(() -> {
                clock.pass(Duration.ofSeconds(10));
                assertThat(databases.getMongoDatabase().getTimeout(MILLISECONDS))
                        .isEqualTo(20_000);
                clock.pass(Duration.ofSeconds(20));
                assertThat(databases.getMongoDatabase().getTimeout(MILLISECONDS))
                        .as("no time is left, which is not all the time in the world")
                        .isEqualTo(1);
            });
            assertThat(databases.getMongoDatabase().getTimeout(MILLISECONDS)).isNull();
        }
    }

    @Test
    void a_storage_that_does_not_answer_is_left_when_the_time_is_over() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + silent.getLocalPort())) {
            TimedDatabases databases = over(client);
            Deadline.in(Duration.ofMillis(100), Clock.systemUTC())
                    .during(() -> assertThatThrownBy(() -> databases
                                    .getMongoDatabase()
                                    .getCollection("forms")
                                    .find()
                                    .first())
                            .isInstanceOf(MongoOperationTimeoutException.class));
        }
    }

    @Test
    void the_embedded_storage_serves_calls_that_have_a_limit() {
        try (EmbeddedMongo server = EmbeddedMongo.open(directory.resolve("yeji.mv"), new SecureRandom());
                MongoClient client = TestClient.of(server)) {
            TimedDatabases databases = over(client);
            Deadline.in(Duration.ofMinutes(1), Clock.systemUTC()).during(() -> {
                MongoCollection<Document> forms = databases.getMongoDatabase().getCollection("forms");
                forms.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
                forms.replaceOne(new Document("_id", 1), new Document("name", "甲"));
                forms.deleteOne(new Document("_id", 2));
                assertThat(forms.countDocuments()).isEqualTo(1);
                assertThat(forms.find().first()).containsEntry("name", "甲");
            });
        }
    }
}
