package yeji.exchange.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Table;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.PaperMoney;
import yeji.exchange.wording.YearLine;

/**
 * Reads the rows of a form that belong to no table of tasks or indicators: labels with values beside them, below them, or
 * in the same cell; goals that run over several rows; lines that name the year or the unit of money; remarks.
 */
final class HeadRows {

    /** How many rows below may give values to one row of labels. */
    private static final int ROWS_BELOW = 100;

    private static final Box NOTHING = new Box("", 0, 1, Cell.Merge.NONE, List.of());

    private final List<Line> lines;
    private final List<PaperItem> items;
    private final PairWalk walk = new PairWalk();
    /** Where the goal stands in the items that a row without a label goes on with; -1 if there is none. */
    private int openGoal = -1;

    private @Nullable Line openGoalLine;

    HeadRows(List<Line> lines, List<PaperItem> items) {
        this.lines = lines;
        this.items = items;
    }

    /** Reads the line at a place, and those that belong to it. @return the place behind them */
    int readFrom(int at) {
        Line line = lines.get(at);
        Optional<Box> only = line.only();
        if (only.isPresent()) {
            return single(line, only.get(), at);
        }
        return line.isSilent() ? at + 1 : several(line, at);
    }

    private int single(Line line, Box box, int at) {
        if (YearLine.is(box.text())) {
            items.add(new PaperItem.Year(box));
        } else if (PaperMoney.ofLine(box.text()).isPresent()) {
            items.add(new PaperItem.Money(box));
        } else if (goesOnWithGoal(line)) {
            goOnWithGoal(line);
        } else if (box.heading().isPresent() && box.text().endsWith("绩效指标")) {
            // only names the table below
            return at + 1;
        } else {
            Optional<HeadLabel> label = box.label();
            return label.isPresent() ? labelAlone(line, box, label.get(), at) : unlabelled(box, at);
        }
        return at + 1;
    }

    /** A further row beside a goal's heading, which is merged or left blank. */
    private boolean goesOnWithGoal(Line line) {
        return openGoal >= 0
                && openGoalLine != null
                && line.sharesTableWith(openGoalLine)
                && line.boxes().size() > 1
                && !line.boxes().get(0).speaks()
                && line.speaking().stream().allMatch(box -> box.label().isEmpty());
    }

    private void goOnWithGoal(Line line) {
        PaperItem.Labelled goal = (PaperItem.Labelled) items.get(openGoal);
        Box more = line.speaking().stream()
                .reduce((left, right) -> left.joinedWith(" ", right))
                .orElse(NOTHING);
        items.set(openGoal, goal.withMore(more));
    }

    private int labelAlone(Line line, Box box, HeadLabel label, int at) {
        if (label.isSection()) {
            items.add(new PaperItem.Section(label, box));
            walk.goesOnUnder(label, box);
            return at + 1;
        }
        boolean overItsValue = line.boxes().size() == 1 && !label.isSigned() && at + 1 < lines.size();
        if (overItsValue && isPlainText(lines.get(at + 1), line)) {
            add(label, box, lines.get(at + 1).only().orElse(NOTHING), lines.get(at + 1));
            return at + 2;
        }
        add(label, box, NOTHING, line);
        return at + 1;
    }

    private static boolean isPlainText(Line line, Line above) {
        return line.inTable() == above.inTable()
                && line.boxes().size() == 1
                && line.only()
                        .filter(box -> box.label().isEmpty()
                                && InlineLabels.of(box.text()).isEmpty()
                                && !YearLine.is(box.text()))
                        .isPresent();
    }

    private int unlabelled(Box box, int at) {
        List<InlineLabels.Piece> pieces = InlineLabels.of(box.text());
        if (!pieces.isEmpty()) {
            addPieces(box, pieces);
            return at + 1;
        }
        Optional<InlineLabels.Piece> unknown = InlineLabels.unknown(box.text());
        if (unknown.isPresent()) {
            addPieces(box, List.of(unknown.get()));
        } else {
            add(null, NOTHING, box, null);
        }
        return at + 1;
    }

    private void addPieces(Box box, List<InlineLabels.Piece> pieces) {
        boolean first = true;
        for (InlineLabels.Piece piece : pieces) {
            Box label = box.part(piece.label(), first && piece.value().isEmpty());
            Box value = box.part(piece.value(), first && !piece.value().isEmpty());
            first = false;
            if (PaperMoney.ofLine(piece.label() + piece.value()).isPresent()) {
                items.add(new PaperItem.Money(box.part(piece.label() + piece.value(), false)));
            } else if (piece.label().isEmpty() && YearLine.is(piece.value())) {
                items.add(new PaperItem.Year(value));
            } else {
                add(piece.kind(), label, value, null);
            }
        }
    }

