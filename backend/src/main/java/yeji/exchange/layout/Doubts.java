package yeji.exchange.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.exchange.wording.Amount;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.PaperMoney;

/** Takes values out of boxes, and writes down what is doubtful about them. */
final class Doubts {

    private final List<Doubt> doubts = new ArrayList<>();
    private boolean amountWithoutUnit;

    List<Doubt> all() {
        return doubts;
    }

    void add(DoubtCode code, Spot spot, String sourceText) {
        doubts.add(new Doubt(code, spot.place(), sourceText, spot.words()));
    }

    /** Whether an amount was read that did not name its unit itself. */
    boolean tookAmountWithoutUnit() {
        return amountWithoutUnit;
    }

    /** The text of a field of one line. */
    String line(Box box, Spot spot, int limit) {
        String joined = joined(box.text());
        if (box.text().indexOf('\n') >= 0) {
            add(DoubtCode.LINES_JOINED, spot, box.text());
        }
        return checked(box, joined, spot, limit);
    }

    /** The text of a field of paragraphs. */
    String text(Box box, Spot spot, int limit) {
        return checked(box, box.text().replace('\t', ' '), spot, limit);
    }

    private String checked(Box box, String text, Spot spot, int limit) {
        leftoversOf(box, spot);
        if (TextLimit.exceeds(text, limit)) {
            add(DoubtCode.OVER_LIMIT, new Spot(spot.place(), List.of(String.valueOf(limit))), text);
        }
        return text;
    }

    void leftoversOf(Box box, Spot spot) {
        box.leftovers().forEach(leftover -> add(DoubtCode.LEFTOVER_DROPPED, spot, leftover));
    }

    /** An amount in 万元; null where the box is blank or says something that is no amount. */
    @Nullable BigDecimal amount(Box box, Spot spot, PaperMoney paper) {
        leftoversOf(box, spot);
        Amount amount = Amount.read(box.text(), paper);
        if (!amount.understood()) {
            add(DoubtCode.MONEY_NOT_UNDERSTOOD, spot, box.text());
        }
        PaperMoney ownUnit = amount.ownUnit();
        if (ownUnit != null && ownUnit != paper) {
            add(DoubtCode.CELL_IN_OTHER_UNIT, spot, box.text());
        }
        amountWithoutUnit |= amount.wanYuan() != null && ownUnit == null;
        return amount.wanYuan();
    }

    /**
     * A text without line breaks: between letters or digits of other scripts a break was a blank, elsewhere it
     * was only layout.
     */
    static String joined(String text) {
        String oneLine = text.replace('\t', ' ');
        if (oneLine.indexOf('\n') < 0) {
            return oneLine;
        }
        StringBuilder joined = new StringBuilder();
        for (String line : oneLine.split("\n")) {
            String part = Blank.strip(line);
            boolean words = !joined.isEmpty()
                    && !part.isEmpty()
                    && isLatin(joined.charAt(joined.length() - 1))
                    && isLatin(part.charAt(0));
            joined.append(words ? " " : "").append(part);
        }
        return Blank.strip(joined.toString());
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetterOrDigit(character);
    }
}
