package yeji.platform.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Refusal;

class CursorsTest {

    private static final String QUERY = "forms TITLE ASC";
    private final Cursors cursors = new Cursors(secret(1));

    private static byte[] secret(int seed) {
        byte[] secret = new byte[32];
        new Random(seed).nextBytes(secret);
        return secret;
    }

    @Test
    void a_cursor_opens_to_the_place_that_was_sealed() {
        List<@Nullable Object> place = Arrays.asList("叶集区", 2024, 1_700_000_000_000L, null, true);
        assertThat(cursors.open(QUERY, cursors.seal(QUERY, place))).isEqualTo(place);
    }

    @Test
    void a_cursor_holds_after_a_restart_with_the_same_secret_and_not_with_another() {
        String cursor = cursors.seal(QUERY, List.of("a"));
        assertThat(new Cursors(secret(1)).open(QUERY, cursor)).containsExactly("a");
        assertRefused(new Cursors(secret(2)), QUERY, cursor);
    }

    @Test
    void the_same_place_has_the_same_cursor_and_another_place_or_query_another_one() {
        String cursor = cursors.seal(QUERY, List.of("a", 1));
        assertThat(cursors.seal(QUERY, List.of("a", 1))).isEqualTo(cursor);
        assertThat(cursors.seal(QUERY, List.of("a", 2))).isNotEqualTo(cursor);
        assertThat(cursors.seal("forms TITLE DESC", List.of("a", 1))).isNotEqualTo(cursor);
    }

    @Test
    void nothing_of_the_place_can_be_read_off_a_cursor_not_even_its_length() {
        String shorter = cursors.seal(QUERY, List.of("机密", 7));
        String longer = cursors.seal(QUERY, List.of("机密的项目名称", 7_777));
        assertThat(shorter).hasSameSizeAs(longer);
        String bytes = new String(Base64.getUrlDecoder().decode(longer), StandardCharsets.UTF_8);
        assertThat(bytes).doesNotContain("机密").doesNotContain("7777");
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        assertRefused(cursors, "changes", cursors.seal(QUERY, List.of("a")));
    }

    @Test
    void a_cursor_with_any_byte_changed_is_refused() {
        byte[] sealed = Base64.getUrlDecoder().decode(cursors.seal(QUERY, List.of("a")));
        IntStream.range(0, sealed.length).forEach(index -> {
            byte[] changed = sealed.clone();
            changed[index] ^= 1;
            assertRefused(
                    cursors, QUERY, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        });
    }

    @Test
    void what_is_no_cursor_at_all_is_refused() {
        for (String text : List.of("", "x", "!!", "AAAA", "叶", "A".repeat(100), "A".repeat(100_000))) {
            assertRefused(cursors, QUERY, text);
        }
    }

    private static void assertRefused(Cursors cursors, String query, String cursor) {
        assertThatThrownBy(() -> cursors.open(query, cursor))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_USER_INPUT));
    }
}
