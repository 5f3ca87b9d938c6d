package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Table;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.PaperMoney;

/**
 * Walks through a row of labels and values. A label that is known takes the next box, unless that is a label too; among labels that are not
 * known, boxes go in pairs. Remembers across rows in which pair the amounts of the year stand, beside those of a plan of several years, and
 * which unit of money the heading over the amounts names.
 */
final class PairWalk {

    private int pairOfTheYear = -1;
    private @Nullable PaperMoney unitOfSection;

    /**
     * A label with its value.
     *
     * @param kind null: not known
     * @param value null: no box is left for it in this row
     * @param pieces the labels and values that stand in the label's own box
     */
    record Found(
            @Nullable HeadLabel kind,
            Box label,
            @Nullable Box value,
            @Nullable PaperMoney unit,
            boolean midterm,
            List<InlineLabels.Piece> pieces) {

        /** Whether its value may stand in the row below. */
        boolean awaitsValue() {
            return kind != null && value == null && pieces.isEmpty() && !kind.isSigned() && !kind.isSection();
        }

        boolean isGoal() {
            return kind != null && kind.isGoal();
        }

        boolean isFilled() {
            return value != null && !value.isEmpty();
        }

        Found withValue(@Nullable Box found) {
            return new Found(kind, label, found, unit, midterm, pieces);
        }
    }

    List<Found> through(Line line) {
        List<Box> boxes = line.boxes().stream()
                .filter(box -> !box.continued() && !(line.columns() == Table.Columns.SHEET && box.isEmpty()))
                .toList();
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < boxes.size()) {
            at = step(boxes, at, found);
        }
        return withMidterm(found);
    }

    /** Takes one label with its value. @return the place behind it */
    private int step(List<Box> boxes, int at, List<Found> found) {
        Box box = boxes.get(at);
        if (box.isEmpty()) {
            return at + 1;
        }
        Optional<HeadLabel> kind = box.label();
        if (kind.isPresent()) {
            int value = placeOfValue(boxes, at);
            found.add(new Found(
                    kind.get(), box, value < 0 ? null : boxes.get(value), unitOf(kind.get(), box), false, List.of()));
            return value < 0 ? at + 1 : value + 1;
        }
        List<InlineLabels.Piece> pieces = InlineLabels.of(box.text());
        if (!pieces.isEmpty() || PaperMoney.ofLine(box.text()).isPresent()) {
            found.add(new Found(null, box, null, null, false, pieces));
            return at + 1;
        }
        return unknown(boxes, at, found);
    }

    private static int unknown(List<Box> boxes, int at, List<Found> found) {
        Box box = boxes.get(at);
        boolean last = at + 1 == boxes.size();
        if (last && !found.isEmpty()) {
            goOnWith(found, box);
            return at + 1;
        }
        boolean overOthers = !last
                && found.isEmpty()
                && (boxes.get(at + 1).isLabel() || box.merge() == Cell.Merge.START && boxes.size() % 2 == 1);
        if (overOthers) {
            return at + 1;
        }
        boolean pair = !last && boxes.get(at + 1).label().isEmpty();
        found.add(new Found(null, box, pair ? boxes.get(at + 1) : null, null, false, List.of()));
        return pair ? at + 2 : at + 1;
    }

    /** A box more than pairs need belongs to the value before it. */
    private static void goOnWith(List<Found> found, Box box) {
        Found before = found.get(found.size() - 1);
        Box value = before.value();
        boolean open = before.pieces().isEmpty() && (before.kind() == null || before.isGoal());
        if (open && value != null) {
            found.set(found.size() - 1, before.withValue(value.joinedWith(" ", box)));
        } else {
            found.add(new Found(null, box, null, null, false, List.of()));
        }
    }

    /** The place of a known label's value: the next box, or the one behind a gap at the end of the row; -1 if that is a label. */
    private static int placeOfValue(List<Box> boxes, int label) {
        int next = label + 1;
        if (next >= boxes.size() || boxes.get(next).isLabel()) {
            return -1;
        }
        boolean behindGap = boxes.get(next).isEmpty()
                && next + 2 == boxes.size()
                && boxes.get(next + 1).label().isEmpty();
        return behindGap ? next + 1 : next;
    }

    /** A heading that stands in a row of its own. */
    void goesOnUnder(HeadLabel kind, Box label) {
        unitOf(kind, label);
    }

    private @Nullable PaperMoney unitOf(HeadLabel kind, Box label) {
        Optional<PaperMoney> own = PaperMoney.inHeading(label.text());
        if (kind == HeadLabel.FUNDS) {
            unitOfSection = own.orElse(null);
        }
        return own.isPresent() || !kind.isAmount() ? own.orElse(null) : unitOfSection;
    }

    /** Marks what belongs to the plan of several years where the same amount stands twice in a row. */
    private List<Found> withMidterm(List<Found> found) {
        List<Found> amounts = found.stream()
                .filter(amount -> amount.kind() != null && amount.kind().isAmount())
                .toList();
        if (amounts.size() < 2) {
            return found;
        }
        if (amounts.stream().anyMatch(amount -> amount.kind() == HeadLabel.MIDTERM_TOTAL)) {
            pairOfTheYear = amounts.get(0).kind() == HeadLabel.MIDTERM_TOTAL ? 1 : 0;
            return found;
        }
        boolean twice =
                amounts.size() == 2 && amounts.get(0).kind() == amounts.get(1).kind() && pairOfTheYear >= 0;
        if (!twice) {
            return found;
        }
        Found other = amounts.get(1 - pairOfTheYear);
        return found.stream()
                .map(amount -> amount == other
                        ? new Found(amount.kind(), amount.label(), amount.value(), amount.unit(), true, List.of())
                        : amount)
                .toList();
    }
}
