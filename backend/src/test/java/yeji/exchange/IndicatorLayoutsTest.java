package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeji.exchange.layout.ReadForm;
import yeji.form.paper.Layout;
import yeji.form.paper.Style;
import yeji.form.tree.LabelledText;

/** Tables of indicators and tasks, and documents of several forms, as papers of other units and provinces have them. */
class IndicatorLayoutsTest {

    private static final String PROJECT = """
            项目支出绩效目标表
            （2024年度）
            | 项目名称 | 甲项目 |
            | 实施单位 | 某局 |
            """;

    private static ReadForm withTree(String table) {
        return Reading.oneDrawn(PROJECT + "\n" + table);
    }

    @Test
    void cost_first_with_weights_in_the_level_cells_is_the_style_of_2021() {
        ReadForm form = withTree("""
                | 一级⏎指标 | 二 级 指 标 | 三级指标 | 指标值 | 分值⏎（90分） |
                | v 成本指标（20分） | 经济成本指标 | 项目总成本 | ≤50万元 | 20 |
                | ^ | 社会成本指标 | 　 | 　 | 　 |
                | v 产出指标（40分） | 数量指标 | 宣传场次 | ≥10场 | 20分 |
                | ^ | 质量指标 | 合格率 | ≥95% | 20.5 |
                """);

        assertThat(form.paper().style()).isEqualTo(Style.STYLE_2021);
        assertThat(Shown.tree(form))
                .containsExactly(
                        "成本指标（20分） / 经济成本指标 / 项目总成本 = ≤50万元 [20]",
                        "成本指标（20分） / 社会成本指标",
                        "产出指标（40分） / 数量指标 / 宣传场次 = ≥10场 [20]",
                        "产出指标（40分） / 质量指标 / 合格率 = ≥95% [20.5]");
        assertThat(form.paper().layout().columns())
                .containsExactly(
                        new Layout.Column(Layout.ColumnKind.CATEGORY, "一级指标"),
                        new Layout.Column(Layout.ColumnKind.SUBCATEGORY, "二 级 指 标"),
                        new Layout.Column(Layout.ColumnKind.INDICATOR, "三级指标"),
                        new Layout.Column(Layout.ColumnKind.TARGET, "指标值"),
                        new Layout.Column(Layout.ColumnKind.WEIGHT, "分值（90分）"));
        assertThat(form.doubts()).isEmpty();
    }

    @Test
    void a_split_target_is_put_together_in_whatever_order_its_columns_stand() {
        ReadForm form = withTree("""
                | 一级指标 | 二级指标 | 指标名称 | 计量单位 | 指标值 | 指标性质 |
                | 产出指标 | 数量指标 | 培训人数 | 人 | 100 | ≥ |
                | 产出指标 | 数量指标 | 覆盖率 | % | 100 | ＝ |
                | 产出指标 | 质量指标 | 制度健全 | 健全 | 健全 | 定性 |
                | 产出指标 | 时效指标 | 完成时间 | 月 | ≤12 | ≤ |
                | 产出指标 | 成本指标 | 成本 | 万元 | 5万元 | 不超过 |
                """);

        assertThat(Shown.tree(form))
                .containsExactly(
                        "产出指标 / 数量指标 / 培训人数 = ≥100人",
                        "产出指标 / 数量指标 / 覆盖率 = 100%",
                        "产出指标 / 质量指标 / 制度健全 = 健全",
                        "产出指标 / 时效指标 / 完成时间 = ≤12月",
                        "产出指标 / 成本指标 / 成本 = 不超过5万元");
    }

    @Test
    void the_parts_of_a_target_may_stand_under_one_heading_in_a_second_row() {
        ReadForm form = withTree("""
                | v 绩效指标 | v 一级指标 | v 二级指标 | v 三级指标 | <3>指标值 | v 备注 |
                | ^ | ^ | ^ | ^ | 运算符号 | 内容 | 度量单位 | ^ |
                | ^ | v 产出指标 | v 数量指标 | 册数 | ≥ | 600 | 册 | 含电子版 |
                | ^ | ^ | ^ | 场数 | ≥ | 3 | 场 | |
                """);

        assertThat(Shown.tree(form)).containsExactly("产出指标 / 数量指标 / 册数 = ≥600册 {备注=含电子版}", "产出指标 / 数量指标 / 场数 = ≥3场");
    }

