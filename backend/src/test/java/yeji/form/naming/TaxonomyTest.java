package yeji.form.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The codes of categories and subcategories, whatever their names on the paper. Source: domain.md 2. */
class TaxonomyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    产出指标                        | OUTPUT
                    产出指标（40-50）分             | OUTPUT
                    产出指标(50分)                  | OUTPUT
                    预期产出指标                    | OUTPUT
                    效益指标                        | BENEFIT
                    效果指标                        | BENEFIT
                    社会、经济、生态效益指标        | BENEFIT
                    满意度指标                      | SATISFACTION
                    社会公众或服务对象满意度指标    | SATISFACTION
                    成本指标                        | COST
                    成本指标（0-20）分              | COST
                    投入指标                        | OTHER
                    过程指标                        | OTHER
                    ''                              | OTHER
                    """)
    void a_category_has_its_code(String name, CategoryCode code) {
        assertThat(CategoryCode.of(name)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    数量指标            | QUANTITY
                    数量指标（必填）    | QUANTITY
                    数 量　指标         | QUANTITY
                    质量指标（20）分    | QUALITY
                    时效指标            | TIMELINESS
                    进度指标            | TIMELINESS
                    成本指标            | COST
                    经济效益指标        | ECONOMIC
                    经济效益            | ECONOMIC
                    社会效益            | SOCIAL
                    生态效益            | ECOLOGICAL
                    环境效益指标        | ECOLOGICAL
                    可持续影响          | SUSTAINED
                    可持续影响指标      | SUSTAINED
                    服务对象满意度      | SERVED
                    服务对象满意度指标  | SERVED
                    满意度指标          | SERVED
                    经济成本指标        | ECONOMIC_COST
                    社会成本指标        | SOCIAL_COST
                    生态环境成本指标    | ECOLOGICAL_COST
                    投入指标            | OTHER
                    """)
    void a_subcategory_has_its_code(String name, SubcategoryCode code) {
        assertThat(SubcategoryCode.of(name)).isEqualTo(code);
    }

    @Test
    void a_bare_cost_under_the_category_of_cost_is_economic_cost() {
        assertThat(SubcategoryCode.of(CategoryCode.COST, "成本指标")).isEqualTo(SubcategoryCode.ECONOMIC_COST);
        assertThat(SubcategoryCode.of(CategoryCode.OUTPUT, "成本指标")).isEqualTo(SubcategoryCode.COST);
        assertThat(SubcategoryCode.of(CategoryCode.BENEFIT, "满意度指标")).isEqualTo(SubcategoryCode.SERVED);
    }

    @Test
    void cost_of_both_styles_is_compared_as_one() {
        assertThat(SubcategoryCode.ECONOMIC_COST.comparedAs()).isEqualTo(SubcategoryCode.COST.comparedAs());
        assertThat(SubcategoryCode.SOCIAL_COST.comparedAs()).isEqualTo(SubcategoryCode.SOCIAL_COST);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void a_canonical_name_has_its_own_code(SubcategoryCode code) {
        assertThat(SubcategoryCode.of(code.canonicalName())).isEqualTo(code);
        assertThat(SubcategoryCode.of(code.usualCategory(), code.canonicalName()))
                .isEqualTo(code);
        assertThat(CategoryCode.of(code.usualCategory().canonicalName())).isEqualTo(code.usualCategory());
    }

    @Test
    void all_cost_subcategories_are_cost_and_no_others() {
        assertThat(SubcategoryCode.values())
                .filteredOn(SubcategoryCode::isCost)
                .containsExactly(
                        SubcategoryCode.COST,
                        SubcategoryCode.ECONOMIC_COST,
                        SubcategoryCode.SOCIAL_COST,
                        SubcategoryCode.ECOLOGICAL_COST);
    }
}
