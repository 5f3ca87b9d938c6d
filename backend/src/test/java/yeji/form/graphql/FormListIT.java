package yeji.form.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

/** The table of forms through the API: filter, order, pages. Source: api.md, sections 2 and 7. */
@YejiIT
class FormListIT {

    private static final String QUERY = """
            query List($filter: FormFilter, $orderBy: FormOrder, $first: Int, $after: String, $last: Int, $before: String) {
              forms(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
                totalCount
                edges { cursor node { id } }
                nodes { id title ... on ProjectForm { projectName } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """;

    @Autowired
    private Browsers browsers;

    private Browser preparer;
    private String word;
    private List<String> names;

    @BeforeEach
    void seven_forms_with_a_word_of_their_own() {
        preparer = browsers.signedIn("preparer");
        word = UUID.randomUUID().toString();
        FormsApi api = new FormsApi(preparer);
        names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            names.add(word + " 第" + i);
            api.newForm("PROJECT", 2040 + i % 2, word + " 第" + i);
        }
    }

    @Test
    void last_changed_first_by_default_and_found_by_text() {
        JsonNode page = list(Map.of());
        List<String> newestFirst = new ArrayList<>(names);
        Collections.reverse(newestFirst);
        assertThat(found(page)).isEqualTo(newestFirst);
        assertThat(page.path("totalCount").asInt()).isEqualTo(7);
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void pages_forwards_and_backwards_give_all_once() {
        Map<String, Object> byTitle = Map.of("orderBy", Map.of("field", "TITLE", "direction", "ASC"));
        List<String> forwards = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = list(with(byTitle, "first", 3, "after", after));
            forwards.addAll(found(page));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);
        assertThat(forwards).isEqualTo(names);

        List<String> backwards = new ArrayList<>();
        String before = null;
        do {
            JsonNode page = list(with(byTitle, "last", 3, "before", before));
            backwards.addAll(0, found(page));
            before = page.at("/pageInfo/hasPreviousPage").asBoolean()
                    ? page.at("/pageInfo/startCursor").asString()
                    : null;
        } while (before != null);
        assertThat(backwards).isEqualTo(names);
    }

    @Test
    void a_page_stays_where_it_was_when_a_form_is_added_before_it() {
        JsonNode first = list(Map.of("first", 3));
        new FormsApi(preparer).newProject(word + " 新来的");
        JsonNode second =
                list(Map.of("first", 3, "after", first.at("/pageInfo/endCursor").asString()));
        assertThat(found(second)).containsExactly(names.get(3), names.get(2), names.get(1));
    }

    @Test
    void every_order_gives_every_form_once() {
        for (String field : List.of("CHANGED", "YEAR", "UNIT", "TITLE", "STATUS")) {
            for (String direction : List.of("ASC", "DESC")) {
                Map<String, Object> order = Map.of("orderBy", Map.of("field", field, "direction", direction));
                JsonNode first = list(with(order, "first", 4, "after", null));
                JsonNode rest = list(with(
                        order,
                        "first",
                        4,
                        "after",
                        first.at("/pageInfo/endCursor").asString()));
                List<String> all = new ArrayList<>(found(first));
                all.addAll(found(rest));
                assertThat(all).as(field + " " + direction).containsExactlyInAnyOrderElementsOf(names);
            }
        }
    }

    @Test
    void filters_hold_together() {
        assertThat(found(list(Map.of("filter", Map.of("text", word, "budgetYear", 2041)))))
                .hasSize(3);
        assertThat(found(list(Map.of("filter", Map.of("text", word, "kind", "DEPARTMENT")))))
                .isEmpty();
        assertThat(found(list(Map.of("filter", Map.of("text", word, "status", "DRAFT")))))
                .hasSize(7);
        assertThat(found(list(Map.of("filter", Map.of("text", word, "unitId", "unknown")))))
                .isEmpty();
        assertThat(found(list(Map.of("filter", Map.of("text", word.toUpperCase(java.util.Locale.ROOT))))))
                .hasSize(7);
        for (String absent : List.of(".*", "\\E.*", "\0")) {
            JsonNode page = list(Map.of("filter", Map.of("text", absent)));
            assertThat(found(page)).as(absent).isEmpty();
            assertThat(page.path("totalCount").asInt()).as(absent).isZero();
        }
    }

    @Test
    void sizes_and_cursors_that_make_no_sense_are_refused() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("first", 0),
                Map.of("first", -3),
                Map.of("first", 201),
                Map.of("first", 1, "last", 1),
                Map.of("after", "x"),
                Map.of("first", 5, "after", "YWJj"))) {
            Browser.Answer answer = preparer.graphql(QUERY, wrong);
            assertThat(answer.code()).as(wrong.toString()).isEqualTo("BAD_USER_INPUT");
        }
    }

    @Test
    void a_cursor_shows_nothing_and_fits_one_order_only() {
        JsonNode page = list(Map.of("first", 1));
        String cursor = page.at("/pageInfo/endCursor").asString();
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1))
                .doesNotContain(word);
        Browser.Answer other = preparer.graphql(
                QUERY, Map.of("after", cursor, "orderBy", Map.of("field", "TITLE", "direction", "ASC")));
        assertThat(other.code()).isEqualTo("BAD_USER_INPUT");
    }

    private JsonNode list(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.putIfAbsent("filter", Map.of("text", word));
        Browser.Answer answer = preparer.graphql(QUERY, all);
        assertThat(answer.body().has("errors")).as(answer.toString()).isFalse();
        return answer.data("forms");
    }

    private static Map<String, Object> with(
            Map<String, Object> base, String size, int value, String cursor, @Nullable String at) {
        Map<String, Object> all = new HashMap<>(base);
        all.put(size, value);
        if (at != null) {
            all.put(cursor, at);
        }
        return all;
    }

    private static List<String> found(JsonNode page) {
        return page.path("nodes")
                .valueStream()
                .map(node -> node.path("projectName").asString())
                .toList();
    }
}
