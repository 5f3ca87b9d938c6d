package yeji.exchange.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** Headings of the columns of indicator tables. Source: domain.md, 1.4. */
public enum ColumnHeading {
    CATEGORY("一级(?:绩效)?(?:指标)?(?:名称)?"),
    SUBCATEGORY("二级(?:绩效)?(?:指标)?(?:名称)?"),
    INDICATOR("三级(?:绩效)?(?:指标)?(?:名称)?(?:\\(?指标内容\\)?)?|指标内容|(?:绩效)?指标名称|(?:具体|个性|明细)?绩效指标|具体指标"),
    /** Figures that only a later stage has. */
    LATER_STAGE(
            "(?:全年|年度)?实际(?:完成)?(?:指标)?(?:值|情况)|(?:指标)?完成(?:值|情况)|(?:自评|实际|评价)?得分|全年预计完成.*|.*执行情况|偏差(?:原因|率|度).*|未完成原因.*"),
    MIDTERM_TARGET("(?:中期|长期|中长期|实施期|实施周期|项目期|周期|三年|总体|全周期|项目周期|整体)(?:目标|指标)?(?:指标)?(?:目标)?值?"),
    YEARLY_TARGET(
            "(?:20\\d\\d年?)?(?:年度|当年|本年度?|全年|20\\d\\d年度?)(?:绩效)?(?:指标|目标|计划)?(?:指标)?(?:目标)?值?|(?:当年|本年度?|年度)?预期(?:实现|完成|目标|指标)?值"
                    + "|20\\d\\d年?目标"),
    TARGET("(?:绩效)?(?:指标|目标)(?:目标|指标)?值(?:及单位|和单位)?|(?:计划|预期|年初)(?:目标|指标)?值|(?:绩效)?标准值|数值|内容|目标"),
    UNIT("(?:指标)?(?:度量|计量|计算|指标|指标值|数量)?单位"),
    WEIGHT("(?:指标)?(?:分值|权重|分数)(?:权重|分值|\\(?%\\)?)?|权重分值|标准分值?|满分"),
    /** Papers use these words for signs, for directions and for kinds alike: the cells below decide. */
    SIGN_OR_DIRECTION(
            "(?:指标)?(?:运算|计算|比较|关系|逻辑)(?:符号?|关系)|(?:指标|指标值)?(?:性质|类型|属性|方向性?|符号|关系)|(?:指标)?方向性?|符号|正[负反]向.{0,4}|运算"),
    SERIAL("序号|编号|行次");

    private static final int LONGEST = 24;
    private static final Pattern BRACKETS_BEHIND = Pattern.compile("\\([^()]{0,30}\\)(?:分)?$");

    private final Pattern writings;

    ColumnHeading(String writings) {
        this.writings = Pattern.compile(writings);
    }

    /**
     * What a column holds by its heading; empty if the heading says something else. Blanks, line breaks and
     * brackets don't matter.
     */
    public static Optional<ColumnHeading> of(String heading) {
        if (heading.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String compact = Compact.of(heading);
        String bare = compact.endsWith(":") ? compact.substring(0, compact.length() - 1) : compact;
        Optional<ColumnHeading> found = named(bare);
        return found.isPresent() ? found : named(BRACKETS_BEHIND.matcher(bare).replaceFirst(""));
    }

    private static Optional<ColumnHeading> named(String bare) {
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        for (ColumnHeading heading : values()) {
            if (heading.writings.matcher(bare).matches()) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** Whether it can only stand over a column of targets. */
    public boolean isTarget() {
        return this == TARGET || this == YEARLY_TARGET || this == MIDTERM_TARGET;
    }

    /** Whether it is one of the three levels of the tree. */
    public boolean isLevel() {
        return this == CATEGORY || this == SUBCATEGORY || this == INDICATOR;
    }
}
