package yeji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds {@code schema.graphqls} to its conventions; each rule has a sample that it must flag. Source: style.md, section 4. */
class SchemaRulesTest {

    private static final String DESCRIBED = """
            "Asks." type Query { "It." it("Which." id: ID!): It }
            "Does." type Mutation { "Does it." doIt("How." input: DoItInput!): Done }
            "How." input DoItInput { "Which." itId: ID! }
            "Ends." union Done = It | Other
            "It." type It { "Its name." name: String! "Its parts." parts: [It!]! "Its kind." kind: Kind! }
            "Another." type Other { "Its name." name: String! }
            "Kinds." enum Kind { "First." A "Second." B }
            """;

    private static List<String> faults(String more) {
        return SchemaRules.faults(DESCRIBED + more);
    }

    @Test
    void the_schema_follows_every_rule() throws IOException {
        assertThat(SchemaRules.faults(Files.readString(Path.of("..", "schema.graphqls"))))
                .isEmpty();
    }

    @Test
    void a_schema_without_a_fault_has_none() {
        assertThat(faults("")).isEmpty();
    }

    @Test
    void every_element_is_described() {
        assertThat(faults("type A { \"F.\" f: Int }")).containsExactly("A: not described");
        assertThat(faults("\"A.\" type A { f: Int }")).containsExactly("A.f: not described");
        assertThat(faults("\"A.\" type A { \"F.\" f(x: Int): Int }")).containsExactly("A.f(x): not described");
        assertThat(faults("\"A.\" enum A { X }")).containsExactly("A.X: not described");
        assertThat(faults("\"A.\" input A { x: Int }")).containsExactly("A.x: not described");
        assertThat(faults("scalar A")).containsExactly("A: not described");
        assertThat(faults("union A = It | Other")).containsExactly("A: not described");
        assertThat(faults("\"\" interface A { \"F.\" f: Int }")).containsExactly("A: not described");
    }

    @Test
    void a_mutation_takes_one_input_named_after_it_and_gives_a_nullable_union_or_object() {
        String input = "\"I.\" input MakeItInput { \"X.\" x: Int } extend type Mutation ";
        assertThat(faults(input + "{ \"M.\" makeIt(\"I.\" input: MakeItInput!): It }"))
                .isEmpty();
        String wrong = "Mutation.makeIt: takes exactly input: MakeItInput!";
        assertThat(faults(input + "{ \"M.\" makeIt(\"I.\" input: MakeItInput): It }"))
                .containsExactly(wrong);
        assertThat(faults(input + "{ \"M.\" makeIt(\"I.\" data: MakeItInput!): It }"))
                .containsExactly(wrong);
        assertThat(faults(input + "{ \"M.\" makeIt(\"I.\" input: DoItInput!): It }"))
                .containsExactly(wrong);
        assertThat(faults(input + "{ \"M.\" makeIt: It }")).containsExactly(wrong);
        assertThat(faults(input + "{ \"M.\" makeIt(\"I.\" input: MakeItInput!): Int }"))
                .containsExactly("Mutation.makeIt: gives a union or an object");
        assertThat(faults(input + "{ \"M.\" makeIt(\"I.\" input: MakeItInput!): It! }"))
                .containsExactly("Mutation.makeIt: a root field is nullable");
    }

    @Test
    void a_root_field_is_nullable() {
        assertThat(faults("extend type Query { \"N.\" now: It! }"))
                .containsExactly("Query.now: a root field is nullable");
        assertThat(faults("\"S.\" type Subscription { \"N.\" now: It! }"))
                .containsExactly("Subscription.now: a root field is nullable");
    }

    @Test
    void a_list_is_whole_and_its_elements_too_but_for_those_that_another_module_or_permission_may_withhold() {
        assertThat(faults("\"A.\" type A { \"F.\" f: [It]! }"))
                .containsExactly("A.f: a list has elements that are not null");
        assertThat(faults("\"A.\" type A { \"F.\" f: [[It]!]! }"))
                .containsExactly("A.f: a list has elements that are not null");
        assertThat(faults("\"A.\" type A { \"F.\" f: [It!] }"))
                .containsExactly("A.f: a list is not null, unless its description says of what null tells");
        assertThat(faults("\"A.\" type A { \"F; null for who may not read it.\" f: [It!] }"))
                .isEmpty();
        assertThat(faults("extend type Query { \"N.\" all: [It!] }")).isEmpty();
        assertThat(faults("\"A.\" input A { \"F.\" f: [Int] }"))
                .containsExactly("A.f: a list has elements that are not null");
        assertThat(faults("\"A.\" input A { \"F.\" f: [Int!] }")).isEmpty();
    }

