package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static yeji.exchange.ImportApi.choice;
import static yeji.exchange.ImportApi.replace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;
import yeji.exchange.graphql.ImportIds;
import yeji.exchange.storage.ImportStore;

/** Importing over real HTTP. The document of the demo is there already, so that other forms are made of it by other years. */
@YejiIT
class ImportsIT {

    @Autowired
    Browsers browsers;

    @Autowired
    ImportStore imports;

    private ImportApi api;

    @BeforeEach
    void sign_in() {
        api = new ImportApi(browsers.signedIn("preparer"));
    }

    @Test
    void the_six_forms_are_shown_as_they_will_become_and_nothing_is_stored() {
        int before = api.formCount();

        JsonNode read = api.get(api.read("forms.docx", Reading.sample("forms.docx")));

        assertThat(read.path("state").asString()).isEqualTo("READY");
        assertThat(read.at("/progress/done").asInt()).isEqualTo(6);
        assertThat(read.at("/progress/total").asInt()).isEqualTo(6);
        assertThat(read.path("forms").valueStream().map(form -> ServedShape.of(form.path("form"))).toList())
                .isEqualTo(SampleShape.expected("forms.json"));
        assertThat(read.path("forms")).allSatisfy(form -> {
            assertThat(form.at("/unit/name").asString()).isEqualTo("六安市叶集区人民政府办公室");
            assertThat(form.at("/form/unit/code").asString()).isEqualTo("004");
            assertThat(form.at("/form/status").asString()).isEqualTo("DRAFT");
            assertThat(form.at("/form/permissions")).isEmpty();
            assertThat(form.path("doubts")).isEmpty();
            assertThat(api.form(form.at("/form/id").asString()).isNull()).isTrue();
        });
        assertThat(api.formCount()).isEqualTo(before);
    }

    @Test
    void the_demo_has_the_six_forms_of_the_document_as_drafts_of_the_office() {
        JsonNode read = api.get(api.read("forms.docx", Reading.sample("forms.docx")));

        List<JsonNode> existing = read.path("forms")
                .valueStream()
                .map(form -> api.form(form.at("/existing/id").asString()))
                .toList();
        assertThat(existing.stream().map(ServedShape::of).toList()).isEqualTo(SampleShape.expected("forms.json"));
        assertThat(existing).allSatisfy(form -> {
            assertThat(form.path("status").asString()).isEqualTo("DRAFT");
            assertThat(form.at("/unit/code").asString()).isEqualTo("004");
        });
        JsonNode refused = api.accept(read.path("id").asString(), choice(1, "CREATE"));
        assertThat(refused.at("/0/result/problems/0/code").asString()).isEqualTo("IDENTITY_TAKEN");
        assertThat(refused.at("/0/result/problems/0/formId")).isEqualTo(existing.get(1).path("id"));
    }

    @Test
    void what_is_accepted_is_stored_value_for_value_under_the_ids_of_the_preview() {
        JsonNode read = api.get(api.text("seed.txt", SeedText.of(2041)));

        JsonNode accepted = api.accept(
                read.path("id").asString(),
                choice(0, "CREATE"),
                choice(1, "CREATE"),
                choice(2, "SKIP"),
                choice(3, "CREATE"));

        assertThat(accepted.valueStream().map(form -> form.at("/result/__typename").asString("")).toList())
                .containsExactly("FormChanged", "FormChanged", "", "FormChanged");
        for (int index : List.of(0, 1, 3)) {
            JsonNode preview = read.path("forms").get(index).path("form");
            JsonNode stored = api.form(preview.path("id").asString());
            assertThat(ServedShape.of(stored)).isEqualTo(ServedShape.of(preview));
            assertThat(stored.path("indicatorTree")).isEqualTo(preview.path("indicatorTree"));
            assertThat(stored.path("revision").asInt()).isEqualTo(1);
            assertThat(stored.path("permissions")).isNotEmpty();
        }
        assertThat(api.form(read.at("/forms/2/form/id").asString()).isNull()).isTrue();
        assertThat(api.state(read.path("id").asString())).isEqualTo("ACCEPTED");
        assertThat(read.at("/forms/3/doubts/0/message").asString()).contains("[bookmark: _GoBack]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-weight-column", "b-repeated-level-cells", "c-split-target", "d-cost-as-level1"})
    void another_layout_is_read_to_the_same_values(String variant) {
        JsonNode read = api.get(api.read(variant + ".docx", Reading.sample("variants/" + variant + ".docx")));

        List<JsonNode> expected = SampleShape.expected("variants/" + variant + ".expected.json");
        expected.forEach(ImportsIT::withoutParts);
        assertThat(read.path("forms").valueStream().map(form -> ServedShape.of(form.path("form"))).toList())
                .isEqualTo(expected);
    }