    @Test
    void the_same_heading_means_a_sign_in_one_paper_and_a_direction_in_another() {
        ReadForm form = withTree("""
                | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 权重 |
                | 产出指标 | 数量指标 | 场次 | 正向 | ≥3场 | 10 |
                | 产出指标 | 成本指标 | 经费 | 反向指标 | ≤2万元 | 10 |
                | 产出指标 | 质量指标 | 质量 | 看情况 | 良好 | 好 |
                """);

        assertThat(Shown.tree(form))
                .containsExactly(
                        "产出指标 / 数量指标 / 场次 = ≥3场 [10] HIGHER",
                        "产出指标 / 成本指标 / 经费 = ≤2万元 [10] LOWER",
                        "产出指标 / 质量指标 / 质量 = 良好 {指标性质=看情况}");
        assertThat(Shown.doubts(form))
                .containsExactly(
                        "WARNING DIRECTION_NOT_UNDERSTOOD at 质量.direction: 看情况",
                        "WARNING WEIGHT_NOT_UNDERSTOOD at 质量.weight: 好");
    }

    @Test
    void remarks_and_kinds_of_indicators_are_kept_with_their_headings() {
        ReadForm form = withTree("""
                | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标性质 | 指标值 | 评（扣）分标准 |
                | 产出指标 | 数量指标 | 场次 | 全年举办⏎的场次 | 定量 | ≥3场 | 少一场扣1分 |
                """);

        assertThat(Shown.tree(form))
                .containsExactly("产出指标 / 数量指标 / 场次 = ≥3场 {指标解释=全年举办⏎的场次} {指标性质=定量} {评（扣）分标准=少一场扣1分}");
    }

    @Test
    void level_cells_may_be_blank_below_the_first_and_a_category_may_stand_in_two_places() {
        ReadForm form = withTree("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 场次 | ≥3场 |
                | | | 人次 | ≥90人次 |
                | | 质量指标 | 合格率 | 100% |
                | 效益指标 | 社会效益指标 | 影响 | 明显 |
                | 产出指标 | 时效指标 | 及时率 | 100% |
                | | 数量指标 | 册数 | —— |
                | | 成本指标 | / | * |
                """);

        assertThat(Shown.tree(form))
                .containsExactly(
                        "产出指标 / 数量指标 / 场次 = ≥3场",
                        "产出指标 / 数量指标 / 人次 = ≥90人次",
                        "产出指标 / 数量指标 / 册数 = ——",
                        "产出指标 / 质量指标 / 合格率 = 100%",
                        "产出指标 / 时效指标 / 及时率 = 100%",
                        "产出指标 / 成本指标",
                        "效益指标 / 社会效益指标 / 影响 = 明显");
    }

    @Test
    void a_cell_that_covers_two_levels_names_both_and_a_missing_level_is_told() {
        ReadForm form = withTree("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | <2>满意度指标 | 群众满意度 | ≥90% |
                | 效益指标 | | 影响力 | 提升 |
                """);

        assertThat(Shown.tree(form)).containsExactly("满意度指标 / 满意度指标 / 群众满意度 = ≥90%", "效益指标 /  / 影响力 = 提升");
        assertThat(Shown.doubts(form)).containsExactly("WARNING LEVEL_MISSING at .name: 影响力");
    }

    @Test
    void a_second_target_column_of_several_years_is_kept_aside() {
        ReadForm form = withTree("""
                | v 一级指标 | v 二级指标 | v 三级指标 | <2>指标值 |
                | ^ | ^ | ^ | 中期指标值 | 年度指标值 |
                | 产出指标 | 数量指标 | 场次 | 30场 | 10场 |
                """);

        assertThat(Shown.tree(form)).containsExactly("产出指标 / 数量指标 / 场次 = 10场");
        assertThat(Shown.extra(form)).containsExactly("中期指标值=场次：30场");
        assertThat(Shown.doubts(form)).containsExactly("NOTE MIDTERM_KEPT_ASIDE at extra: 场次：30场");
    }

    @Test
    void two_trees_of_the_year_may_stand_side_by_side() {
        ReadForm form = withTree("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 场次 | 10场 | 人次 | 90人次 |
                | 产出指标 | 质量指标 | 合格率 | 100% | | |
                """);

        assertThat(Shown.tree(form))
                .containsExactly("产出指标 / 数量指标 / 场次 = 10场", "产出指标 / 数量指标 / 人次 = 90人次", "产出指标 / 质量指标 / 合格率 = 100%");
    }

    @Test
    void line_breaks_in_one_line_fields_are_joined_and_told() {
        ReadForm form = withTree("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出⏎指标 | 数量⏎指标 | 全年举办⏎培训场次 | ≥3场 |
                """);

        assertThat(Shown.tree(form)).containsExactly("产出指标 / 数量指标 / 全年举办培训场次 = ≥3场");
        assertThat(Shown.doubts(form)).containsExactly("NOTE LINES_JOINED at 全年举办培训场次.name: 全年举办⏎培训场次");
    }

