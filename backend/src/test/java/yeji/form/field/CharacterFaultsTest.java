package yeji.form.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterFaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void a_break_that_is_no_line_feed_is_told_as_what_it_is(String character) {
        assertThat(CharacterFaults.in("目" + character + "标", false)).isEqualTo("form.problem.line-break");
        assertThat(CharacterFaults.in("目" + character + "标", true)).isEqualTo("form.problem.control-character");
    }

    @Test
    void a_line_feed_belongs_to_paragraphs_alone() {
        assertThat(CharacterFaults.in("目\n标", false)).isEqualTo("form.problem.line-break");
        assertThat(CharacterFaults.in("目\n标", true)).isNull();
    }
}
