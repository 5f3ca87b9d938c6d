package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeji.exchange.layout.ReadForm;
import yeji.form.paper.Layout;
import yeji.form.paper.MoneyUnit;

/** Money rows and goals as papers of other units and provinces have them. */
class MoneyAndGoalLayoutsTest {

    private static final String TREE = """
            | v 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | ^ | 产出指标 | 数量指标 | 培训人次 | ≥200人次 |
            """;

    @Test
    void a_paper_in_yuan_is_kept_in_wan_yuan_exactly_and_says_its_unit() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标申报表
                （2023年度）
                金额单位：元
                | <2>项目名称 | <3>校舍维修 |
                | <2>主管部门 | 219-某县教育局 | 实施单位 | 某县教育局 |
                | v <2>项目资金 | <2>年度资金总额： | 387,664.62 |
                | ^ <2> | <2>其中：财政拨款 | 300,000 |
                | ^ <2> | <2>其他资金 | 87664.62元 |
                | <2>年度目标 | <3>完成维修 |
                """ + TREE);

        assertThat(Shown.funds(form)).isEqualTo("38.766462 30.0000 – 8.766462");
        assertThat(form.paper().moneyUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(form.paper().layout().rows()).contains(new Layout.Row("moneyUnit", "金额单位：元"));
        assertThat(form.doubts()).isEmpty();
    }

    @Test
    void the_unit_in_a_heading_goes_before_the_unit_of_a_line() {
        ReadForm form = Reading.oneDrawn("""
                项目绩效目标表
                （2023年度） 单位：万元
                | 项目名称 | <3>数字档案 |
                | 预算单位 | <3>某市档案馆 |
                | v 项目资金（元） | 资金总额 | <2>120000 |
                | ^ | 财政资金 | <2>120000 |
                | ^ | 单位资金 | <2>0 |
                """ + TREE);

        assertThat(Shown.funds(form)).isEqualTo("12.0000 12.0000 – 0.0000");
        assertThat(form.paper().moneyUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(form.budgetYear()).isEqualTo(2023);
    }

    @Test
    void amounts_in_other_units_are_converted_and_the_reader_says_so() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                单位：千元
                | 项目名称 | 绿化 | 实施单位 | 某局 |
                | 年度资金总额 | 120.5 | 其中：财政拨款 | 120.5 |
                """ + TREE);

        assertThat(Shown.funds(form)).isEqualTo("12.05 12.05 – –");
        assertThat(Shown.doubts(form)).containsExactly("WARNING MONEY_UNIT_CONVERTED at moneyUnit: 单位：千元");
    }

    @Test
    void without_a_unit_wan_yuan_is_taken_and_the_reader_says_so() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                | 项目名称 | 绿化 | 实施单位 | 某局 |
                | 资金总额 | 100 | 其他资金 | — |
                """ + TREE);

        assertThat(Shown.funds(form)).isEqualTo("100 – – –");
        assertThat(Shown.doubts(form)).containsExactly("WARNING MONEY_UNIT_MISSING at moneyUnit: ");
    }

    @Test
    void a_plan_of_several_years_beside_the_year_is_kept_aside() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                | <2>项目名称 | <6>水库加固 |
                | <2>实施单位 | <2>某水利局 | <2>项目期 | <2>3年 |
                | v <2>项目资金（万元） | 中期资金总额： | <2>300 | 年度资金总额： | <2>100 |
                | ^ <2> | 其中：财政拨款 | <2>280 | 其中：财政拨款 | <2>90 |
                | ^ <2> | 其他资金 | <2>20 | 其他资金 | <2>10 |
                | v 总体目标 | <4>中期目标（2024年—2026年） | <3>年度目标 |
                | ^ | <4>目标1：加固三座⏎目标2：消除隐患 | <3>加固一座 |
                | v 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
                | ^ | v 产出指标 | 数量指标 | 加固座数 | 3座 | 数量指标 | 加固座数 | 1座 |
                | ^ | ^ | 质量指标 | 合格率 | 100% | 质量指标 | 验收合格率 | ≥98% |
                """);

        assertThat(Shown.funds(form)).isEqualTo("100 90 – 10");
        assertThat(form.paper().overallGoal()).isEqualTo("加固一座");
        assertThat(Shown.tree(form)).containsExactly("产出指标 / 数量指标 / 加固座数 = 1座", "产出指标 / 质量指标 / 验收合格率 = ≥98%");
        assertThat(Shown.extra(form))
                .containsExactly(
                        "中期资金总额：=300",
                        "中期 其中：财政拨款=280",
                        "中期 其他资金=20",
                        "中期目标（2024年—2026年）=目标1：加固三座⏎目标2：消除隐患",
                        "中期绩效指标=产出指标/数量指标/加固座数：3座⏎产出指标/质量指标/合格率：100%");
        assertThat(form.doubts())
                .hasSize(5)
                .allSatisfy(doubt -> assertThat(doubt.code().name()).isEqualTo("MIDTERM_KEPT_ASIDE"));
        assertThat(form.paper().layout().columns()).hasSize(4);
    }

    @Test
    void parts_of_the_appropriation_add_up_where_the_whole_is_not_stated() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                | <2>项目名称 | 敬老院 |
                | <2>实施单位 | 某民政局 |
                | v 项目资金（万元） | 年度资金总额 | 60.5 |
                | ^ | 其中：中央资金 | 30 |
                | ^ | 省级资金 | 20.5 |
                | ^ | 县级资金 | / |
                | ^ | 自筹资金 | 10 |
                | <2>年度绩效目标 | 完成改造 |
                """ + TREE);

        assertThat(Shown.funds(form)).isEqualTo("60.5 50.5 – 10");
        assertThat(Shown.extra(form)).containsExactly("其中：中央资金=30", "省级资金=20.5", "县级资金=/");
        assertThat(Shown.doubts(form)).containsExactly("NOTE PARTS_ADDED_UP at funds.fiscalAppropriation: 30 + 20.5");
    }

    @Test
    void the_total_of_a_project_counts_only_where_no_yearly_amount_stands() {
        String head = "项目支出绩效目标表\n（2024年度）\n| 项目名称 | 甲 | 实施单位 | 乙 |\n";
        ReadForm alone = Reading.oneDrawn(head + "| 项目总预算（万元） | 90 |\n" + TREE);
        ReadForm beside = Reading.oneDrawn(head + "| 项目总预算（万元） | 90 | 当年年度预算（万元） | 30 |\n" + TREE);

        assertThat(Shown.funds(alone)).isEqualTo("90 – – –");
        assertThat(Shown.doubts(alone)).containsExactly("NOTE TOTAL_OF_ALL_YEARS at funds.annualTotal: 90");
        assertThat(Shown.funds(beside)).isEqualTo("30 – – –");
        assertThat(Shown.extra(beside)).containsExactly("项目总预算（万元）=90");
    }

    @Test
    void amounts_may_stand_below_their_headings_and_in_the_cell_of_their_label() {
        ReadForm below = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                | 项目名称 | <2>甲 | 乙 |
                | 实施单位 | <3>乙 |
                | v 项目资金（万元） | 资金总额 | 财政拨款 | 其他资金 |
                | ^ | 12.5 | 10.5 | 2 |
                """ + TREE);
        ReadForm inside = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                | 项目名称：甲 |
                | 实施单位：乙 |
                | 年度资金总额：12.5万元　　其中：财政拨款：10.5万元　　其他资金：2万元 |
                """ + TREE);

        assertThat(Shown.funds(below)).isEqualTo("12.5 10.5 – 2");
        assertThat(Shown.funds(inside)).isEqualTo("12.5 10.5 – 2");
        assertThat(Shown.project(inside).projectName()).isEqualTo("甲");
        assertThat(inside.paper().unitName()).isEqualTo("乙");
    }

    @Test
    void goals_may_run_over_rows_beside_a_merged_heading_or_stand_below_it() {
        ReadForm beside = Reading.oneDrawn("""
                部门整体绩效目标表
                （2024年度）
                | 单位名称 | <2>某局 |
                | v 年度总体目标 | <2>目标1：完成改革 |
                | ^ | <2>目标2：完成审计 |
                """ + TREE);
        ReadForm below = Reading.oneDrawn("""
                部门整体绩效目标表
                （2024年度）
                | 单位名称 | <2>某局 |
                | <3>年度总体目标： |
                | <3>完成改革⏎完成审计 |
                """ + TREE);

        assertThat(beside.paper().overallGoal()).isEqualTo("目标1：完成改革\n目标2：完成审计");
        assertThat(below.paper().overallGoal()).isEqualTo("完成改革\n完成审计");
    }

    @Test
    void an_amount_that_is_a_sentence_is_told_and_left_blank() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                | 项目名称 | 甲 |
                | 实施单位 | 乙 |
                | 年度资金总额（万元） | 854万（其中400万元，为上级） |
                """ + TREE);

        assertThat(Shown.funds(form)).isEqualTo("– – – –");
        assertThat(Shown.doubts(form))
                .isEqualTo(List.of("WARNING MONEY_NOT_UNDERSTOOD at funds.annualTotal: 854万（其中400万元，为上级）"));
    }
}
