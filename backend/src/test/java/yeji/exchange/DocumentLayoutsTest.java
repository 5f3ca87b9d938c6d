package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Fault;
import yeji.form.paper.FormKind;

/** Tables of tasks, and documents of several forms, as papers of other units and provinces have them. */
class DocumentLayoutsTest {

    private static final String PROJECT = """
            项目支出绩效目标表
            （2024年度）
            | 项目名称 | 甲项目 |
            | 实施单位 | 某局 |
            """;

    @Test
    void tasks_may_have_one_heading_row_further_columns_and_amounts_in_yuan() {
        ReadForm form = Reading.oneDrawn("""
                部门（单位）整体支出绩效目标表
                （2024年度）
                单位：元
                | <2>部门（单位）名称 | <5>某区教育局 |
                | v 年度主要任务 | 任务名称 | 主要内容 | 对应项目 | 总额 | 财政拨款 | 其他资金 |
                | ^ | 教师工资 | 发放工资 | 工资性支出 | 1,200,000.00 | 1200000 | 　 |
                | ^ | 校舍维修 | 维修⏎三所学校 | 维修项目 | 50000 | 40000 | 10000 |
                | ^ | <3>金额合计 | 1250000 | 1240000 | 10000 |
                | 年度总体目标 | <6>办好教育 |
                | v 年度绩效指标 | 一级指标 | 二级指标 | <2>三级指标 | <2>指标值 |
                | ^ | 产出指标 | 数量指标 | <2>维修学校 | <2>3所 |
                """);

        assertThat(Shown.tasks(form))
                .containsExactly("教师工资 / 发放工资 / 120.000000 120.0000 –", "校舍维修 / 维修⏎三所学校 / 5.0000 4.0000 1.0000");
        assertThat(Shown.amount(Shown.department(form).statedTotal().amounts().total()))
                .isEqualTo("125.0000");
        assertThat(Shown.extra(form)).containsExactly("对应项目=教师工资：工资性支出", "对应项目=校舍维修：维修项目");
        assertThat(form.paper().overallGoal()).isEqualTo("办好教育");
        assertThat(Shown.tree(form)).containsExactly("产出指标 / 数量指标 / 维修学校 = 3所");
    }

    @Test
    void a_department_form_without_the_row_of_sums_states_nothing() {
        ReadForm form = Reading.oneDrawn("""
                部门整体支出绩效目标表
                （2024年度）
                | <2>单位名称 | <3>某局 |
                | v 年度主要任务 | v 任务名称 | v 主要内容 | <2>预算金额（万元） |
                | ^ | ^ | ^ | 总额 | 财政拨款 |
                | ^ | 基本支出 | 人员 | 3.5 | 3.5 |
                | v 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | 数量指标 | 人数 | 9人 |
                """);

        assertThat(Shown.tasks(form)).containsExactly("基本支出 / 人员 / 3.5 3.5 –");
        assertThat(Shown.department(form).statedTotal().isBlank()).isTrue();
    }

    @Test
    void several_projects_in_one_table_are_as_many_forms() {
        String project = """
                | <4>项目支出绩效目标表 |
                | <4>（2024年度） |
                | 项目名称 | %s | 实施单位 | 某局 |
                | 年度目标 | <3>办好%s |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 场次 | ≥3场 |
                """;
        List<ReadForm> titled =
                Reading.drawn(project.formatted("甲", "甲") + project.formatted("乙", "乙") + project.formatted("丙", "丙"));
        String untitled = project.substring(project.indexOf("| 项目名称"));
        List<ReadForm> shared = Reading.drawn(project.formatted("甲", "甲") + untitled.formatted("乙", "乙"));

        assertThat(titled).extracting(form -> Shown.project(form).projectName()).containsExactly("甲", "乙", "丙");
        assertThat(titled).allSatisfy(form -> assertThat(form.budgetYear()).isEqualTo(2024));
        assertThat(titled).allSatisfy(form -> assertThat(Shown.tree(form)).hasSize(1));
        assertThat(shared).extracting(form -> form.paper().overallGoal()).containsExactly("办好甲", "办好乙");
        assertThat(Shown.doubts(shared.get(1)))
                .containsExactly("BLOCKING YEAR_MISSING at budgetYear: ", "WARNING TITLE_MISSING at title: ");
    }

