package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import yeji.exchange.source.Cell;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.Leftovers;

/**
 * A cell as the understanding sees it: its text without leftovers and without layout blanks around it.
 *
 * @param text stripped; paragraphs separated by LF
 * @param column the first column that it covers
 * @param end the column behind it
 * @param merge whether it is merged with the cell above or below
 * @param leftovers what was taken out of the text
 */
record Box(String text, int column, int end, Cell.Merge merge, List<String> leftovers) {

    Box {
        leftovers = List.copyOf(leftovers);
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
