package yeji.platform.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Exceptions out of fields, as errors of the contract. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FieldFaults implements DataFetcherExceptionResolver {

    private final ErrorMapping errors;

    FieldFaults(ErrorMapping errors) {
        this.errors = errors;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable fault, DataFetchingEnvironment field) {
        String reference = Exchange.referenceOf(field.getGraphQlContext());
        GraphQLError error = errors.error(fault, field.getLocale(), reference)
                .path(field.getExecutionStepInfo().getPath())
                .location(field.getField().getSourceLocation())
                .build();
        return Mono.just(List.of(error));
    }
}