    /** The parts of a split target are not kept: the target is put together. */
    private static void withoutParts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("comparator");
            object.remove("value");
            object.remove("unit");
        }
        node.forEach(ImportsIT::withoutParts);
    }

    @Test
    void accepting_again_gives_the_same_answer_and_stores_nothing_twice() {
        String id = api.text("a.txt", SeedText.of(2042));
        JsonNode first = api.accept(id, choice(1, "CREATE"), choice(2, "CREATE"));
        int count = api.formCount();

        assertThat(api.accept(id, choice(1, "CREATE"), choice(2, "CREATE"))).isEqualTo(first);

        assertThat(api.formCount()).isEqualTo(count);
    }

    @Test
    void an_acceptance_that_was_cut_off_in_its_middle_is_finished_by_a_repeat() {
        String id = api.text("a.txt", SeedText.of(2043));
        JsonNode first = api.accept(id, choice(1, "CREATE"));
        UUID inner = ImportIds.read(id).orElseThrow();
        // as a process leaves it that ends after the first form
        assertThat(imports.move(inner, Set.of(ImportState.ACCEPTED), ImportState.ACCEPTING)).isTrue();
        assertThat(api.state(id)).isEqualTo("ACCEPTING");

        JsonNode again = api.accept(id, choice(1, "CREATE"), choice(2, "CREATE"));

        assertThat(again.get(0)).isEqualTo(first.get(0));
        assertThat(again.at("/1/result/__typename").asString()).isEqualTo("FormChanged");
        assertThat(api.state(id)).isEqualTo("ACCEPTED");
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
        assertThat(api.form(stored.path("id").asString()).path("revision").asInt()).isEqualTo(2);
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

        JsonNode read = api.get(api.text("b.txt", SeedText.oneProject(2048).replace("防范非法集资工作专项经费", "预防非法集资专项经费")));

        assertThat(read.at("/forms/0/existing").isNull()).isTrue();
        assertThat(read.at("/forms/0/similar/id")).isEqualTo(stored.path("id"));
    }

    @Test
    void a_paper_without_a_year_needs_one() {
        String id = api.text("c.txt", SeedText.oneProject(2049).replace("（2049年度）", "　"));
        JsonNode doubts = api.get(id).at("/forms/0/doubts");
        assertThat(doubts.valueStream().map(doubt -> doubt.path("severity").asString())).contains("BLOCKING");

        JsonNode refused = api.accept(id, choice(0, "CREATE"));
        assertThat(refused.at("/0/result/problems/0/place/field").asString()).isEqualTo("budgetYear");
        Map<String, Object> withYear = choice(0, "CREATE");
        withYear.put("budgetYear", 2049);
        JsonNode created = api.accept(id, withYear);

        assertThat(api.form(created.at("/0/result/form/id").asString()).path("budgetYear").asInt()).isEqualTo(2049);
    }

    @Test
    void a_value_over_its_limit_is_a_doubt_at_its_place_and_the_form_can_not_be_accepted() {
        String long_ = "很".repeat(201);
        String id = api.text("d.txt", SeedText.oneProject(2050).replace("宣传折页", long_));
        JsonNode doubt = api.get(id).at("/forms/0/doubts").valueStream()
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

    @Test
    void an_import_is_its_uploaders_alone() {
        String id = api.text("g.txt", SeedText.oneProject(2053));
        for (String other : List.of("head", "reviewer", "admin")) {
            ImportApi theirs = new ImportApi(browsers.signedIn(other));
            assertThat(theirs.get(id).isNull()).isTrue();
            assertThat(theirs.tryAccept(id, choice(0, "CREATE")).code()).isEqualTo("NOT_FOUND");
            assertThat(theirs.discard(id).code()).isEqualTo("NOT_FOUND");
        }
        assertThat(api.state(id)).isEqualTo("READY");
    }

    @Test
    void a_thrown_away_import_has_no_forms_and_can_not_be_accepted() {
        String id = api.text("h.txt", SeedText.oneProject(2054));

        Browser.Answer discarded = api.discard(id);

        assertThat(discarded.data("discardImport.state").asString()).isEqualTo("DISCARDED");
        assertThat(discarded.data("discardImport.forms")).isEmpty();
        assertThat(api.tryAccept(id, choice(0, "CREATE")).code()).isEqualTo("BAD_USER_INPUT");
        assertThat(api.discard(id).data("discardImport.state").asString()).isEqualTo("DISCARDED");
    }

    @Test
    void a_choice_that_makes_no_sense_stores_nothing() {
        String id = api.text("i.txt", SeedText.oneProject(2055));
        int before = api.formCount();

        assertThat(api.tryAccept(id, choice(0, "CREATE"), choice(1, "CREATE")).code()).isEqualTo("BAD_USER_INPUT");
        assertThat(api.tryAccept(id, choice(0, "CREATE"), choice(0, "SKIP")).code()).isEqualTo("BAD_USER_INPUT");
        assertThat(api.tryAccept(id, choice(0, "REPLACE")).code()).isEqualTo("BAD_USER_INPUT");
        assertThat(api.tryAccept("no-import", choice(0, "CREATE")).code()).isEqualTo("NOT_FOUND");

        assertThat(api.formCount()).isEqualTo(before);
        assertThat(api.state(id)).isEqualTo("READY");
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
