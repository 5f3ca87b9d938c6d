package yeji.platform.graphql.limit;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yeji.platform.Limits;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.ErrorMapping;
import yeji.platform.graphql.Refusal;
import yeji.platform.web.RequestBody;

/** Measures an operation, keeps its {@link OperationCost} for the answer, and refuses what is too much. */
@Component
class OperationLimits {

    private final Limits limits;
    private final ErrorMapping errors;
    private final Map<String, Integer> extras;
    private final Set<String> large;

    OperationLimits(Limits limits, ErrorMapping errors, List<ExtraCost> extras, List<LargeRequest> large) {
        this.limits = limits;
        this.errors = errors;
        this.extras = extras.stream().collect(Collectors.toMap(ExtraCost::type, ExtraCost::cost));
        this.large = large.stream().map(LargeRequest::mutation).collect(Collectors.toUnmodifiableSet());
    }

    /** The refusal of a request whose document is parsed, valid or not; empty if it may go on. */
    Optional<GraphQLError> refusalOf(ExecutionInput request, Document document, GraphQLSchema schema) {
        return operation(request.getOperationName(), document).flatMap(operation -> {
            OperationCost cost = new CostMeter(
                            schema, document, request.getRawVariables().toMap(), extras, limits.pageSize())
                    .measure(operation);
            request.getGraphQLContext().put(OperationCost.class, cost);
            return refusalOf(cost)
                    .or(() -> refusalOf(operation, request.getGraphQLContext().get(RequestBody.class)))
                    .map(refusal -> errors.error(refusal, request.getLocale()).build());
        });
    }

    /** @return empty if the document has no such operation, which validation or execution will tell */
    private static Optional<OperationDefinition> operation(@Nullable String name, Document document) {
        List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) return all.stream().findFirst();
        return all.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst();
    }

    private Optional<Refusal> refusalOf(OperationCost cost) {
        return above("fault.depth", cost.depth(), limits.depth())
                .or(() -> above("fault.complexity", cost.complexity(), limits.complexity()))
                .or(() -> above("fault.aliases", cost.aliases(), limits.aliases()))
                .or(() -> above("fault.directives", cost.directives(), limits.directives()))
                .or(() -> above("fault.rootFields", cost.rootFields(), limits.rootFields()));
    }

    private static Optional<Refusal> above(String message, long is, int limit) {
        return is <= limit
                ? Optional.empty()
                : Optional.of(Refusal.of(ErrorCode.QUERY_TOO_COMPLEX, message, is, limit));
    }

    private Optional<Refusal> refusalOf(OperationDefinition operation, @Nullable RequestBody body) {
        long limit = limits.bodyOfOthers().toBytes();
        if (body == null || body.bytes() <= limit || mayBeLarge(operation)) return Optional.empty();
        return Optional.of(Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE, "fault.bodyOfOthers", limit));
    }

    private boolean mayBeLarge(OperationDefinition operation) {
        return operation.getOperation() == Operation.MUTATION
                && operation.getSelectionSet().getSelections().stream()
                        .allMatch(selection -> selection instanceof Field field && large.contains(field.getName()));
    }
}
