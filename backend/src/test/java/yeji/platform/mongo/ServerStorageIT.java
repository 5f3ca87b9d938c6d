package yeji.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.StorageRefused;

@ExtendWith(OutputCaptureExtension.class)
class ServerStorageIT {

    @TempDir
    Path directory;

    @Test
    void a_uri_that_asks_for_less_does_not_weaken_what_is_acknowledged_or_read() {
        try (TestStorage server = TestStorage.open(directory)) {
            String weak = server.uri() + (server.uri().contains("?") ? "&" : "?")
                    + "w=1&journal=false&readConcernLevel=local&readPreference=secondaryPreferred";
            StorageContext.runner()
                    .withPropertyValues("spring.mongodb.uri=" + weak, "spring.mongodb.database=" + server.name())
                    .run(context -> {
                        MongoDatabase database =
                                context.getBean(MongoTemplate.class).getDb();
                        assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
                        assertThat(database.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
                        assertThat(database.getReadPreference()).isEqualTo(ReadPreference.primary());
                        assertThat(context).doesNotHaveBean(EmbeddedMongo.class);
                    });
        }
    }

    @Test
    void at_start_the_server_is_asked_what_it_is(CapturedOutput output) {
        try (TestStorage server = TestStorage.open(directory)) {
            StorageContext.runner()
                    .withPropertyValues(
                            "spring.mongodb.uri=" + server.uri(), "spring.mongodb.database=" + server.name())
                    .run(context -> assertThat(context).hasNotFailed());
            ServerAbilities abilities = ServerAbilities.askedOf(server.database());
            assertThat(output).contains("MongoDB " + abilities.version() + ", " + abilities.kind());
            assertThat(abilities.missing())
                    .allSatisfy(missing -> assertThat(output).contains(missing));
        }
    }

    @Test
    void a_server_that_does_not_answer_is_refused_in_plain_words() {
        StorageContext.runner()
                .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1/yeji?serverSelectionTimeoutMS=200")
                .run(context -> assertThat(context.getStartupFailure())
                        .isInstanceOf(StorageRefused.class)
                        .hasMessageContaining("请检查地址")
                        .hasMessageContaining("can't be used"));
    }
}
