package yeji.platform.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedOptionsTest {

    @TempDir
    static Path directory;

    private static EmbeddedMongo server;
    private static MongoClient client;

    @BeforeAll
    static void open() {
        server = EmbeddedMongo.open(directory.resolve("yeji.mv"), new SecureRandom());
        client = TestClient.of(server);
        database().getCollection("forms").insertOne(new Document("_id", 1).append("list", java.util.List.of(1, 2)));
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    private static MongoDatabase database() {
        return client.getDatabase("app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'forms', collation: {locale: 'zh'}}",
                "{create: 'other', validator: {a: 1}}",
                "{create: 'other', capped: true, size: 1000}",
                "{create: 'other', timeseries: {timeField: 't'}}",
                "{update: 'forms', updates: [{q: {}, u: {$set: {a: 1}}, sort: {b: 1}}]}",
                "{update: 'forms', updates: [{q: {}, u: {$set: {a: 1}}, collation: {locale: 'zh'}}]}",
                "{delete: 'forms', deletes: [{q: {}, limit: 1, collation: {locale: 'zh'}}]}",
                "{createIndexes: 'forms', indexes: [{key: {a: 1}, name: 'a', unique: true, partialFilterExpression: {b: 1}}]}",
                "{createIndexes: 'forms', indexes: [{key: {a: 1}, name: 'a', collation: {locale: 'zh'}}]}",
                "{createIndexes: 'forms', indexes: [{key: {a: 'text'}, name: 'a'}]}",
                "{find: 'forms', projection: {n: {$size: '$list'}}}",
            })
    void what_the_library_would_leave_out_in_silence_is_refused(String command) {
        assertRefused(database(), command);
    }

    @Test
    void renaming_a_collection_is_refused_since_its_unique_index_would_be_gone() {
        assertRefused(client.getDatabase("admin"), "{renameCollection: 'app.forms', to: 'app.other'}");
    }

    private static void assertRefused(MongoDatabase database, String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOfSatisfying(MongoCommandException.class, e -> {
                    assertThat(e.getErrorCode()).isEqualTo(115);
                    assertThat(e.getErrorMessage()).contains("The embedded store does not support");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'forms', projection: {list: {$slice: 1}}}",
                "{find: 'forms', projection: {list: {$elemMatch: {$gt: 1}}}}",
                "{create: 'plain', capped: false}",
                "{createIndexes: 'forms', indexes: [{key: {a: 1, b: -1}, name: 'ab', unique: true}]}",
                "{findAndModify: 'forms', query: {_id: 1}, sort: {a: 1}, update: {$set: {a: 2}}}",
            })
    void what_it_can_do_is_done(String command) {
        assertThat(database().runCommand(Document.parse(command))).containsEntry("ok", 1.0);
    }
}
