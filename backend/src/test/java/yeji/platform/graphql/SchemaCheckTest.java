package yeji.platform.graphql;

import static graphql.schema.FieldCoordinates.coordinates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

/** The check that ends the start; that schema and code agree is told by each test of the whole application. */
class SchemaCheckTest {

    /** Stands for the schema's type of its name. */
    record Book(String title) {}

    private static void start(String schema, String servedField) {
        GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(schema.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring ->
                        wiring.type("Query", query -> query.dataFetcher(servedField, field -> new Book("x"))));
        new SchemaCheck().schemaMatchesCode(List.of()).customize(builder);
        builder.build();
    }

    @Test
    void where_they_agree_it_starts() {
        assertThatCode(() -> start("type Query { one: String }", "one")).doesNotThrowAnyException();
    }

    @Test
    void a_field_that_nothing_serves_ends_the_start_and_is_named() {
        assertThatThrownBy(() -> start("type Query { one: String other: String }", "one"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("other");
    }

    @Test
    void code_for_a_field_that_is_not_there_ends_the_start() {
        assertThatThrownBy(() -> start("type Query { one: String }", "gone")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_class_that_a_module_told_of_serves_what_it_has_and_nothing_else() {
        assertThat(SchemaCheck.serves(Book.class, coordinates("Book", "title"))).isTrue();
        assertThat(SchemaCheck.serves(Book.class, coordinates("Book", "pages"))).isFalse();
        assertThat(SchemaCheck.serves(Book.class, coordinates("Author", "title")))
                .isFalse();
    }
}
