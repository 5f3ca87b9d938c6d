package yeji.platform.graphql;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Ends the start where schema and code disagree: a field that nothing serves, a controller method or argument that the
 * schema does not have, or a null where the schema promises a value. Off by {@code yeji.schema-check=false}, for tests of a
 * part.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "yeji.schema-check", matchIfMissing = true)
class SchemaCheck {

    @Bean
    GraphQlSourceBuilderCustomizer schemaMatchesCode(List<SchemaTypes> types) {
        return schema -> schema.inspectSchemaMappings(
                inspector -> types.stream()
                        .flatMap(module -> module.classes().stream())
                        .forEach(type -> inspector.classMapping(type.getSimpleName(), type)),
                SchemaCheck::refuseDisagreement);
    }

    static void refuseDisagreement(SchemaReport report) {
        boolean agree = report.unmappedFields().isEmpty()
                && report.unmappedRegistrations().isEmpty()
                && report.unmappedArguments().isEmpty()
                && report.fieldNullnessErrors().isEmpty()
                && report.argumentNullnessErrors().isEmpty()
                && report.skippedTypes().isEmpty();
        if (!agree) throw new IllegalStateException("schema.graphqls and the code disagree: " + report);
    }
}
