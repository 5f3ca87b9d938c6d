package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Fault;
import yeji.form.FormKind;
import yeji.form.Layout;
import yeji.form.Style;
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
                | 科目 | 金额 | 说明 |
                | 工资 | 100 | 无 |
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
                | v 308301-某中心 | v 51000021R000000019951-工资性支出 | v 387,664.62 | v 严格执行 | v 产出指标 | 数量指标 | 发放次数 | ≤ | 12 | 次 | 60 | 反向指标 |
                | ^ | ^ | ^ | ^ | ^ | 时效指标 | 发放及时率 | ＝ | 100 | % | 30 | 正向指标 |
                """);

        assertThat(forms).hasSize(1);
        ReadForm form = forms.get(0);
        assertThat(form.budgetYear()).isEqualTo(2024);
        assertThat(form.paper().unitName()).isEqualTo("308301-某中心");
        assertThat(Shown.project(form).projectCode()).isEqualTo("51000021R000000019951");
        assertThat(Shown.project(form).projectName()).isEqualTo("工资性支出");
        assertThat(Shown.funds(form)).isEqualTo("38.766462 – – –");
        assertThat(Shown.tree(form))
                .containsExactly("产出指标 / 数量指标 / 发放次数 = ≤12次 [60] LOWER", "产出指标 / 时效指标 / 发放及时率 = 100% [30] HIGHER");
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
