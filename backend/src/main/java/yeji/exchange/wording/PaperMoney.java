package yeji.exchange.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeji.form.paper.MoneyUnit;

/** The units in which papers give amounts. Forms know 万元 and 元; amounts in the others are converted, and the reader says so. */
public enum PaperMoney {
    YUAN("元", 4),
    THOUSAND_YUAN("千元", 1),
    WAN_YUAN("万元", 0),
    MILLION_YUAN("百万元", -2),
    HUNDRED_MILLION_YUAN("亿元", -4);

    private static final String NAMES = "(?:人民币)?(百万元|千元|万元|亿元|元)";
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:(?:金额|货币|计量)?单位:?)?" + NAMES + "\\)");
    private static final Pattern OF_A_LINE = Pattern.compile("(?:金额|货币|计量|资金)?单位:?[(]?" + NAMES + "[)]?");

    private final String written;
    private final int pointsToWanYuan;

    PaperMoney(String written, int pointsToWanYuan) {
        this.written = written;
        this.pointsToWanYuan = pointsToWanYuan;
    }

    /** How many places the decimal point goes to the left to make it 万元. */
    int pointsToWanYuan() {
        return pointsToWanYuan;
    }

    public String written() {
        return written;
    }

    /** The unit to be kept with the form. */
    public MoneyUnit kept() {
        return this == YUAN ? MoneyUnit.YUAN : MoneyUnit.WAN_YUAN;
    }

    /** Whether the form can keep this very unit. */
    public boolean isKept() {
        return this == YUAN || this == WAN_YUAN;
    }

    /** The unit in the brackets of a heading: 预算金额（万元）, 项目资金（单位：元）. */
    public static Optional<PaperMoney> inHeading(String heading) {
        Matcher found = IN_BRACKETS.matcher(Compact.of(heading));
        return found.find() ? Optional.of(named(found.group(1))) : Optional.empty();
    }

    /** The unit that a line of its own states: 单位：万元, 金额单位：元. */
    public static Optional<PaperMoney> ofLine(String line) {
        String compact = Compact.of(line);
        String bare =
                compact.startsWith("(") && compact.endsWith(")") ? compact.substring(1, compact.length() - 1) : compact;
        Matcher found = OF_A_LINE.matcher(bare);
        return found.matches() ? Optional.of(named(found.group(1))) : Optional.empty();
    }

    static PaperMoney named(String name) {
        for (PaperMoney unit : values()) {
            if (unit.written.equals(name)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
