package yeji.exchange.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yeji.form.tree.StatedDirection;

/** Signs and directions beside a target. Source: domain.md, 1.4, operator and direction; 3.2, pieces. */
public final class SignText {

    private static final Pattern SIGN = Pattern.compile(
            "[≥≤><=≧≦═]|>=|<=|=>|=<|大于(?:或?等于)?|小于(?:或?等于)?|等于|不低于|不少于|不小于|不高于|不超过|不大于|不多于|至少|至多|最多|超过|高于|低于|少于|多于|约");
    private static final Set<String> NO_SIGN = Set.of("=", "定性", "定性指标", "定量", "定量指标", "文字描述");
    private static final Set<String> KINDS = Set.of("定性", "定性指标", "定量", "定量指标");
    private static final Pattern HIGHER = Pattern.compile("正向?(?:指标)?|越[大高多]越好");
    private static final Pattern LOWER = Pattern.compile("[反逆负]向?(?:指标)?|越[小低少]越好");
    private static final Pattern SIGNS_BY_HEADING = Pattern.compile("运算|计算|符号|比较|关系");
    private static final Pattern DIRECTION_BY_HEADING = Pattern.compile("方向|正[反负]向");

    private SignText() {}

    /** What a column holds whose heading leaves it open. */
    public enum Meaning {
        SIGN,
        DIRECTION,
        OTHER
    }

    /** Decides by the cells that are not blank, and by the heading where they don't say. */
    public static Meaning ofColumn(String heading, List<String> cells) {
        String compact = Compact.of(heading);
        if (cells.stream().anyMatch(cell -> SIGN.matcher(Compact.of(cell)).matches())) {
            return Meaning.SIGN;
        }
        if (cells.stream().anyMatch(cell -> directionOf(cell).isPresent())) {
            return Meaning.DIRECTION;
        }
        boolean open = cells.stream().allMatch(cell -> KINDS.contains(Compact.of(cell)));
        if (open && SIGNS_BY_HEADING.matcher(compact).find()) {
            return Meaning.SIGN;
        }
        return cells.isEmpty() && DIRECTION_BY_HEADING.matcher(compact).find() ? Meaning.DIRECTION : Meaning.OTHER;
    }

    /** What a direction cell says; empty if it says something else. */
    public static Optional<StatedDirection> directionOf(String cell) {
        String compact = Compact.of(cell);
        if (HIGHER.matcher(compact).matches()) {
            return Optional.of(StatedDirection.HIGHER);
        }
        return LOWER.matcher(compact).matches() ? Optional.of(StatedDirection.LOWER) : Optional.empty();
    }

    /**
     * The target that operator, value and unit make together, whatever the order of their columns. An equals sign and 定性
     * are no part of it, nor is an operator or a unit that the value has already.
     */
    public static String join(String sign, String value, String unit) {
        String before = Blank.is(sign) || NO_SIGN.contains(Compact.of(sign)) || value.startsWith(sign) ? "" : sign;
        String behind = Blank.is(unit) || NO_SIGN.contains(Compact.of(unit)) || value.endsWith(unit) ? "" : unit;
        return before + value + behind;
    }
}
