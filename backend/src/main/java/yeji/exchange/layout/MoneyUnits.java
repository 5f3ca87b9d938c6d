package yeji.exchange.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.PaperMoney;
import yeji.exchange.wording.TaskHeading;

/**
 * The unit in which a paper gives its amounts: in the heading of the amounts, else in a line of its own. A paper that names
 * none is taken to mean 万元, which the reader says as soon as an amount is read.
 *
 * @param named null: the paper names none
 */
record MoneyUnits(@Nullable PaperMoney named, String sourceText) {

    private static final int LONGEST_LINE = 200;

    PaperMoney unit() {
        return named == null ? PaperMoney.WAN_YUAN : named;
    }

    static MoneyUnits of(List<Line> lines) {
        @Nullable MoneyUnits ofLine = null;
        for (Line line : lines) {
            for (Box box : line.speaking()) {
                if (box.text().length() > LONGEST_LINE) {
                    continue;
                }
                Optional<PaperMoney> heading =
                        PaperMoney.inHeading(box.text()).filter(unit -> isOverAmounts(box.text()));
                if (heading.isPresent()) {
                    return new MoneyUnits(heading.get(), box.text());
                }
                if (ofLine == null) {
                    ofLine = inLine(box.text());
                }
            }
        }
        return ofLine == null ? new MoneyUnits(null, "") : ofLine;
    }

    private static boolean isOverAmounts(String heading) {
        return HeadLabel.of(heading)
                        .filter(label -> label.isAmount() || label == HeadLabel.FUNDS)
                        .isPresent()
                || TaskHeading.of(heading).filter(TaskHeading::isAmount).isPresent();
    }

    private static @Nullable MoneyUnits inLine(String text) {
        Optional<PaperMoney> whole = PaperMoney.ofLine(text);
        if (whole.isPresent()) {
            return new MoneyUnits(whole.get(), text);
        }
        for (InlineLabels.Piece piece : InlineLabels.of(text)) {
            Optional<PaperMoney> part = PaperMoney.ofLine(piece.label() + piece.value());
            if (part.isPresent()) {
                return new MoneyUnits(part.get(), piece.label() + piece.value());
            }
        }
        return null;
    }
}
