package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static yeji.exchange.ImportApi.choice;
import static yeji.exchange.ImportApi.replace;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browsers;
import yeji.YejiIT;

/** Imported documents that take the place of what a form says. Source: api.md, Import, REPLACE. */
@YejiIT
class ReplacingIT {

    @Autowired
    Browsers browsers;

    private ImportApi api;

    @BeforeEach
    void sign_in() {
        api = new ImportApi(browsers.signedIn("preparer"));
    }

    @Test
    void replacing_is_one_change_that_keeps_the_nodes_and_may_be_repeated() {
        JsonNode stored = stored(2044);
        String text = SeedText.oneProject(2044).replace("≤10000元", "≤12000元").replace("宣传折页", "宣传折页印制指标");
        JsonNode read = api.get(api.text("b.txt", text));
        assertThat(read.at("/forms/0/existing/id")).isEqualTo(stored.path("id"));
        String id = read.path("id").asString();

        JsonNode replaced = api.accept(id, replace(0, stored));

        assertThat(replaced.at("/0/result/__typename").asString()).isEqualTo("FormChanged");
        assertThat(replaced.at("/0/result/revision").asInt()).isEqualTo(2);
        JsonNode now = api.form(stored.path("id").asString());
        assertThat(ServedShape.of(now)).isEqualTo(ServedShape.of(read.at("/forms/0/form")));
        List<String> kept = ids(now);
        assertThat(kept).hasSameSizeAs(ids(stored));
        assertThat(kept.stream().filter(ids(stored)::contains)).hasSize(kept.size() - 1);
        assertThat(api.accept(id, replace(0, stored)).at("/0/result/changeId"))
                .isEqualTo(replaced.at("/0/result/changeId"));
        assertThat(api.form(stored.path("id").asString()).path("revision").asInt())
                .isEqualTo(2);
    }

    @Test
    void replacing_what_somebody_has_changed_meanwhile_is_refused_and_names_the_newer_revision() {
        JsonNode stored = stored(2045);
        String id = api.text("b.txt", SeedText.oneProject(2045));
        new ImportApi(browsers.signedIn("head")).setGoal(stored, "领导改过的目标");

        JsonNode refused = api.accept(id, replace(0, stored));

        assertThat(refused.at("/0/result/problems/0/code").asString()).isEqualTo("NEWER_REVISION");
        JsonNode now = api.form(stored.path("id").asString());
        assertThat(now.path("overallGoal").asString()).isEqualTo("领导改过的目标");
        JsonNode replaced = api.accept(id, replace(0, now));
        assertThat(replaced.at("/0/result/revision").asInt()).isEqualTo(3);
        assertThat(api.form(stored.path("id").asString()).path("overallGoal")).isEqualTo(stored.path("overallGoal"));
    }

    @Test
    void a_form_of_another_year_can_not_be_replaced() {
        JsonNode stored = stored(2046);
        String id = api.text("b.txt", SeedText.oneProject(2047));

        JsonNode refused = api.accept(id, replace(0, stored));

        assertThat(refused.at("/0/result/problems/0/code").asString()).isEqualTo("BAD_VALUE");
        assertThat(refused.at("/0/result/problems/0/place/field").asString()).isEqualTo("budgetYear");
    }

    @Test
    void a_similar_project_is_shown_where_none_is_the_same() {
        JsonNode stored = stored(2048);

        JsonNode read = api.get(api.text("b.txt", SeedText.oneProject(2048).replace("防范非法集资工作专项经费", "防范非法集资宣传专项经费")));

        assertThat(read.at("/forms/0/existing").isNull()).isTrue();
        assertThat(read.at("/forms/0/similar/id")).isEqualTo(stored.path("id"));
    }

    /** The project form about 防范非法集资 of this year, stored. */
    private JsonNode stored(int year) {
        String id = api.text("a.txt", SeedText.oneProject(year));
        JsonNode created = api.accept(id, choice(0, "CREATE"));
        return api.form(created.at("/0/result/form/id").asString());
    }

    private static List<String> ids(JsonNode form) {
        return form.at("/indicatorTree").findValuesAsString("id");
    }
}
