package yeji.platform.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yeji.platform.TestLimits;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Refusal;
import yeji.platform.graphql.paging.PageRequest.End;

class PagingTest {

    private final Paging paging = new Paging(TestLimits.defaults());

    @Test
    void without_a_size_it_is_the_first_20() {
        assertThat(paging.read(null, null, null, null)).isEqualTo(new PageRequest(20, End.FRONT, null, null));
    }

    @Test
    void sizes_of_1_to_200_are_taken_from_either_end() {
        assertThat(paging.read(200, "c", null, null)).isEqualTo(new PageRequest(200, End.FRONT, "c", null));
        assertThat(paging.read(null, null, 1, "c")).isEqualTo(new PageRequest(1, End.BACK, null, "c"));
    }

    @Test
    void other_sizes_are_bad_user_input() {
        for (int size : new int[] {0, -3, 201, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertRefused(size, null);
            assertRefused(null, size);
        }
    }

    @Test
    void both_sizes_at_once_are_bad_user_input() {
        assertRefused(5, 5);
    }

    @Test
    void a_page_from_the_front_says_whether_more_follows() {
        Connection<String> page = Connection.of(paging.read(2, null), List.of("a", "b", "c"), node -> "@" + node);
        assertThat(page.nodes()).containsExactly("a", "b");
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(true, false, "@a", "@b"));
    }

    @Test
    void a_page_from_the_back_is_in_the_order_of_the_list_and_says_whether_more_precedes() {
        PageRequest last2 = paging.read(null, null, 2, "@e");
        Connection<String> page = Connection.of(last2, List.of("d", "c", "b"), node -> "@" + node);
        assertThat(page.nodes()).containsExactly("c", "d");
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(true, true, "@c", "@d"));
    }

    @Test
    void the_last_page_has_no_next_and_an_empty_one_no_cursors() {
        PageRequest second = paging.read(2, "@b");
        assertThat(Connection.of(second, List.of("c"), node -> "@" + node).pageInfo())
                .isEqualTo(new PageInfo(false, true, "@c", "@c"));
        assertThat(Connection.of(paging.read(2, null), List.<String>of(), node -> "@" + node)
                        .pageInfo())
                .isEqualTo(new PageInfo(false, false, null, null));
    }

    private void assertRefused(@Nullable Integer first, @Nullable Integer last) {
        assertThatThrownBy(() -> paging.read(first, null, last, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_USER_INPUT));
    }
}