    @Test
    void a_table_of_many_projects_gives_one_form_per_project_name() {
        List<ReadForm> forms = Reading.drawn("""
                2024年部门预算项目支出绩效目标表
                单位：万元
                | 序号 | 单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | v 1 | v 某局机关 | v 培训 | v 12.5 | v 培训⏎干部 | v 产出指标 | 数量指标 | 场次 | ≥3场 |
                | ^ | ^ | ^ | ^ | ^ | ^ | 质量指标 | 合格率 | ≥90% |
                | 2 | 某局机关 | 宣传 | 8 | 宣传政策 | 产出指标 | 数量指标 | 册数 | 600册 |
                | | | | | | 效益指标 | 社会效益 | 知晓率 | ≥80% |
                | 3 | 某中心 | 培训 | | 办班 | 产出指标 | 数量指标 | 班次 | 2班 |
                | | 合计 | | 20.5 | | | | | |
                """);

        assertThat(forms)
                .extracting(form ->
                        form.paper().unitName() + " " + Shown.project(form).projectName() + " " + Shown.funds(form)
                                + " " + form.paper().overallGoal().replace("\n", "⏎") + " " + Shown.tree(form))
                .containsExactly(
                        "某局机关 培训 12.5 – – – 培训⏎干部 [产出指标 / 数量指标 / 场次 = ≥3场, 产出指标 / 质量指标 / 合格率 = ≥90%]",
                        "某局机关 宣传 8 – – – 宣传政策 [产出指标 / 数量指标 / 册数 = 600册, 效益指标 / 社会效益 / 知晓率 = ≥80%]",
                        "某中心 培训 – – – – 办班 [产出指标 / 数量指标 / 班次 = 2班]");
        assertThat(forms).allSatisfy(form -> assertThat(form.budgetYear()).isEqualTo(2024));
        assertThat(forms).allSatisfy(form -> assertThat(form.doubts()).isEmpty());
    }

    @Test
    void a_form_may_be_spread_over_several_tables_and_other_tables_around_it_are_passed_over() {
        List<ReadForm> forms = Reading.drawn("""
                某局2024年部门预算
                第一部分 概况
                | 科目 | 金额 |
                | 工资 | 100 |

                第四部分 项目支出绩效目标表
                项目支出绩效目标表
                （2024年度）
                | 项目名称 | 甲 |
                | 实施单位 | 某局 |

                | 年度资金总额（万元） | 10 |

                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 场次 | ≥3场 |

                注：本表不含基本支出。
                第五部分 名词解释
                一、财政拨款收入：指本级财政拨款。
                | 科目 | 金额 | 说明 | 备注 |
                | 工资 | 100 | 无 | |
                | | | | 续 |
                """);

        assertThat(forms).hasSize(1);
        assertThat(Shown.funds(forms.get(0))).isEqualTo("10 – – –");
        assertThat(Shown.tree(forms.get(0))).hasSize(1);
        assertThat(Shown.extra(forms.get(0))).containsExactly("注：=本表不含基本支出。");
    }

    @Test
    void the_kind_is_told_by_the_head_where_the_title_does_not_say() {
        ReadForm project = Reading.oneDrawn(PROJECT.replace("项目支出", "财政支出") + "\n| 一级指标 | 指标值 |\n| 产出指标 | 3个 |\n");
        ReadForm department = Reading.oneDrawn("""
                部门绩效目标申报表
                （2024年度）
                | 部门名称 | 某局 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 场次 | ≥3场 |
                """);

        assertThat(project.kind()).isEqualTo(FormKind.PROJECT);
        assertThat(department.kind()).isEqualTo(FormKind.DEPARTMENT);
    }

