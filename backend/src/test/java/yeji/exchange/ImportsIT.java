package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static yeji.exchange.ImportApi.choice;

import java.util.List;
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
        assertThat(read.path("forms")
                        .valueStream()
                        .map(form -> ServedShape.of(form.path("form")))
                        .toList())
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
        assertThat(refused.at("/0/result/problems/0/formId"))
                .isEqualTo(existing.get(1).path("id"));
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

        assertThat(accepted.valueStream()
                        .map(form -> form.at("/result/__typename").asString(""))
                        .toList())
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
        assertThat(read.path("forms")
                        .valueStream()
                        .map(form -> ServedShape.of(form.path("form")))
                        .toList())
                .isEqualTo(expected);
    }

    /** The parts of a split target are not kept: the target is put together. */
    private static void withoutParts(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("target")) {
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
        assertThat(imports.move(inner, Set.of(ImportState.ACCEPTED), ImportState.ACCEPTING))
                .isTrue();
        assertThat(api.state(id)).isEqualTo("ACCEPTING");

        JsonNode again = api.accept(id, choice(1, "CREATE"), choice(2, "CREATE"));

        assertThat(again.get(0)).isEqualTo(first.get(0));
        assertThat(again.at("/1/result/__typename").asString()).isEqualTo("FormChanged");
        assertThat(api.state(id)).isEqualTo("ACCEPTED");
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

        assertThat(api.tryAccept(id, choice(0, "CREATE"), choice(1, "CREATE")).code())
                .isEqualTo("BAD_USER_INPUT");
        assertThat(api.tryAccept(id, choice(0, "CREATE"), choice(0, "SKIP")).code())
                .isEqualTo("BAD_USER_INPUT");
        assertThat(api.tryAccept(id, choice(0, "REPLACE")).code()).isEqualTo("BAD_USER_INPUT");
        assertThat(api.tryAccept("no-import", choice(0, "CREATE")).code()).isEqualTo("NOT_FOUND");

        assertThat(api.formCount()).isEqualTo(before);
        assertThat(api.state(id)).isEqualTo("READY");
    }
}
