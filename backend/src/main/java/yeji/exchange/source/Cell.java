package yeji.exchange.source;

/**
 * A cell of a table.
 *
 * @param text its paragraphs separated by LF; a cell that continues the one above has that one's text
 * @param column the first column that it covers, from 0
 * @param span how many columns it covers, from 1
 * @param merge whether it is merged with the cell above or below
 */
public record Cell(String text, int column, int span, Merge merge) {

    public Cell {
        if (column < 0 || span < 1) {
            throw new IllegalArgumentException("column " + column + ", span " + span);
        }
    }

    /** A plain cell of one column. */
    public static Cell of(String text, int column) {
        return new Cell(text, column, 1, Merge.NONE);
    }

    /** Whether it is the lower part of a cell that began in a row above. */
    public boolean continued() {
        return merge == Merge.CONTINUED;
    }

    /** The column behind it. */
    public int end() {
        return column + span;
    }

    public Cell withText(String changed) {
        return new Cell(changed, column, span, merge);
    }

    /** How a cell is merged with its neighbours above and below. */
    public enum Merge {
        NONE,
        /** The uppermost of several. */
        START,
        /** A lower one. */
        CONTINUED
    }
}