    @Test
    void a_heading_row_repeated_on_the_next_page_and_a_row_of_sums_are_no_indicators() {
        ReadForm form = withTree("""
                | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 产出指标 | 数量指标 | 场次 | ≥3场 | 40 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 产出指标 | 数量指标 | 人次 | ≥9人次 | 50 |
                | <4>合计 | 90 |
                """);

        assertThat(Shown.tree(form)).containsExactly("产出指标 / 数量指标 / 场次 = ≥3场 [40]", "产出指标 / 数量指标 / 人次 = ≥9人次 [50]");
        assertThat(Shown.extra(form)).containsExactly("合计=90");
    }

    @Test
    void rows_below_the_indicators_with_a_heading_of_their_own_are_no_indicators() {
        ReadForm form = withTree("""
                | v 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | ^ | v 产出指标 | 数量指标 | 场次 | ≥3场 |
                | ^ | ^ | 质量指标 | 合格率 | 100% |
                | 年度目标 | <4>办好 |
                | 其他说明的问题 | <4>无 |
                | 备注 | <4>本表供参考 |
                """);

        assertThat(Shown.tree(form)).containsExactly("产出指标 / 数量指标 / 场次 = ≥3场", "产出指标 / 质量指标 / 合格率 = 100%");
        assertThat(form.paper().overallGoal()).isEqualTo("办好");
        assertThat(Shown.extra(form)).containsExactly("其他说明的问题=无", "备注=本表供参考");
    }

    @Test
    void a_table_that_goes_on_behind_a_mark_belongs_to_the_form_before() {
        for (String mark : List.of("（续表）", "续上表", "项目支出绩效目标表（续）", "第 1 页 共 2 页")) {
            ReadForm form = withTree("""
                    | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                    | | 产出指标 | 数量指标 | 场次 | ≥3场 |

                    %s
                    | | | | 人次 | ≥9人次 |
                    | | | 质量指标 | 合格率 | 100%% |
                    """.formatted(mark));

            assertThat(Shown.tree(form))
                    .as(mark)
                    .containsExactly("产出指标 / 数量指标 / 场次 = ≥3场", "产出指标 / 数量指标 / 人次 = ≥9人次", "产出指标 / 质量指标 / 合格率 = 100%");
        }
    }

    @Test
    void headings_over_other_headings_leave_nothing_behind() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                | 项目名称 | <2>甲 | 项目编码 | <2>A-1 |
                | 主管部门 | <2>某局 | 主管部门编码 | <2>219 |
                | v 绩效目标 | 年度目标 | <4>办好 |
                | <6>年度绩效指标 |
                | 一级指标 | 二级指标 | 三级指标 | 绩效指标 | 指标值 | 权重 |
                | 产⏎出⏎指⏎标⏎（90分） | 数量指标 | 场次 | 全年 | ≥3场 | 90 |
                | 单位负责人（签字）： | | 填表人： | 张三 | 联系电话 | 123 |
                """);

        assertThat(form.paper().overallGoal()).isEqualTo("办好");
        assertThat(Shown.project(form).projectCode()).isNull();
        assertThat(Shown.project(form).supervisingDepartment().code()).isEqualTo("219");
        assertThat(Shown.tree(form)).containsExactly("产出指标（90分） / 数量指标 / 场次 = ≥3场 [90] {绩效指标=全年}");
        assertThat(Shown.extra(form)).containsExactly("项目编码=A-1", "填表人：=张三", "联系电话=123");
        assertThat(form.paper().head()).isEqualTo(new LabelledText("单位负责人（签字）：", ""));
        assertThat(Shown.doubts(form)).containsExactly("WARNING UNIT_NAME_MISSING at unitName: ");
    }

    @Test
    void the_rows_kept_aside_are_those_of_the_layout_in_the_same_order() {
        for (String sample : List.of("forms.docx", "variants/c-split-target.docx")) {
            for (ReadForm form : Reading.forms(sample, Reading.sample(sample))) {
                assertThat(form.paper().layout().rows().stream()
                                .filter(row -> row.field().equals("extra")))
                        .isEmpty();
            }
        }
        ReadForm form = withTree("| 联系电话 | 123 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 场次 | 3场 |\n\n注：无\n");

        assertThat(form.paper().layout().rows().stream()
                        .filter(row -> row.field().equals("extra"))
                        .map(Layout.Row::label)
                        .toList())
                .isEqualTo(
                        form.paper().extra().stream().map(LabelledText::label).toList());
    }
}
