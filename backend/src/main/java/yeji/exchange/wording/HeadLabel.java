package yeji.exchange.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Headings of the head rows, the money rows and the goals, in the writings that papers have. The first one that fits
 * counts. Source: domain.md, 1.1 to 1.3.
 */
public enum HeadLabel {
    YEAR("budgetYear", "(?:预算|填报|申报|所属|项目)?年[度份]"),
    PROJECT_CODE("projectCode", "(?:二级)?项目(?:编码|代码|编号)"),
    PROJECT_NAME(
            "projectName",
            "(?:[一二三]级)?(?:预算)?项目(?:支出|资金)?名称|项目\\((?:专项|政策|支出)\\)名称|专项(?:资金)?名称|专项\\(项目\\)名称|专项资金\\(项目\\)名称"
                    + "|(?:政策|项目)[和及或](?:政策|项目)名称"),
    SUPERVISING_DEPARTMENT(
            "supervisingDepartment",
            "(?:业务|行政|项目|预算|财政)?主管(?:预算)?(?:部门|单位)(?:\\(单位\\))?(?:名称)?(?:[及和(](?:代码|编码)\\)?)?"
                    + "|(?:预算|一级预算)部门(?:名称)?(?:及(?:代码|编码))?|部门名称?及(?:代码|编码)"),
    SUPERVISING_CODE("supervisingDepartment", "(?:预算|业务)?(?:主管)?部门(?:代码|编码)"),
    IMPLEMENTING_UNIT(
            "unitName",
            "(?:项目|具体)?(?:实施|执行|承担|使用|承办|建设)(?:单位|部门)(?:\\(部门\\)|\\(单位\\))?(?:名称)?|资金使用(?:单位|部门)(?:名称)?|项目(?:申报)?单位(?:名称)?"),
    UNIT_TO_SEAL(
            "unitName", "(?:填报|申报|申请|填表|编报|报送|编制|预算)?(?:单位|部门)(?:\\(部门\\)|\\(单位\\))?(?:名称)?\\((?:盖章|公章|签章|盖公章|章)\\)"),
    UNIT_NAME(
            "unitName",
            "(?:部门\\(单位\\)|单位|部门|预算单位|单位\\(部门\\)|部门/单位)名称(?:及(?:代码|编码))?|部门\\(单位\\)|预算单位"
                    + "|(?:填报|申报|申请|填表|编报|报送|编制)(?:单位|部门)(?:\\(部门\\)|\\(单位\\))?(?:名称)?"),
    HEAD("head", "(?!项目负责人$|项目负责人(?:及|\\(?电话)).{0,14}负责人(?:签[字名章]|(?:\\((?:签|盖|章)[^)]{0,6}\\)))?"),
    HEAD_OTHERWISE("head", "项目责任人(?:\\(签[字名章]\\))?"),
    FORM_FILLER("head", "填[报表]人(?:员)?(?:\\(签[字名章]\\)|签[字名章])?"),
    SEAL("seal", ".{0,12}(?:盖章|公章)\\)?(?:处)?"),
    MIDTERM_GOAL(
            "overallGoal",
            "(?:项目|部门)?(?:中期|长期|中长期|实施期|实施期内|三年|多年|周期|项目期|项目周期|实施周期|全周期|总期)(?:总体|总|整体)?(?:绩效)?(?:总体|总)?目标"),
    YEARLY_GOAL(
            "overallGoal",
            "(?:20\\d\\d年?)?(?:项目|部门|单位)?(?:支出)?(?:年度|当年|本年度?|全年)(?:项目|部门|单位)?(?:支出)?(?:整体|总体)?(?:绩效|履职)?(?:总体|总)?目标"
                    + "|20\\d\\d年(?:总体|绩效|整体)?(?:绩效)?目标"),
    GOAL("overallGoal", "(?:项目|部门|单位|部门\\(单位\\)|专项资金|专项)?(?:支出|资金)?(?:整体|总体)?(?:支出)?(?:绩效)?(?:总体|总)?目标(?:描述|概述)?"),
    TASKS("tasks", "(?:年度)?(?:部门|单位)?(?:主要|重点)?(?:工作)?(?:主要)?(?:任务|履职)"),
    MIDTERM_TOTAL("extra", "(?:中期|长期|中长期|实施期|三年|全周期|项目期|实施周期)(?:项目)?(?:预算)?(?:资金)?(?:总额|合计|金额)"),
    ANNUAL_TOTAL(
            "funds.annualTotal",
            "(?:20\\d\\d年)?(?:年度|当年|本年度?|全年)?(?:项目)?(?:预算)?(?:资金)?(?:申请)?资金(?:总额|合计|总计|总量)"
                    + "|(?:20\\d\\d年)?(?:年度|当年|本年度?|全年)(?:年度)?(?:本级)?(?:预算|资金|申请|预算申请|预算安排)(?:资金)?(?:总额|金额|数|申报数|合计|总数)?"
                    + "|(?:本年度?|当年|年度)申请.{0,12}资金(?:总额)?|预算申报(?:数|金额|总额)|(?:年度|当年)(?:总)?金额"
                    + "|(?:项目)?预算(?:金额|数|安排数)|申[请报](?:预算)?(?:资金|金额)(?:总额)?|项目金额"),
    PROJECT_TOTAL("funds.annualTotal", "项目总(?:预算|投资|资金|额|金额)(?:数)?|项目(?:预算|投资)总额|总投资(?:额)?|总预算(?:数)?|项目总预算数"),
    FISCAL_APPROPRIATION(
            "funds.fiscalAppropriation",
            "(?:本年度?|当年|年度)?(?:财政(?:性)?(?:拨款|资金|补助)|财政预算(?:拨款|资金)|本级财政拨款)(?:收入|资金|小计|合计)?"),
    FISCAL_PART(
            "funds.fiscalAppropriation",
            "(?:本年度?|当年)?(?:中央|上级|省|自治区|市|区|县|县\\(区\\)|区\\(县\\)|县区|区县|市县|省市|乡镇|镇|地方|本级)(?:级|本级)?"
                    + "(?:财政|预算|补助|专项|配套|转移支付){0,3}(?:资金|拨款|补助|经费)"
                    + "|(?:本年度?|当年)?(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)(?:财政)?(?:拨款|资金|安排|补助)?(?:收入)?"),
    CARRIED_OVER(
            "funds.carriedOver", "(?:上年度?|以前年度|往年|历年|年初)(?:财政)?(?:结转|结余)(?:[和及、]?(?:结转|结余))?(?:资金|收入)?|结转(?:结余)?资金"),
    OTHER_FUNDS("funds.otherFunds", "(?:本年度?|当年)?其[他它](?:来源)?资金(?:收入)?"),
    OTHER_PART("funds.otherFunds", "(?:本年度?|当年)?(?:单位(?:自[筹有])?资金|自[筹有]资金|单位自筹|社会资金)"),
    FUNDS("funds", "(?:项目|年度)?(?:预算)?资金(?:情况|来源|构成|投入|申请|安排|来源情况|申请情况)?|项目预算(?:情况|资金)?|预算(?:资金|情况)"),
    PROJECT_SOURCE("source", "项目来源"),
    PERIOD(
            "period",
            "项目期限?|项目起止(?:时间|年限|日期|年月)|建设周期|项目(?:实施|建设|执行)?周期|项目(?:实施|执行|建设)(?:期限?|时间|年限|起止时间)|实施(?:期限?|周期)|项目时间"),
    NOTE("extra", "备注|注|注释|附注|(?:填[表报])?说明|填[表报]须知");

