package yeji.platform.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostMeterTest {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                                    type Query { book: Book books(first: Int, last: Int): BookConnection thing: Thing }
                                    type BookConnection { nodes: [Book] totalCount: Int }
                                    type Book implements Thing { title: String author: Author next: Book tree: Tree }
                                    type Author { name: String books(first: Int, last: Int): BookConnection }
                                    type Tree { leaf: String }
                                    interface Thing { title: String }
                                    """), RuntimeWiring.MOCKED_WIRING);

    private static OperationCost cost(String query, Map<String, Object> variables) {
        Document document = Parser.parse(query);
        return new CostMeter(SCHEMA, document, variables, Map.of("Tree", 50), 200)
                .measure(
                        document.getDefinitionsOfType(OperationDefinition.class).get(0));
    }

    private static long complexity(String query) {
        return cost(query, Map.of()).complexity();
    }

    @Test
    void a_field_costs_1_and_a_tree_50_more() {
        assertThat(complexity("{ book { title } }")).isEqualTo(2);
        assertThat(complexity("{ book { tree { leaf } } }")).isEqualTo(1 + 51 + 1);
    }

    @Test
    void a_connection_costs_its_page_size_times_what_is_below() {
        assertThat(complexity("{ books(first: 7) { nodes { title } } }")).isEqualTo(1 + 7 * 2);
        assertThat(complexity("{ books(last: 3) { totalCount } }")).isEqualTo(1 + 3);
        assertThat(complexity("{ books { totalCount } }")).isEqualTo(1 + 20);
        assertThat(complexity("{ books(first: 10) { nodes { author { books(first: 10) { nodes { title } } } } } }"))
                .isEqualTo(1 + 10 * (1 + 1 + (1 + 10 * 2)));
    }

    @Test
    void a_page_size_may_be_a_variable_or_its_default_and_a_wrong_one_counts_as_the_nearest_right_one() {
        String query = "query Q($n: Int = 5) { books(first: $n) { totalCount } }";
        assertThat(cost(query, Map.of("n", 8)).complexity()).isEqualTo(1 + 8);
        assertThat(cost(query, Map.of()).complexity()).isEqualTo(1 + 5);
        assertThat(complexity("{ books(first: -4) { totalCount } }")).isEqualTo(1 + 1);
        assertThat(complexity("{ books(first: 99999999999999999999) { totalCount } }"))
                .isEqualTo(1 + 200);
    }

    @Test
    void fragments_count_where_they_are_spread_also_on_other_types() {
        assertThat(complexity("{ book { ...F ...F } } fragment F on Book { title next { title } }"))
                .isEqualTo(1 + 3 + 3);
        assertThat(complexity("{ thing { ... on Book { author { name } } ... { title } } }"))
                .isEqualTo(1 + 2 + 1);
        assertThat(cost("{ ...R } fragment R on Query { book { title } thing { title } }", Map.of())
                        .rootFields())
                .isEqualTo(2);
    }

    @Test
    void depth_counts_fields_and_not_fragments() {
        assertThat(cost("{ book { ...F } } fragment F on Book { next { next { title } } }", Map.of())
                        .depth())
                .isEqualTo(4);
    }

    @Test
    void aliases_and_directives_are_counted_as_written() {
        OperationCost cost =
                cost("{ a: book { b: title @x } ...F } fragment F on Query @y { c: book { title } }", Map.of());
        assertThat(cost.aliases()).isEqualTo(3);
        assertThat(cost.directives()).isEqualTo(2);
    }

    @Test
    void a_document_that_would_unfold_without_end_or_to_more_than_a_long_holds_is_counted_at_once() {
        assertThat(complexity(
                        "{ book { ...A } } fragment A on Book { next { ...B } } fragment B on Book { next { ...A } }"))
                .isEqualTo(3);
        String bomb = IntStream.range(0, 100)
                .mapToObj(i -> " fragment F" + i + " on Book { a: next { ...F" + (i + 1) + " } b: next { ...F" + (i + 1)
                        + " } }")
                .collect(Collectors.joining());
        assertThat(complexity("{ book { ...F0 } }" + bomb + " fragment F100 on Book { title }"))
                .isGreaterThan(1_000_000_000L);
    }

    @Test
    void what_the_schema_does_not_know_costs_1() {
        assertThat(complexity("{ nonsense { more } book { ...Nowhere } }")).isEqualTo(3);
        assertThat(complexity("{ __schema { types { name } } __type(name: \"Book\") { name } __typename }"))
                .isEqualTo(6);
    }
}
