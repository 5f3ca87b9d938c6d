package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static yeji.exchange.ImportApi.choice;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browsers;
import yeji.YejiIT;

/** Papers that leave open what has to be known before they are stored: year, unit, values. Source: api.md, Import. */
@YejiIT
class UndecidedIT {

    @Autowired
    Browsers browsers;

    private ImportApi api;

    @BeforeEach
    void sign_in() {
        api = new ImportApi(browsers.signedIn("preparer"));
    }

    @Test
    void a_paper_without_a_year_needs_one() {
        String id = api.text("c.txt", SeedText.oneProject(2049).replace("（2049年度）", "　"));
        JsonNode doubts = api.get(id).at("/forms/0/doubts");
        assertThat(doubts.valueStream().map(doubt -> doubt.path("severity").asString()))
                .contains("BLOCKING");

        JsonNode refused = api.accept(id, choice(0, "CREATE"));
        assertThat(refused.at("/0/result/problems/0/place/field").asString()).isEqualTo("budgetYear");
        Map<String, Object> withYear = choice(0, "CREATE");
        withYear.put("budgetYear", 2049);
        JsonNode created = api.accept(id, withYear);

        assertThat(api.form(created.at("/0/result/form/id").asString())
                        .path("budgetYear")
                        .asInt())
                .isEqualTo(2049);
    }

    @Test
    void a_value_over_its_limit_is_a_doubt_at_its_place_and_the_form_can_not_be_accepted() {
        String long_ = "很".repeat(201);
        String id = api.text("d.txt", SeedText.oneProject(2050).replace("宣传折页", long_));
        JsonNode doubt = api.get(id)
                .at("/forms/0/doubts")
                .valueStream()
                .filter(found -> found.path("severity").asString().equals("BLOCKING"))
                .findFirst()
                .orElseThrow();

        JsonNode problem = api.accept(id, choice(0, "CREATE")).at("/0/result/problems/0");

        assertThat(problem.path("code").asString()).isEqualTo("TOO_LONG");
        assertThat(problem.path("place")).isEqualTo(doubt.path("place"));
    }

    @Test
    void the_unit_of_the_paper_blocks_the_form_of_who_may_not_import_there() {
        ImportApi below = new ImportApi(browsers.signedIn("preparer-sub"));
        String id = below.text("e.txt", SeedText.oneProject(2051));
        JsonNode form = below.get(id).at("/forms/0");
        assertThat(form.path("unit").isNull()).isTrue();
        assertThat(form.at("/doubts/0/severity").asString()).isEqualTo("BLOCKING");
        assertThat(form.at("/doubts/0/message").asString()).contains("六安市叶集区人民政府办公室");

        JsonNode refused = below.accept(id, choice(0, "CREATE"));

        assertThat(refused.at("/0/result/problems/0/code").asString()).isEqualTo("UNKNOWN_UNIT");
    }

    @Test
    void a_unit_that_nobody_knows_is_a_doubt_and_the_only_grant_decides() {
        ImportApi other = new ImportApi(browsers.signedIn("preparer-other"));
        String id = other.text("f.txt", SeedText.oneProject(2052));
        JsonNode form = other.get(id).at("/forms/0");
        assertThat(form.at("/unit/name").asString()).isEqualTo("另一单位（演示）");
        assertThat(form.at("/doubts/0/severity").asString()).isEqualTo("WARNING");
        assertThat(form.at("/doubts/0/place/field").asString()).isEqualTo("unitName");

        JsonNode created = other.accept(id, choice(0, "CREATE"));

        JsonNode stored = other.form(created.at("/0/result/form/id").asString());
        assertThat(stored.at("/unit/name").asString()).isEqualTo("另一单位（演示）");
        assertThat(stored.path("unitName").asString()).isEqualTo("六安市叶集区人民政府办公室");
    }
}