    private static final int LONGEST = 40;
    private static final Pattern NUMBER_IN_FRONT =
            Pattern.compile("^(?:[*★☆]{1,2}|[一二三四五六七八九十]{1,3}[、.]|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}[、.])");
    private static final Pattern MONEY_BRACKETS =
            Pattern.compile("\\((?:(?:金额|货币)?单位:?)?(?:人民币)?(?:百万元|千元|万元|亿元|元)\\)|[,，:](?:百万元|千元|万元|亿元|元)$");
    private static final Pattern YEARS_BEHIND = Pattern.compile("\\([^()]{0,20}(?:20\\d\\d|年|[*X]{2})[^()]{0,20}\\)$");
    private static final Pattern AMONG_THEM = Pattern.compile("^其中[:,]?");

    private final String field;
    private final Pattern writings;

    HeadLabel(String field, String writings) {
        this.field = field;
        this.writings = Pattern.compile(writings);
    }

    /** The field that the heading names, as the schema writes it. */
    public String field() {
        return field;
    }

    /**
     * What a cell is a heading of; empty if it is none that is known. Line breaks, blanks, colons, units of
     * money don't matter.
     */
    public static Optional<HeadLabel> of(String cell) {
        if (cell.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String compact = bare(cell);
        if (compact.isEmpty() || compact.length() > LONGEST) {
            return Optional.empty();
        }
        for (HeadLabel label : values()) {
            if (label.writings.matcher(compact).matches()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    private static String bare(String cell) {
        String compact = Compact.of(cell);
        compact = NUMBER_IN_FRONT.matcher(compact).replaceFirst("");
        compact = withoutColon(compact);
        compact = AMONG_THEM.matcher(compact).replaceFirst("");
        compact = MONEY_BRACKETS.matcher(compact).replaceFirst("");
        compact = YEARS_BEHIND.matcher(compact).replaceFirst("");
        return withoutColon(compact);
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether its value is an amount of a project. */
    public boolean isAmount() {
        return this == MIDTERM_TOTAL || field.startsWith("funds.");
    }

    /** Whether its value is a paragraph of goals. */
    public boolean isGoal() {
        return this == YEARLY_GOAL || this == GOAL || this == MIDTERM_GOAL;
    }

    /** Whether it is a line to be signed or sealed by hand on the print, whose value is normally blank. */
    public boolean isSigned() {
        return this == HEAD || this == HEAD_OTHERWISE || this == FORM_FILLER || this == SEAL || this == UNIT_TO_SEAL;
    }

    /** Whether it stands over other headings rather than beside a value. */
    public boolean isSection() {
        return this == FUNDS || this == TASKS;
    }

    /** Whether it names whose form it is: with it a new form begins where one has just ended. */
    public boolean opensForm() {
        return this == PROJECT_NAME || this == PROJECT_CODE || this == UNIT_NAME || this == SUPERVISING_DEPARTMENT;
    }
}