    private int several(Line line, int at) {
        if (goesOnWithGoal(line)) {
            goOnWithGoal(line);
            return at + 1;
        }
        List<PairWalk.Found> found = walk.through(line);
        List<PairWalk.Found> withoutValue =
                found.stream().filter(PairWalk.Found::awaitsValue).toList();
        int last = withoutValue.size() < 2 ? at : lastRowBelow(line, at);
        if (last > at) {
            HeaderGrid grid = HeaderGrid.of(line);
            found = found.stream()
                    .map(label -> label.awaitsValue() ? label.withValue(below(grid, label, at + 1, last)) : label)
                    .toList();
        }
        boolean otherGoalFilled = found.stream().anyMatch(goal -> goal.isGoal() && goal.isFilled());
        for (PairWalk.Found each : found) {
            take(each, line, otherGoalFilled);
        }
        return last + 1;
    }

    private void take(PairWalk.Found found, Line line, boolean otherGoalFilled) {
        HeadLabel kind = found.kind();
        if (!found.pieces().isEmpty()) {
            addPieces(found.label(), found.pieces());
        } else if (YearLine.is(found.label().text()) && found.kind() == null && found.value() == null) {
            items.add(new PaperItem.Year(found.label()));
        } else if (PaperMoney.ofLine(found.label().text()).isPresent()) {
            items.add(new PaperItem.Money(found.label()));
        } else if (kind != null && kind.isSection() && found.value() == null) {
            items.add(new PaperItem.Section(kind, found.label()));
        } else if (!(found.isGoal() && found.value() == null && otherGoalFilled)) {
            // a goal's heading over the headings of other goals only names the section
            items.add(new PaperItem.Labelled(
                    kind,
                    found.label(),
                    found.value() == null ? NOTHING : found.value(),
                    found.unit(),
                    found.midterm()));
            rememberGoal(kind, found.value(), line);
        }
    }

    /** The last row below that gives values to the labels of a row, all of which stand there without one. */
    private int lastRowBelow(Line labels, int at) {
        int last = at;
        while (last + 1 < lines.size()
                && last - at < ROWS_BELOW
                && givesValues(lines.get(last + 1), labels, last > at)) {
            last++;
        }
        return last;
    }

    private static boolean givesValues(Line line, Line labels, boolean further) {
        List<Box> speaking = line.speaking();
        boolean besideHeading = !line.boxes().isEmpty() && !line.boxes().get(0).speaks();
        return line.sharesTableWith(labels)
                && !speaking.isEmpty()
                && (!further || besideHeading)
                && speaking.stream().allMatch(box -> box.label().isEmpty() && !YearLine.is(box.text()))
                && !IndicatorColumns.isHeader(line)
                && (line.columns() != Table.Columns.ORDER
                        || line.boxes().size() <= labels.boxes().size());
    }

    private @Nullable Box below(HeaderGrid grid, PairWalk.Found label, int first, int last) {
        Box value = null;
        for (int at = first; at <= last; at++) {
            List<@Nullable Box> placed = grid.place(lines.get(at));
            for (int column = 0; column < grid.size(); column++) {
                Box box = placed.get(column);
                boolean under = grid.headings().get(column).box().column()
                        == label.label().column();
                if (under && box != null && box.speaks()) {
                    value = value == null
                            ? box
                            : new PaperItem.Labelled(null, NOTHING, value, null, false)
                                    .withMore(box)
                                    .value();
                }
            }
        }
        return value;
    }

    private void add(@Nullable HeadLabel kind, Box label, Box value, @Nullable Line line) {
        PaperMoney unit = PaperMoney.inHeading(label.text()).orElse(null);
        items.add(new PaperItem.Labelled(kind, label, value, unit, false));
        rememberGoal(kind, value, line);
    }

    private void rememberGoal(@Nullable HeadLabel kind, @Nullable Box value, @Nullable Line line) {
        boolean opens = kind != null && kind.isGoal() && value != null && line != null;
        openGoal = opens ? items.size() - 1 : -1;
        openGoalLine = opens ? line : null;
    }
}
