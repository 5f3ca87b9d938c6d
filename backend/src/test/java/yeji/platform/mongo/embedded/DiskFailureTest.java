package yeji.platform.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the first error of the disk nothing is accepted, and nothing that was acknowledged is missing after a restart. */
class DiskFailureTest {

    private static final int ATTEMPTS = 60;
    private static final int AFTER_THE_ERROR = 5;

    @TempDir
    Path directory;

    @Test
    void a_full_disk_ends_it_and_nothing_acknowledged_is_missing_after_a_restart_with_space() {
        FaultyDisk disk = FaultyDisk.under(directory.resolve("full.mv"));
        disk.fullAfter(700_000);
        nothing_is_accepted_after_the_first_error_and_nothing_acknowledged_is_lost(disk, ATTEMPTS);
    }

    @Test
    void a_failed_sync_ends_it_even_if_the_next_would_succeed() {
        FaultyDisk disk = FaultyDisk.under(directory.resolve("sync.mv"));
        List<Integer> writes = new ArrayList<>();
        disk.onWrite(() -> {
            writes.add(1);
            if (writes.size() == 40) {
                disk.failSyncs();
            } else if (writes.size() > 40) {
                disk.repair();
            }
        });
        nothing_is_accepted_after_the_first_error_and_nothing_acknowledged_is_lost(disk, ATTEMPTS);
    }

    private static void nothing_is_accepted_after_the_first_error_and_nothing_acknowledged_is_lost(
            FaultyDisk disk, int attempts) {
        List<Integer> acknowledged = new ArrayList<>();
        try (EmbeddedMongo server = disk.open();
                MongoClient client = TestClient.of(server)) {
            MongoCollection<Document> forms = forms(client);
            int failedAt = insertUntilItFails(forms, attempts, acknowledged);
            disk.onWrite(() -> {});
            disk.repair();
            for (int id = failedAt + 1; id <= failedAt + AFTER_THE_ERROR; id++) {
                Document next = TreeDocument.of(id, 0);
                assertRefused(() -> forms.insertOne(next));
            }
            assertRefused(forms::countDocuments);
            assertRefused(() -> client.getDatabase("admin").runCommand(new Document("ping", 1)));
        }
        try (EmbeddedMongo server = disk.open();
                MongoClient client = TestClient.of(server)) {
            assertThat(forms(client).find()).allMatch(TreeDocument::isWhole);
            assertThat(StreamSupport.stream(forms(client).find().spliterator(), false)
                            .map(form -> form.getInteger("_id")))
                    .containsAll(acknowledged);
            forms(client).insertOne(TreeDocument.of(1000, 0));
        }
    }

    private static int insertUntilItFails(MongoCollection<Document> forms, int attempts, List<Integer> acknowledged) {
        for (int id = 0; id < attempts; id++) {
            try {
                forms.insertOne(TreeDocument.of(id, 0));
                acknowledged.add(id);
            } catch (MongoException e) {
                assertThat(e.getCode()).isEqualTo(14031);
                assertThat(acknowledged).isNotEmpty();
                return id;
            }
        }
        throw new AssertionError("the disk never failed");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOf(MongoException.class)
                .hasMessageContaining("can't be written any more");
    }

    private static MongoCollection<Document> forms(MongoClient client) {
        return client.getDatabase("app").getCollection("forms");
    }

    @Test
    void a_disk_that_is_full_from_the_start_is_refused_in_plain_words() {
        FaultyDisk disk = FaultyDisk.under(directory.resolve("start.mv"));
        disk.fullAfter(100);
        assertThatThrownBy(disk::open)
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("无法写入")
                .hasMessageContaining("can't be written")
                .hasMessageContaining("No space left on device");
    }
}
