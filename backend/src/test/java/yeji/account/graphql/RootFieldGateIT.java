package yeji.account.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;
import yeji.access.Caller;
import yeji.access.PersonId;

@YejiIT
class RootFieldGateIT {

    @Autowired
    Browsers browsers;

    @Autowired
    GraphQlSource source;

    @Test
    void nobody_calls_any_root_field_without_having_signed_in() {
        GraphQLSchema schema = source.schema();
        for (GraphQLObjectType root :
                List.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())) {
            String kind = root.getName().toLowerCase(Locale.ROOT);
            for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
                Browser.Answer answer = browsers.open().graphql(kind + " { " + field.getName() + " }");
                assertThat(answer.code()).as(field.getName()).isEqualTo("UNAUTHENTICATED");
                assertThat(answer.status()).isEqualTo(401);
            }
        }
    }

    @Test
    void a_root_field_without_a_rule_is_refused_and_one_with_a_rule_is_not() {
        GraphQLObjectType query = GraphQLObjectType.newObject()
                .name("Query")
                .field(field -> field.name("forgotten").type(Scalars.GraphQLString))
                .field(field -> field.name("viewer").type(Scalars.GraphQLString))
                .build();
        GraphQLCodeRegistry fetchers = GraphQLCodeRegistry.newCodeRegistry()
                .dataFetcher(FieldCoordinates.coordinates("Query", "forgotten"), (DataFetcher<?>) e -> "open")
                .dataFetcher(FieldCoordinates.coordinates("Query", "viewer"), (DataFetcher<?>) e -> "open")
                .build();
        GraphQL engine = GraphQL.newGraphQL(GraphQLSchema.newSchema()
                        .query(query)
                        .codeRegistry(fetchers)
                        .build())
                .instrumentation(new RootFieldGate())
                .build();
        Caller caller = new Caller(new PersonId("p"), "某人", List.of(), LocalDate.of(2024, 10, 31));
        ExecutionResult result = engine.execute(ExecutionInput.newExecutionInput("{ forgotten viewer }")
                .graphQLContext(Map.of(Caller.class, caller))
                .build());
        assertThat(result.<Map<String, Object>>getData())
                .containsEntry("viewer", "open")
                .containsEntry("forgotten", null);
        assertThat(result.getErrors()).hasSize(1);
    }
}
