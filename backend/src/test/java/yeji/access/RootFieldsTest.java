package yeji.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RootFieldsTest {

    private static List<String> rootFields() throws IOException {
        TypeDefinitionRegistry schema = new SchemaParser().parse(Files.readString(Path.of("..", "schema.graphqls")));
        return Stream.of("Query", "Mutation", "Subscription")
                .flatMap(
                        root -> Objects.requireNonNull(schema.getTypeOrNull(root, ObjectTypeDefinition.class))
                                .getFieldDefinitions()
                                .stream()
                                .map(field -> root + "." + field.getName()))
                .toList();
    }

    @Test
    void each_root_field_of_the_schema_has_a_rule() throws IOException {
        assertThat(rootFields())
                .hasSizeGreaterThan(10)
                .allMatch(field -> RootFields.audienceOf(field).isPresent());
    }

    @Test
    void each_rule_is_for_a_root_field_of_the_schema() throws IOException {
        assertThat(rootFields()).containsAll(RootFields.coordinates());
    }

    @Test
    void what_has_no_rule_is_for_nobody() {
        assertThat(RootFields.audienceOf("Query.unruled")).isEmpty();
        assertThat(RootFields.audienceOf("Mutation.viewer")).isEmpty();
    }
}
