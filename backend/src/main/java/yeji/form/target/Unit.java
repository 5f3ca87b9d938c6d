package yeji.form.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a number counts.
 *
 * @param text as written, in plain form: 万人次, 个月, ㎡
 * @param symbol the unit without multiplier and under its first name, for rules that look at it: 人次, 月, 平方米; 人 for 名
 * @param family what it measures
 * @param base what numbers are compared in: 元, 秒, 月, 亩 …; units convert if and only if they have the same base
 * @param factor how many of the base one of it is, multiplier included
 */
public record Unit(String text, String symbol, UnitFamily family, String base, BigDecimal factor) {
    /** The unit of a bare number. */
    public static final Unit NONE = new Unit("", "", UnitFamily.COUNT, "", BigDecimal.ONE);

    /** The unit of that name, if it is one that we know, a multiplier in front included (万亩, 千元). Takes plain form. */
    public static Optional<Unit> known(String text) {
        return Units.known(text);
    }

    /** The unit of that name; one that we don't know counts as itself. Takes plain form. */
    public static Unit of(String text) {
        return Units.known(text).orElseGet(() -> Units.unlisted(text));
    }

    /** Whether numbers in the two can be compared. */
    public boolean convertsTo(Unit other) {
        return base.equals(other.base);
    }

    /** Whether it is the same unit, maybe under another name: 天 and 日, 人 and 名. */
    public boolean sameAs(Unit other) {
        return convertsTo(other) && factor.compareTo(other.factor()) == 0;
    }

    public boolean isTime() {
        return family == UnitFamily.TIME;
    }

    public boolean isMoney() {
        return family == UnitFamily.MONEY;
    }

    /** Whether numbers under it are too large or too small to be read without knowing more: no unit, or just 万. */
    public boolean isMissing() {
        return symbol.isEmpty();
    }

    /** As canonical writing has it: months are 个月, so that nobody takes them for a month of the year. */
    String canonicalText() {
        if (family == UnitFamily.PERCENT) {
            return symbol;
        }
        return isTime() && symbol.equals("月") ? "个月" : text;
    }

    /** As canonical writing has it behind a slash: 次/月, never 次/个月. */
    String canonicalPer() {
        return isTime() && text.startsWith("个") ? text.substring(1) : text;
    }
}
