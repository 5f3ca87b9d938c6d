package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Cell;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.ColumnHeading;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.Leftovers;

/** A cell as the understanding sees it: its text without leftovers and without layout blanks around it. Immutable. */
final class Box {

    private final String text;
    private final int column;
    private final int end;
    private final Cell.Merge merge;
    private final List<String> leftovers;
    /** What the text is a heading of is asked again and again, and is not cheap to tell: found once. */
    private @Nullable Meaning meaning;

    private record Meaning(Optional<HeadLabel> label, Optional<ColumnHeading> heading) {}

    /**
     * A box.
     *
     * @param text stripped; paragraphs separated by LF
     * @param column the first column that it covers
     * @param end the column behind it
     * @param merge whether it is merged with the cell above or below
     * @param leftovers what was taken out of the text
     */
    Box(String text, int column, int end, Cell.Merge merge, List<String> leftovers) {
        this.text = text;
        this.column = column;
        this.end = end;
        this.merge = merge;
        this.leftovers = List.copyOf(leftovers);
    }

    String text() {
        return text;
    }

    int column() {
        return column;
    }

    int end() {
        return end;
    }

    Cell.Merge merge() {
        return merge;
    }

    List<String> leftovers() {
        return leftovers;
    }

    /** What of the head the text is a heading of. */
    Optional<HeadLabel> label() {
        return meaning().label();
    }

    boolean isLabel() {
        return label().isPresent();
    }

    /** What column of an indicator table the text is the heading of. */
    Optional<ColumnHeading> heading() {
        return meaning().heading();
    }

    private Meaning meaning() {
        Meaning known = meaning;
        if (known == null) {
            known = new Meaning(HeadLabel.of(text), ColumnHeading.of(text));
            meaning = known;
        }
        return known;
    }

    static Box of(Cell cell) {
        String oneBreak =
                cell.text().replace('\u0085', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
        Leftovers clean = Leftovers.takenFrom(oneBreak);
        // a cell that goes on from above repeats its text: what was taken out of it is told once
        List<String> told = cell.continued() ? List.of() : clean.removed();
        return new Box(Blank.strip(clean.text()), cell.column(), cell.end(), cell.merge(), told);
    }

    boolean continued() {
        return merge == Cell.Merge.CONTINUED;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether something stands here that does not stand in the cell above. */
    boolean speaks() {
        return !continued() && !text.isEmpty();
    }

    int width() {
        return end - column;
    }

    /** How many columns both cover. */
    int overlap(int otherColumn, int otherEnd) {
        return Math.min(end, otherEnd) - Math.max(column, otherColumn);
    }

    /** This box with another text that was a part of its own. */
    Box part(String partOfText, boolean first) {
        return new Box(Blank.strip(partOfText), column, end, merge, first ? leftovers : List.of());
    }

    /** Two cells that stand under one heading. */
    Box joinedWith(Box right) {
        return joinedWith("", right);
    }

    Box joinedWith(String between, Box right) {
        List<String> both = new ArrayList<>(leftovers);
        both.addAll(right.leftovers);
        return new Box(text + between + right.text, column, Math.max(end, right.end), merge, both);
    }
}
