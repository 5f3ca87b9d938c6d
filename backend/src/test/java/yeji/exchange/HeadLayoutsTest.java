package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeji.exchange.layout.ReadForm;
import yeji.form.paper.FormKind;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.LabelledText;

/** Heads, money rows and goals as papers of other units and provinces have them. */
class HeadLayoutsTest {

    private static final String TREE = """
            | v 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | ^ | 产出指标 | 数量指标 | 培训人次 | ≥200人次 |
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "[004]六安市叶集区人民政府办公室; 004; 六安市叶集区人民政府办公室",
                "219-某县教育局; 219; 某县教育局",
                "(433)某厅（部门）; 433; 某厅（部门）",
                "（433）某厅; 433; 某厅",
                "820001-某中心; 820001; 某中心",
                "169某局; 169; 某局",
                "某局 308001; 308001; 某局",
                "某局（308001）; 308001; 某局",
                "某局; ; 某局",
                "12某局; ; 12某局"
            })
    void a_department_is_parted_from_its_code_in_all_writings(String written, String code, String name) {
        ReadForm form = Reading.oneDrawn("项目支出绩效目标表\n（2024年度）\n| 项目名称 | 甲 |\n| 主管部门及代码 | " + written + " |\n" + TREE);

        assertThat(Shown.project(form).supervisingDepartment()).isEqualTo(new SupervisingDepartment(code, name));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "（2024 年度）,2024",
                "（2024年度）,2024",
                "2020年度),2020",
                "(2024),2024",
                "２０２４年度,2024",
                "（二〇二四年度）,2024",
                "预算年度：2025,2025",
                "2024年,2024"
            })
    void the_year_line_is_kept_as_written_and_understood(String line, int year) {
        ReadForm form = Reading.oneDrawn("项目支出绩效目标表\n" + line + "\n| 项目名称 | 甲 |\n| 实施单位 | 乙 |\n" + TREE);

        assertThat(form.paper().yearLine()).isEqualTo(line);
        assertThat(form.budgetYear()).isEqualTo(year);
    }

    @Test
    void the_year_may_stand_in_the_title() {
        ReadForm form = Reading.oneDrawn("2023年项目支出绩效目标表\n| 项目名称 | 甲 |\n| 实施单位 | 乙 |\n" + TREE);

        assertThat(form.paper().title()).isEqualTo("2023年项目支出绩效目标表");
        assertThat(form.paper().yearLine()).isEmpty();
        assertThat(form.budgetYear()).isEqualTo(2023);
        assertThat(form.doubts()).isEmpty();
    }

    @Test
    void a_paper_without_a_year_is_told_and_two_years_that_differ_are_told() {
        ReadForm without = Reading.oneDrawn("项目支出绩效目标表\n（    年度）\n| 项目名称 | 甲 |\n| 实施单位 | 乙 |\n" + TREE);
        ReadForm differing = Reading.oneDrawn("2023年项目支出绩效目标表\n（2024年度）\n| 项目名称 | 甲 |\n| 实施单位 | 乙 |\n" + TREE);

        assertThat(without.budgetYear()).isNull();
        assertThat(without.paper().yearLine()).isEqualTo("（    年度）");
        assertThat(Shown.doubts(without)).containsExactly("BLOCKING YEAR_MISSING at budgetYear: （    年度）");
        assertThat(differing.budgetYear()).isEqualTo(2024);
        assertThat(Shown.doubts(differing)).containsExactly("WARNING YEARS_DIFFER at budgetYear: 2023年项目支出绩效目标表");
    }

    @Test
    void title_year_and_unit_may_share_a_cell_and_a_title_may_run_over_two_lines() {
        ReadForm form = Reading.oneDrawn("""
                | <4>附件2⏎部门（单位）整体支出⏎绩效目标申报表⏎（2024年度）⏎单位：万元 |
                | <2>部门名称 | <2>某区司法局 |
                | <2>年度总体目标 | <2>目标1：做好普法⏎目标2：做好调解 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 普法场次 | ≥20场 |
                """);

        assertThat(form.kind()).isEqualTo(FormKind.DEPARTMENT);
        assertThat(form.paper().title()).isEqualTo("部门（单位）整体支出绩效目标申报表");
        assertThat(form.budgetYear()).isEqualTo(2024);
        assertThat(form.paper().unitName()).isEqualTo("某区司法局");
        assertThat(form.paper().overallGoal()).isEqualTo("目标1：做好普法\n目标2：做好调解");
        assertThat(form.doubts()).isEmpty();
    }

    @Test
    void signatures_outside_of_the_table_belong_to_the_form_and_the_one_of_the_head_is_the_head() {
        ReadForm form = Reading.oneDrawn("""
                部门整体支出绩效目标表
                （2024年度）
                填报单位（盖章）：某县林业局　　　　填报日期：2023年11月2日　　　　单位：万元
                | 部门职能 | <3>植树造林 |
                | 整体绩效目标 | <3>森林覆盖率提高 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 造林面积（亩） | 80000 |

