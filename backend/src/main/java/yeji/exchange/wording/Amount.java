package yeji.exchange.wording;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a money cell says. Source: domain.md, 1.5, money cell.
 *
 * @param wanYuan in 万元, exactly, with the scale that the paper's figure has in 万元; null if blank or not understood
 * @param understood false if something stands there that is no amount: it is never guessed
 * @param ownUnit the unit that the cell itself names; null if it names none
 */
public record Amount(
        @Nullable BigDecimal wanYuan,
        boolean understood,
        @Nullable PaperMoney ownUnit) {

    private static final Amount BLANK = new Amount(null, true, null);
    private static final Amount NOT_UNDERSTOOD = new Amount(null, false, null);
    private static final Pattern FIGURE =
            Pattern.compile("(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,20})(\\.\\d{1,10})?\\s{0,20}(百万元|千元|万元|亿元|元)?");
    private static final int INTEGER_DIGITS = 12;
    private static final int DECIMALS = 6;

    /** @param paper the unit that the paper uses where a cell names none */
    public static Amount read(String cell, PaperMoney paper) {
        if (Blank.is(cell)) {
            return BLANK;
        }
        String figure = Blank.strip(Normalizer.normalize(cell, Normalizer.Form.NFKC));
        Matcher parts = FIGURE.matcher(figure);
        if (!parts.matches()) {
            return NOT_UNDERSTOOD;
        }
        PaperMoney ownUnit = parts.group(3) == null ? null : PaperMoney.named(parts.group(3));
        String decimals = parts.group(2) == null ? "" : parts.group(2);
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", "") + decimals);
        BigDecimal wanYuan = inWanYuan(number, ownUnit == null ? paper : ownUnit);
        boolean fits = wanYuan.precision() - wanYuan.scale() <= INTEGER_DIGITS && wanYuan.scale() <= DECIMALS;
        return fits ? new Amount(wanYuan, true, ownUnit) : NOT_UNDERSTOOD;
    }

    private static BigDecimal inWanYuan(BigDecimal number, PaperMoney unit) {
        BigDecimal moved = number.movePointLeft(unit.pointsToWanYuan());
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}
