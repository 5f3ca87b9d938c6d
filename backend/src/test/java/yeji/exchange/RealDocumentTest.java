package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import yeji.exchange.layout.Doubt;
import yeji.exchange.layout.DoubtCode;
import yeji.exchange.layout.ReadForm;
import yeji.form.paper.FormKind;
import yeji.form.paper.Layout;
import yeji.form.paper.Style;

/** The six forms of the real document, and the department form in four other layouts, value for value. */
class RealDocumentTest {

    @Test
    void the_word_file_holds_the_six_forms_value_for_value() {
        List<ReadForm> forms = Reading.forms("forms.docx", Reading.sample("forms.docx"));

        assertThat(forms.stream().map(SampleShape::of).toList()).isEqualTo(SampleShape.expected("forms.json"));
    }

    @Test
    void the_text_dump_holds_the_six_forms_value_for_value() {
        List<ReadForm> forms = Reading.forms("seed.txt", Reading.sample("seed.txt"));

        assertThat(forms.stream().map(SampleShape::of).toList()).isEqualTo(SampleShape.expected("forms.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad/seed-gbk.txt", "bad/seed-utf16le-bom.txt"})
    void the_text_dump_in_another_encoding_is_the_same(String file) {
        List<ReadForm> forms = Reading.forms(file, Reading.sample(file));

        assertThat(forms.stream().map(SampleShape::of).toList()).isEqualTo(SampleShape.expected("forms.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void utf_16_without_a_mark_is_told_by_its_zero_bytes(String charset) throws Exception {
        String seed = new String(Reading.sample("seed.txt"), StandardCharsets.UTF_8);

        assertThat(Reading.forms("seed.txt", seed.getBytes(charset))).hasSize(6);
    }

    @Test
    void the_layouts_of_the_real_papers_are_the_official_ones() {
        for (String file : List.of("forms.docx", "seed.txt")) {
            for (ReadForm form : Reading.forms(file, Reading.sample(file))) {
                assertThat(form.paper().layout()).isEqualTo(Layout.official(form.kind()));
                assertThat(form.paper().extra()).isEmpty();
                assertThat(form.paper().style()).isEqualTo(Style.STYLE_2015);
            }
        }
    }

    @Test
    void nothing_is_doubtful_in_the_word_file_and_the_bookmark_of_the_dump_is_told_at_its_place() {
        assertThat(Reading.forms("forms.docx", Reading.sample("forms.docx")))
                .allSatisfy(form -> assertThat(form.doubts()).isEmpty());

        ReadForm third = Reading.forms("seed.txt", Reading.sample("seed.txt")).get(3);
        assertThat(third.doubts()).hasSize(1);
        Doubt doubt = third.doubts().get(0);
        assertThat(doubt.code()).isEqualTo(DoubtCode.LEFTOVER_DROPPED);
        assertThat(doubt.sourceText()).isEqualTo("[bookmark: _GoBack]");
        assertThat(third.paper().indicatorTree().indicators())
                .filteredOn(indicator -> indicator.id().equals(doubt.place().node()))
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.name()).isEqualTo("解读视频完成时间"));
        assertThat(doubt.place().field()).isEqualTo("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-weight-column", "b-repeated-level-cells", "c-split-target", "d-cost-as-level1"})
    void another_layout_of_the_department_form_has_the_same_values(String variant) {
        List<ReadForm> forms = Reading.forms(variant + ".docx", Reading.sample("variants/" + variant + ".docx"));
        List<JsonNode> expected = SampleShape.expected("variants/" + variant + ".expected.json");
        expected.forEach(RealDocumentTest::asHere);

        assertThat(forms.stream().map(SampleShape::of).toList()).isEqualTo(expected);
        assertThat(forms.get(0).doubts()).isEmpty();
        assertThat(forms.get(0).kind()).isEqualTo(FormKind.DEPARTMENT);
    }

    @Test
    void cost_at_level_1_makes_the_style_of_2021() {
        ReadForm form = Reading.forms("d.docx", Reading.sample("variants/d-cost-as-level1.docx"))
                .get(0);

        assertThat(form.paper().style()).isEqualTo(Style.STYLE_2021);
    }

    @Test
    void the_layout_keeps_the_columns_of_a_split_target() {
        ReadForm form = Reading.forms("c.docx", Reading.sample("variants/c-split-target.docx"))
                .get(0);

        assertThat(form.paper().layout().columns())
                .extracting(Layout.Column::kind, Layout.Column::label)
                .extracting(Object::toString)
                .containsExactly(
                        "(CATEGORY, \"一级指标\")",
                        "(SUBCATEGORY, \"二级指标\")",
                        "(INDICATOR, \"三级指标\")",
                        "(COMPARATOR, \"运算符号\")",
                        "(VALUE, \"指标值\")",
                        "(UNIT, \"度量单位\")");
    }

    /**
     * What the samples leave out or add: a blank value of the signature lines, and the parts of a split target,
     * which is put together.
     */
    private static void asHere(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("target")) {
                object.remove(List.of("comparator", "value", "unit"));
            } else if (object.has("label") && !object.has("value") && !object.has("total")) {
                object.put("value", "");
            }
        }
        node.forEach(RealDocumentTest::asHere);
    }
}