                单位负责人（签字）：　　　　填表人：张三　　　　联系电话：0564-1234567
                注：1.本表一式三份。
                2.指标值应可衡量。
                """);

        assertThat(form.paper().unitName()).isEqualTo("某县林业局");
        assertThat(form.paper().head()).isEqualTo(new LabelledText("单位负责人（签字）：", ""));
        assertThat(form.paper().seal()).isEqualTo(new LabelledText("填报单位（盖章）：", "某县林业局"));
        assertThat(form.paper().overallGoal()).isEqualTo("森林覆盖率提高");
        assertThat(Shown.extra(form))
                .containsExactly(
                        "填报日期：=2023年11月2日",
                        "部门职能=植树造林",
                        "填表人：=张三",
                        "联系电话：=0564-1234567",
                        "注：=1.本表一式三份。",
                        "=2.指标值应可衡量。");
        assertThat(form.doubts()).isEmpty();
    }

    @Test
    void head_rows_that_no_field_takes_are_kept_in_order() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标申报表
                （2024年度）
                | v 基本信息 | 项目名称 | <3>51000021R000000019951-工资性支出 |
                | ^ | 项目属性 | 延续项目 | 项目类别 | 其他运转类 |
                | ^ | 项目负责人 | 李四 | 联系电话 | 028-1234567 |
                | ^ | 预算单位 | 某中心 | 起止时间 | 2024.01-2024.12 |
                | ^ | 立项依据 | <3>某文件⏎第二条 |
                | ^ | 项目期限 | 202001-202012 | 业务主管部门 | 某厅 |
                | v 资金情况（万元） | 年度预算资金总额 | <3>1,000.00 |
                | ^ | 其中：财政拨款 | <3>1,000.00 |
                | 总体目标 | <4>保障工资发放 |
                """ + TREE);

        assertThat(Shown.project(form).projectCode()).isEqualTo("51000021R000000019951");
        assertThat(Shown.project(form).projectName()).isEqualTo("工资性支出");
        assertThat(Shown.project(form).period()).isEqualTo("202001-202012");
        assertThat(Shown.project(form).source()).isNull();
        assertThat(Shown.project(form).supervisingDepartment().name()).isEqualTo("某厅");
        assertThat(form.paper().unitName()).isEqualTo("某中心");
        assertThat(Shown.funds(form)).isEqualTo("1000.00 1000.00 – –");
        assertThat(form.paper().overallGoal()).isEqualTo("保障工资发放");
        assertThat(Shown.extra(form))
                .containsExactly(
                        "项目属性=延续项目",
                        "项目类别=其他运转类",
                        "项目负责人=李四",
                        "联系电话=028-1234567",
                        "起止时间=2024.01-2024.12",
                        "立项依据=某文件⏎第二条");
        assertThat(form.doubts()).isEmpty();
    }

    @Test
    void a_value_over_its_limit_is_told_at_its_place() {
        String name = "很".repeat(101);
        ReadForm form = Reading.oneDrawn("项目支出绩效目标表\n（2024年度）\n| 项目名称 | " + name + " |\n| 实施单位 | 乙 |\n" + TREE);

        assertThat(Shown.doubts(form)).containsExactly("BLOCKING OVER_LIMIT at projectName: " + name);
    }

    @Test
    void leftovers_of_word_processors_are_dropped_and_told_and_all_else_is_kept() {
        ReadForm form = Reading.oneDrawn("""
                项目支出绩效目标表
                （2024年度）
                | 项目名称 | [bookmark: OLE_LINK1]甲 乙 |
                | 实施单位 | HYPERLINK "http://example.org/" \\t "_blank"某  局_x000D_ |
                | 年度目标 | 完\u00AD成​任务  PAGE \\* MERGEFORMAT |
                """ + TREE);

        assertThat(Shown.project(form).projectName()).isEqualTo("甲 乙");
        assertThat(form.paper().unitName()).isEqualTo("某  局");
        assertThat(form.paper().overallGoal()).isEqualTo("完成任务");
        assertThat(Shown.doubts(form))
                .containsExactlyInAnyOrder(
                        "NOTE LEFTOVER_DROPPED at projectName: [bookmark: OLE_LINK1]",
                        "NOTE LEFTOVER_DROPPED at unitName: HYPERLINK \"http://example.org/\" \\t \"_blank\"",
                        "NOTE LEFTOVER_DROPPED at unitName: _x000D_",
                        "NOTE LEFTOVER_DROPPED at overallGoal: U+00AD",
                        "NOTE LEFTOVER_DROPPED at overallGoal: U+200B",
                        "NOTE LEFTOVER_DROPPED at overallGoal: PAGE \\* MERGEFORMAT");
    }
}
