package yeji.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeji.platform.mongo.embedded.StorageRefused;

class IndexCreationTest {

    private static final IndexDeclaration BY_UNIT =
            IndexDeclaration.forQueries("forms", "by_unit", Indexes.ascending("unitId", "year"));
    private static final IndexDeclaration ONE_KEY =
            IndexDeclaration.unique("forms", "one_key", Indexes.ascending("unitId", "identityKey"));

    @TempDir
    Path directory;

    private @Nullable TestStorage storage;

    @BeforeEach
    void open() {
        storage = TestStorage.open(directory);
    }

    @AfterEach
    void close() {
        storage().close();
    }

    private TestStorage storage() {
        return Objects.requireNonNull(storage);
    }

    private void create(IndexDeclaration... indexes) {
        new IndexCreation(storage().database()).create(List.of(indexes));
    }

    @Test
    void what_is_declared_is_created_and_a_second_start_changes_nothing() {
        create(BY_UNIT, ONE_KEY);
        create(BY_UNIT, ONE_KEY);
        assertThat(storage().database().getCollection("forms").listIndexes())
                .extracting(index -> index.getString("name"))
                .containsExactlyInAnyOrder("_id_", "by_unit", "one_key");
    }

    @Test
    void a_unique_index_refuses_the_second_document() {
        create(ONE_KEY);
        insert("a");
        insert("b");
        assertThatThrownBy(() -> insert("a")).hasMessageContaining("11000");
    }

    @Test
    void the_same_name_in_another_shape_ends_the_start_in_plain_words() {
        create(BY_UNIT);
        for (IndexDeclaration other : List.of(
                IndexDeclaration.forQueries("forms", "by_unit", Indexes.ascending("year", "unitId")),
                IndexDeclaration.forQueries("forms", "by_unit", Indexes.descending("unitId", "year")),
                IndexDeclaration.unique("forms", "by_unit", Indexes.ascending("unitId", "year")))) {
            assertThatThrownBy(() -> create(other))
                    .isInstanceOf(StorageRefused.class)
                    .hasMessageContaining("请先删除旧索引")
                    .hasMessageContaining("forms.by_unit");
        }
    }

    @Test
    void documents_that_repeat_the_keys_end_the_start_in_plain_words() {
        insert("a");
        insert("a");
        assertThatThrownBy(() -> create(ONE_KEY))
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("请先处理重复数据")
                .hasMessageContaining("forms.one_key");
    }

    private void insert(String key) {
        storage().database().getCollection("forms").insertOne(new Document("unitId", "004").append("identityKey", key));
    }
}
