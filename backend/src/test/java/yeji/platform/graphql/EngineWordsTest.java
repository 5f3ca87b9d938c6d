package yeji.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineWordsTest {

    @Test
    void a_value_as_a_tree_of_classes_is_left_out_and_the_rest_is_kept() {
        assertThat(EngineWords.plain("Validation error (WrongType@[form]) : argument 'id' with value"
                        + " 'ObjectValue{objectFields=[ObjectField{name='a', value=IntValue{value=1}}]}' is not a valid 'ID' -"
                        + " Expected an AST type of 'IntValue' or 'StringValue' but it was a 'ObjectValue'"))
                .isEqualTo("argument 'id' is not a valid 'ID' - Expected Int or String but it was a Object");
    }

    @Test
    void names_of_java_classes_become_words_of_json() {
        assertThat(EngineWords.plain("Expected a String input, but it was a 'LinkedHashMap'"))
                .isEqualTo("Expected a String input, but it was a Object");
        assertThat(EngineWords.plain("Expected a Number input, but it was a 'ArrayList'"))
                .doesNotContain("List");
    }

    @Test
    void what_is_still_a_tree_or_a_qualified_name_is_cut_off() {
        assertThat(EngineWords.plain("odd Thing{a=1} there")).isEqualTo("odd …");
        assertThat(EngineWords.plain("cast of java.lang.String failed")).isEqualTo("cast of … failed");
    }

    @Test
    void an_ordinary_sentence_stays_as_it_is() {
        assertThat(EngineWords.plain("Validation error (FieldUndefined@[x]) : Field 'x' in type 'Query' is undefined"))
                .isEqualTo("Field 'x' in type 'Query' is undefined");
    }
}
