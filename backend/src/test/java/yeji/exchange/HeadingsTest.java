package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeji.exchange.wording.Amount;
import yeji.exchange.wording.ColumnHeading;
import yeji.exchange.wording.FormTitle;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.PaperMoney;
import yeji.exchange.wording.SignText;
import yeji.form.paper.FormKind;

/** Headings, titles and amounts in the writings of the tables of domain.md, 1.1 to 1.5. */
class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "unitName = 部门（单位）名称,实施单位,填报单位（盖章）,申报单位,预算单位,单位名称,项目执行单位,资金使用单位,填报单位：,实 施⏎单 位",
                "head = 部门（单位）主要负责人（签字）：,单位负责人签字,项目责任人,填报人,填表人,单位负责人（签字）：",
                "seal = 部门（单位）盖章：,单位（盖章）公章,盖章",
                "overallGoal = 年度总体目标,年度⏎目标,年度绩效目标,项目年度目标,总体目标,绩效目标,年度目标（2024年度）,中期目标,长期目标",
                "projectName = 项目名称,项目支出名称,项目（专项）名称,二级项目名称",
                "supervisingDepartment = 主管部门及代码,主管部门,业务主管部门,预算部门,主管部门（单位）",
                "source = 项目来源",
                "period = 项目期,项目起止时间,项目期限,建设周期",
                "funds.annualTotal = 年度资金总额：,资金总额,当年资金总额,年度预算资金总额,年度本级预算金额,预算申报数,当年年度预算,本年度申请财政资金,项目总预算,资金总额（元）",
                "funds.fiscalAppropriation = 其中：财政拨款,   其中：本年财政拨款,财政资金,一般公共预算拨款,中央资金,上级资金,省级资金,市级资金,区级资金",
                "funds.carriedOver = 上年结转,上年结转资金",
                "funds.otherFunds = 其他资金,单位资金,自筹资金",
                "funds = 项目资金⏎（万元）,项目资金（元）"
            })
    void a_heading_of_the_head_names_its_field(String field, String headings) {
        for (String heading : headings.replace('⏎', '\n').split(",")) {
            assertThat(HeadLabel.of(heading)).as(heading).map(HeadLabel::field).contains(field);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目属性",
                "项目类别",
                "项目负责人",
                "联系电话",
                "起止时间",
                "立项依据",
                "项目概况",
                "本级申报项目",
                "3年",
                "0.00",
                "",
                "六安市叶集区人民政府办公室",
                "年度主要用于机关公务经费"
            })
    void what_no_field_takes_is_no_heading(String text) {
        assertThat(HeadLabel.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "CATEGORY = 一级指标,一级绩效指标,一级⏎指标",
                "SUBCATEGORY = 二级指标",
                "INDICATOR = 三级指标,指标内容,指标名称,绩效指标",
                "TARGET = 指标值,目标值,指标目标值,指标值及单位,绩效指标值",
                "YEARLY_TARGET = 年度指标值,当年预期实现值",
                "MIDTERM_TARGET = 中期指标值,实施周期指标值,长期指标值",
                "UNIT = 度量单位,计量单位",
                "WEIGHT = 分值,权重,分值权重（90）,分值权重⏎（90）",
                "SIGN_OR_DIRECTION = 运算符号,计算符号,指标性质,指标值类型,指标方向,指标方向性",
                "LATER_STAGE = 实际完成值,全年实际值,得分,偏差原因分析及改进措施"
            })
    void a_heading_of_a_column_says_what_it_holds(ColumnHeading column, String headings) {
        for (String heading : headings.replace('⏎', '\n').split(",")) {
            assertThat(ColumnHeading.of(heading)).as(heading).contains(column);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标解释", "评（扣）分标准", "绩效标准", "备注", "≥3个", "数量指标"})
    void other_columns_are_remarks(String heading) {
        assertThat(ColumnHeading.of(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "部门（单位）整体支出绩效目标申报表,DEPARTMENT",
        "部门整体支出绩效目标表,DEPARTMENT",
        "部门整体绩效目标申报表,DEPARTMENT",
        "整体绩效目标表,DEPARTMENT",
        "项目支出绩效目标表,PROJECT",
        "项目支出绩效目标申报表,PROJECT",
        "项目绩效目标表,PROJECT",
        "财政支出绩效目标申报表,",
        "项目支出绩效目标批复表,PROJECT",
        "专项资金绩效目标审批表,PROJECT",
        "项 目 支 出 绩 效 目 标 表,PROJECT",
        "附件3：2023年项目支出绩效目标表（2023年度）,PROJECT"
    })
    void a_title_tells_the_kind(String title, FormKind kind) {
        assertThat(FormTitle.read(title)).contains(new FormTitle(kind, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目支出绩效自评表", "项目绩效目标监控表", "2023年度绩效目标运行跟踪监控表", "部门整体支出绩效评价指标体系评分表"})
    void tables_of_later_stages_are_no_declarations(String title) {
        assertThat(FormTitle.read(title)).map(FormTitle::declaration).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"请于规定时间内报送部门（单位）整体支出绩效目标申报表和项目支出绩效目标表。", "会议签到表", "绩效目标", "政务公开测评表", "关于填报绩效目标表"})
    void a_title_that_is_only_mentioned_is_none(String text) {
        assertThat(FormTitle.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "      465.86  ; WAN_YUAN; 465.86",
                "0.00; WAN_YUAN; 0.00",
                "1,234.50; WAN_YUAN; 1234.50",
                "１２．５; WAN_YUAN; 12.5",
                "387664.62; YUAN; 38.766462",
                "387664.62元; WAN_YUAN; 38.766462",
                "2.16 万元; YUAN; 2.16",
                "465.00; YUAN; 0.046500",
                "3; HUNDRED_MILLION_YUAN; 30000",
                "999999999999; WAN_YUAN; 999999999999"
            })
    void an_amount_is_understood_exactly(String cell, PaperMoney paper, String wanYuan) {
        assertThat(Shown.amount(Amount.read(cell, paper).wanYuan())).isEqualTo(wanYuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1,23.4.5",
                "854万（其中400万元）",
                "-5",
                "1 234",
                "12,34",
                "1e5",
                ".5",
                "5.",
                "1000000000000",
                "0.1234567",
                "约30",
                "30万",
                "￥30",
                "１,２"
            })
    void what_is_no_amount_is_never_guessed(String cell) {
        Amount amount = Amount.read(cell, PaperMoney.WAN_YUAN);

        assertThat(amount.understood()).isFalse();
        assertThat(amount.wanYuan()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "-", "—", "——", "/", "*", " / "})
    void a_blank_money_cell_is_null_and_not_zero(String cell) {
        Amount amount = Amount.read(cell, PaperMoney.WAN_YUAN);

        assertThat(amount.understood()).isTrue();
        assertThat(amount.wanYuan()).isNull();
    }

    @Test
    void the_cells_decide_what_an_open_heading_means() {
        assertThat(SignText.ofColumn("指标性质", List.of("定性", "≥"))).isEqualTo(SignText.Meaning.SIGN);
        assertThat(SignText.ofColumn("指标性质", List.of("正向"))).isEqualTo(SignText.Meaning.DIRECTION);
        assertThat(SignText.ofColumn("指标性质", List.of("定量", "定性"))).isEqualTo(SignText.Meaning.OTHER);
        assertThat(SignText.ofColumn("运算符号", List.of("定性"))).isEqualTo(SignText.Meaning.SIGN);
        assertThat(SignText.ofColumn("指标方向", List.of())).isEqualTo(SignText.Meaning.DIRECTION);
        assertThat(SignText.ofColumn("指标方向", List.of("大于等于"))).isEqualTo(SignText.Meaning.SIGN);
    }
}