    @Test
    void a_connection_has_edges_nodes_and_page_info_and_is_asked_for_by_size() {
        String page =
                "\"P.\" type PageInfo { \"N.\" n: Int } \"E.\" type ItEdge { \"C.\" cursor: String! \"N.\" node: It! } ";
        String connection =
                "\"C.\" type ItConnection { \"E.\" edges: [ItEdge!]! \"N.\" nodes: [It!]! \"P.\" pageInfo: PageInfo! } ";
        String asked = "extend type Query { \"A.\" all(\"F.\" first: Int \"A.\" after: String): ItConnection }";
        assertThat(faults(page + connection + asked)).isEmpty();
        assertThat(faults(page + "\"C.\" type ItConnection { \"N.\" nodes: [It!]! }"))
                .containsExactly("ItConnection: has edges, nodes and pageInfo");
        assertThat(faults(page + connection + "extend type Query { \"A.\" all: ItConnection }"))
                .containsExactly("Query.all: a connection is asked for by first and after");
    }

    @Test
    void an_input_id_says_of_what_it_is() {
        assertThat(faults("\"A.\" input A { \"I.\" unit: ID! }"))
                .containsExactly("A.unit: an id is named by its type, such as unitId");
        assertThat(faults("\"A.\" input A { \"I.\" unitId: ID! \"J.\" id: ID \"K.\" after: ID \"L.\" unitIds: [ID!] }"))
                .isEmpty();
    }

    @Test
    void a_closed_set_is_an_enum_and_its_values_are_in_capitals() {
        assertThat(faults("\"A.\" enum A { \"X.\" someThing }"))
                .containsExactly("A.someThing: an enum value is in capitals");
        assertThat(faults("\"A.\" type A { \"Either X or Y: ERROR | WARNING.\" f: String }"))
                .containsExactly("A.f: a closed set is an enum");
        assertThat(faults("\"A.\" input A { \"One of ASC, DESC.\" f: String! }"))
                .containsExactly("A.f: a closed set is an enum");
    }

    @Test
    void a_choice_is_one_of_nullable_fields() {
        assertThat(faults("\"A.\" input A @oneOf { \"X.\" x: Int \"Y.\" y: Int }"))
                .isEmpty();
        assertThat(faults("\"A.\" input A @oneOf { \"X.\" x: Int }"))
                .containsExactly("A: a choice has more than one field");
    }

    @Test
    void a_deprecation_names_the_successor_and_the_month_in_which_it_goes() {
        String old = "\"A.\" type A { \"F.\" f: Int @deprecated%s }";
        assertThat(faults(old.formatted("(reason: \"Use `g`. Goes 2027-12.\")")))
                .isEmpty();
        String fault = "A.f: a deprecation reads: Use `x`. Goes 2027-12.";
        assertThat(faults(old.formatted(""))).containsExactly(fault);
        assertThat(faults(old.formatted("(reason: \"Use `g`.\")"))).containsExactly(fault);
        assertThat(faults(old.formatted("(reason: \"Goes 2027-12.\")"))).containsExactly(fault);
        assertThat(faults("\"A.\" enum A { \"X.\" X @deprecated(reason: \"old\") }"))
                .containsExactly("A.X: a deprecation reads: Use `x`. Goes 2027-12.");
        assertThat(faults("\"A.\" input A { \"X.\" x: Int @deprecated(reason: \"old\") }"))
                .containsExactly("A.x: a deprecation reads: Use `x`. Goes 2027-12.");
    }

    @Test
    void mutations_begin_with_a_verb_that_the_schema_knows() {
        assertThat(faults("\"I.\" input FormInput { \"X.\" x: Int } "
                        + "extend type Mutation { \"F.\" form(\"I.\" input: FormInput!): It }"))
                .containsExactly("Mutation.form: begins with a verb");
    }
}