    @Test
    void tables_of_later_stages_are_refused_alone_and_left_out_beside_a_declaration() {
        String selfEvaluation = """
                项目支出绩效自评表
                （2023年度）
                | 项目名称 | 甲 |
                | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
                | 产出指标 | 数量指标 | 场次 | 3场 | 3场 | 10 |
                """;
        String untitled = selfEvaluation.substring(selfEvaluation.indexOf('|'));

        assertThat(Reading.refusal("a.docx", Docx.drawn(selfEvaluation))).isEqualTo(Fault.OTHER_STAGE);
        assertThat(Reading.refusal("a.docx", Docx.drawn("项目支出绩效目标表\n" + untitled)))
                .isEqualTo(Fault.OTHER_STAGE);
        List<ReadForm> beside =
                Reading.drawn(PROJECT + "| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 场次 | 3场 |\n\n" + selfEvaluation);
        assertThat(beside).hasSize(1);
        assertThat(Shown.doubts(beside.get(0))).containsExactly("NOTE OTHER_TABLE_LEFT_OUT at form: 项目支出绩效自评表");
    }

    @Test
    void rows_pasted_from_a_spreadsheet_are_understood() {
        String sheet = """
                项目支出绩效目标表\t\t\t\t
                （2024年度）\t\t\t\t
                项目名称\t\t甲\t\t
                主管部门及代码\t\t[004]某局\t实施单位\t某中心
                项目资金
                （万元）\t年度资金总额：\t\t12.50\t
                \t其中：财政拨款\t\t12.50\t
                年度目标\t"办好
                ""大事""\"\t\t\t
                绩效指标\t一级指标\t二级指标\t三级指标\t指标值
                \t产出指标\t数量指标\t场次\t≥3场
                \t\t\t人次\t≥9人次
                """.replace("项目资金\n（万元）", "\"项目资金\n（万元）\"");
        List<ReadForm> forms = Reading.forms("sheet.txt", sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(forms).hasSize(1);
        ReadForm form = forms.get(0);
        assertThat(Shown.project(form).projectName()).isEqualTo("甲");
        assertThat(form.paper().unitName()).isEqualTo("某中心");
        assertThat(Shown.funds(form)).isEqualTo("12.50 12.50 – –");
        assertThat(form.paper().overallGoal()).isEqualTo("办好\n\"大事\"");
        assertThat(Shown.tree(form)).containsExactly("产出指标 / 数量指标 / 场次 = ≥3场", "产出指标 / 数量指标 / 人次 = ≥9人次");
        assertThat(form.doubts()).isEmpty();
    }

    @Test
    void a_table_of_many_projects_with_split_targets_weights_and_codes_is_read() {
        List<ReadForm> forms = Reading.drawn("""
                部门预算项目绩效目标表（2024年度）
                | 单位名称 | 项目名称 | 预算数（元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性 |
                | v 308301-某中心 | v 51000021R000000019951-工资性支出 | v 387,664.62 | v 执行 | v 产出指标 | 数量指标 | 次数 | ≤ | 12 | 次 | 60 | 反向 |
                | ^ | ^ | ^ | ^ | ^ | 时效指标 | 发放及时率 | ＝ | 100 | % | 30 | 正向 |
                """);

        assertThat(forms).hasSize(1);
        ReadForm form = forms.get(0);
        assertThat(form.budgetYear()).isEqualTo(2024);
        assertThat(form.paper().unitName()).isEqualTo("308301-某中心");
        assertThat(Shown.project(form).projectCode()).isEqualTo("51000021R000000019951");
        assertThat(Shown.project(form).projectName()).isEqualTo("工资性支出");
        assertThat(Shown.funds(form)).isEqualTo("38.766462 – – –");
        assertThat(Shown.tree(form))
                .containsExactly("产出指标 / 数量指标 / 次数 = ≤12次 [60] LOWER", "产出指标 / 时效指标 / 发放及时率 = 100% [30] HIGHER");
    }
}
