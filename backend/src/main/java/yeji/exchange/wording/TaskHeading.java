package yeji.exchange.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** Headings of the columns of a task table. Source: domain.md, 1.2. */
public enum TaskHeading {
    NAME("(?:年度)?(?:主要|重点|工作)?(?:工作)?任务(?:名称)?|重点工作(?:名称)?|任务及名称"),
    CONTENT("(?:主要|工作|任务|具体|主要工作)?(?:工作)?内容(?:描述|概述)?"),
    BUDGET("(?:年度)?(?:预算|涉及|资金|安排)?(?:预算)?(?:金额|资金)(?:情况|安排)?|预算(?:数|安排)?"),
    TOTAL("总额|小计|合计|总计|资金总额|金额合计|总金额|预算总额"),
    FISCAL_APPROPRIATION("(?:其中:?)?(?:财政(?:性)?(?:拨款|资金|补助)|一般公共预算(?:拨款|资金)?|财政预算(?:拨款|资金))"),
    OTHER_FUNDS("(?:其中:?)?(?:其[他它]资金|单位资金|自[筹有]资金|其[他它])");

    private static final int LONGEST = 24;
    private static final Pattern SUM = Pattern.compile("(?:金额|预算|资金)?(?:合计|总计|总额|小计)(?:金额|数)?");
    private static final Pattern BRACKETS_BEHIND = Pattern.compile("[(,:][^()]{0,12}元\\)?$");

    private final Pattern writings;

    TaskHeading(String writings) {
        this.writings = Pattern.compile(writings);
    }

    /** What a column holds by its heading; empty if the heading says something else. */
    public static Optional<TaskHeading> of(String heading) {
        String bare = bare(heading);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        for (TaskHeading found : values()) {
            if (found.writings.matcher(bare).matches()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Whether a cell is the heading of the row of sums: 金额合计. */
    public static boolean isSum(String cell) {
        return SUM.matcher(bare(cell)).matches();
    }

    /** Whether its column holds amounts. */
    public boolean isAmount() {
        return this == BUDGET || this == TOTAL || this == FISCAL_APPROPRIATION || this == OTHER_FUNDS;
    }

    private static String bare(String heading) {
        if (heading.length() > 4 * LONGEST) {
            return "";
        }
        String compact = BRACKETS_BEHIND.matcher(Compact.of(heading)).replaceFirst("");
        return compact.endsWith(":") ? compact.substring(0, compact.length() - 1) : compact;
    }
}
