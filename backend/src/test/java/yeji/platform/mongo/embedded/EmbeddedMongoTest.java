package yeji.platform.mongo.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    private static final int WRITERS = 8;
    private static final int EDITS = 40;

    @TempDir
    Path directory;

    private EmbeddedMongo open() {
        return EmbeddedMongo.open(directory.resolve("new/yeji.mv"), new SecureRandom());
    }

    private static MongoCollection<Document> forms(MongoClient client) {
        return client.getDatabase("app").getCollection("forms");
    }

    @Test
    void what_was_written_is_there_after_a_restart_with_its_types_and_its_unique_index() {
        Document money = new Document("_id", "a")
                .append("amount", Decimal128.parse("10.20"))
                .append("none", null);
        try (EmbeddedMongo server = open();
                MongoClient client = TestClient.of(server)) {
            forms(client)
                    .createIndex(new Document("code", 1), new com.mongodb.client.model.IndexOptions().unique(true));
            forms(client).insertOne(money.append("code", "004"));
        }
        try (EmbeddedMongo server = open();
                MongoClient client = TestClient.of(server)) {
            assertThat(forms(client).find()).containsExactly(money);
            assertThatThrownBy(() -> forms(client).insertOne(new Document("_id", "b").append("code", "004")))
                    .hasMessageContaining("11000");
        }
    }

    @Test
    void writers_that_compare_and_set_lose_no_edit_and_no_reader_sees_half_of_one() throws Exception {
        try (EmbeddedMongo server = open();
                MongoClient client = TestClient.of(server)) {
            forms(client).insertOne(TreeDocument.of(1, 0));
            ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(pool.submit(() -> edit(forms(client))));
            }
            pool.shutdown();
            for (Future<?> writer : writers) {
                writer.get();
            }
            assertThat(forms(client).find().first()).isEqualTo(TreeDocument.of(1, (long) WRITERS * EDITS));
        }
    }

    private static void edit(MongoCollection<Document> forms) {
        for (int done = 0; done < EDITS; ) {
            Document form = forms.find(eq("_id", 1)).first();
            assertThat(TreeDocument.isWhole(form)).isTrue();
            long revision = TreeDocument.revision(form);
            if (forms.replaceOne(and(eq("_id", 1), eq("revision", revision)), TreeDocument.of(1, revision + 1))
                            .getModifiedCount()
                    == 1) {
                done++;
            }
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused_in_two_languages() {
        try (EmbeddedMongo server = open()) {
            assertThat(server.address().getHosts()).hasSize(1);
            assertThatThrownBy(this::open)
                    .isInstanceOf(StorageRefused.class)
                    .hasMessageContaining("正被另一个进程使用")
                    .hasMessageContaining("Another process uses the data file");
        }
    }

    @Test
    void only_the_owner_may_read_the_file_and_a_directory_that_was_made() throws Exception {
        open().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("new"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("new/yeji.mv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_directory_that_can_not_be_made_is_refused_in_plain_words() throws Exception {
        Files.writeString(directory.resolve("new"), "a file where the directory should be");
        assertThatThrownBy(this::open)
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("无法准备数据文件")
                .hasMessageContaining("can't be prepared");
    }

    @Test
    void hello_is_answered_as_by_a_server_that_takes_writes() {
        try (EmbeddedMongo server = open();
                MongoClient client = TestClient.of(server)) {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(hello).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
        }
    }

    @Test
    void many_edits_of_the_same_documents_leave_a_file_of_a_few_times_their_size() throws Exception {
        int documents = 30;
        Random random = new Random(1);
        try (EmbeddedMongo server = open();
                MongoClient client = TestClient.of(server)) {
            for (int id = 0; id < documents; id++) {
                forms(client).insertOne(TreeDocument.of(id, 0));
            }
            for (int edit = 1; edit <= 600; edit++) {
                int id = random.nextInt(documents);
                forms(client).replaceOne(eq("_id", id), TreeDocument.of(id, edit));
            }
        }
        long written = 600L * 20_000;
        assertThat(Files.size(directory.resolve("new/yeji.mv"))).isLessThan(written / 2);
    }
}
