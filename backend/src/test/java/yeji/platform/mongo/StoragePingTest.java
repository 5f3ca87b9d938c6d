package yeji.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.FaultyDisk;
import yeji.platform.mongo.embedded.TestClient;

class StoragePingTest {

    @TempDir
    Path directory;

    @Test
    void it_is_down_after_a_failure_of_the_disk_and_until_a_restart() {
        FaultyDisk disk = FaultyDisk.under(directory.resolve("yeji.mv"));
        try (EmbeddedMongo server = disk.open();
                MongoClient client = TestClient.of(server)) {
            MongoDatabase database = client.getDatabase("yeji");
            StoragePing ping = new StoragePing(database);
            assertThat(ping.health()).extracting(Health::getStatus).isEqualTo(Status.UP);
            disk.failSyncs();
            assertThatThrownBy(() -> database.getCollection("forms").insertOne(new Document("_id", 1)))
                    .isInstanceOf(MongoException.class);
            assertThat(ping.health()).extracting(Health::getStatus).isEqualTo(Status.DOWN);
        }
    }
}
