package yeji.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Indexes;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.StorageRefused;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedStorageIT {

    @TempDir
    Path directory;

    record Budget(String id, BigDecimal amount) {}

    private ApplicationContextRunner application() {
        return StorageContext.runner().withPropertyValues("yeji.data-dir=" + directory);
    }

    @Test
    void without_a_uri_the_data_lie_in_the_data_directory_and_are_there_after_a_restart(CapturedOutput output) {
        application()
                .run(context -> context.getBean(MongoTemplate.class).save(new Budget("a", new BigDecimal("10.20"))));
        application()
                .run(context -> assertThat(context.getBean(MongoTemplate.class).findById("a", Budget.class))
                        .isEqualTo(new Budget("a", new BigDecimal("10.20"))));
        assertThat(directory.resolve("yeji.mv")).exists();
        assertThat(output)
                .contains("数据保存在 " + directory.resolve("yeji.mv"))
                .contains("The data are kept in " + directory.resolve("yeji.mv"))
                .contains("for one office");
    }

    @Test
    void money_is_kept_as_a_decimal_of_the_same_scale() {
        application().run(context -> {
            MongoTemplate template = context.getBean(MongoTemplate.class);
            template.save(new Budget("a", new BigDecimal("1234567890123.4500")));
            template.getDb().getCollection("raw").insertOne(new Document("amount", new BigDecimal("0.10")));
            assertThat(template.getCollection("budget").find().first())
                    .containsEntry("amount", Decimal128.parse("1234567890123.4500"));
            assertThat(template.findById("a", Budget.class))
                    .isEqualTo(new Budget("a", new BigDecimal("1234567890123.4500")));
            assertThat(template.getCollection("raw").find().first().get("amount", Decimal128.class))
                    .hasToString("0.10");
        });
    }

    @Test
    void a_second_start_on_the_same_data_fails_with_the_refusal() {
        application()
                .run(first -> application()
                        .run(second -> assertThat(second)
                                .hasFailed()
                                .getFailure()
                                .rootCause()
                                .satisfies(root -> assertThat(second.getStartupFailure())
                                        .hasStackTraceContaining(StorageRefused.class.getName())
                                        .hasStackTraceContaining("Another process uses the data file"))));
    }

    @Test
    void it_is_up_while_it_answers() {
        application().run(context -> {
            assertThat(context).hasSingleBean(HealthIndicator.class);
            assertThat(context.getBean("mongoHealthIndicator", HealthIndicator.class)
                            .health())
                    .isEqualTo(Health.up().build());
        });
    }

    @Test
    void the_client_is_closed_before_the_server() {
        List<String> closed = new ArrayList<>();
        application()
                .withBean(DestructionAwareBeanPostProcessor.class, () -> (bean, name) -> {
                    if (bean instanceof EmbeddedMongo || bean instanceof MongoClient) {
                        closed.add(name);
                    }
                })
                .run(context -> assertThat(closed).isEmpty());
        assertThat(closed).containsExactly("mongo", "embeddedMongo");
    }

    @Test
    void declared_indexes_are_there_when_the_application_is_and_are_listed(CapturedOutput output) {
        application()
                .withBean(
                        DeclaresIndexes.class,
                        () -> () -> List.of(IndexDeclaration.unique(
                                "forms", "unit_key", Indexes.ascending("unitId", "identityKey"))))
                .run(context -> assertThat(context.getBean(MongoTemplate.class)
                                .getCollection("forms")
                                .listIndexes())
                        .anySatisfy(index -> assertThat(index)
                                .containsEntry("name", "unit_key")
                                .containsEntry("unique", true)));
        assertThat(output).contains("Index forms.unit_key: {\"unitId\": 1, \"identityKey\": 1}, unique");
    }
}
