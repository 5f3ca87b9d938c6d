package yeji.account.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yeji.access.Caller;
import yeji.access.RootFields;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Refusal;

/** Asks {@link RootFields} before each root field is fetched: one without a rule is refused to everybody. */
@Component
class RootFieldGate extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment field = parameters.getEnvironment();
        if (!isRoot(field) || field.getField().getName().startsWith("__")) return fetcher;
        String coordinate = GraphQLTypeUtil.simplePrint(field.getParentType()) + "."
                + field.getField().getName();
        Optional<RootFields.Audience> audience = RootFields.audienceOf(coordinate);
        if (audience.isEmpty()) return refusing(ErrorCode.FORBIDDEN);
        return switch (audience.get()) {
            case SIGNED_IN ->
                field.getGraphQlContext().hasKey(Caller.class) ? fetcher : refusing(ErrorCode.UNAUTHENTICATED);
        };
    }

    private static boolean isRoot(DataFetchingEnvironment field) {
        GraphQLSchema schema = field.getGraphQLSchema();
        return field.getParentType() instanceof GraphQLObjectType type
                && (type == schema.getQueryType()
                        || type == schema.getMutationType()
                        || type == schema.getSubscriptionType());
    }

    private static DataFetcher<Object> refusing(ErrorCode code) {
        return field -> {
            throw Refusal.of(code);
        };
    }
}
