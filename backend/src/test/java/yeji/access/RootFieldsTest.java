package yeji.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootFieldsTest {

    private static List<String> rootFields() {
        TypeDefinitionRegistry schema = new SchemaParser().parse(new File("../schema.graphqls"));
        List<String> fields = new ArrayList<>();
        for (String root : List.of("Query", "Mutation", "Subscription")) {
            schema.getType(root, ObjectTypeDefinition.class)
                    .orElseThrow()
                    .getFieldDefinitions()
                    .forEach(field -> fields.add(root + "." + field.getName()));
        }
        return fields;
    }

    @Test
    void every_root_field_of_the_schema_has_a_rule() {
        assertThat(rootFields())
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(RootFields.audienceOf(field)).as(field).isPresent());
    }

    @Test
    void no_rule_is_for_a_field_that_is_not_there() {
        assertThat(RootFields.named()).containsExactlyInAnyOrderElementsOf(rootFields());
    }

    @Test
    void a_field_without_a_rule_is_for_nobody() {
        assertThat(RootFields.audienceOf("Query.forgotten")).isEmpty();
    }
}
