package yeji.platform.graphql;

import graphql.schema.FieldCoordinates;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Ends the start where schema and code disagree: a field that nothing serves, a controller method or argument that the
 * schema does
 * not have, or a null where the schema promises a value. Off by {@code yeji.schema-check=false}, for tests of a part.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "yeji.schema-check", matchIfMissing = true)
class SchemaCheck {

    @Bean
    GraphQlSourceBuilderCustomizer schemaMatchesCode(List<SchemaTypes> modules) {
        List<Class<?>> told =
                modules.stream().flatMap(module -> module.classes().stream()).toList();
        return schema -> schema.inspectSchemaMappings(
                inspector -> told.forEach(type -> inspector.classMapping(type.getSimpleName(), type)),
                report -> refuseDisagreement(report, told));
    }

    private static void refuseDisagreement(SchemaReport report, List<Class<?>> told) {
        List<FieldCoordinates> unserved = report.unmappedFields().stream()
                .filter(field -> told.stream().noneMatch(type -> serves(type, field)))
                .toList();
        boolean agree = unserved.isEmpty()
                && report.unmappedRegistrations().isEmpty()
                && report.unmappedArguments().isEmpty()
                && report.fieldNullnessErrors().isEmpty()
                && report.argumentNullnessErrors().isEmpty()
                && report.skippedTypes().isEmpty();
        if (!agree) {
            throw new IllegalStateException(
                    "schema.graphqls and the code disagree; not served: " + unserved + "; " + report);
        }
    }

    /** Whether a class that was told of has the field as a component: the inspection loses it behind a result with a context. */
    static boolean serves(Class<?> type, FieldCoordinates field) {
        return type.getSimpleName().equals(field.getTypeName())
                && Arrays.stream(type.getMethods())
                        .anyMatch(method ->
                                method.getName().equals(field.getFieldName()) && method.getParameterCount() == 0);
    }
}
