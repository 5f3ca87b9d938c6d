package yeji.exchange.source;

import java.util.List;

/** A table: rows of cells that know their columns as well as the file lets them. */
public record Table(Columns columns, List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /** How far the columns of the cells can be relied upon. */
    public enum Columns {
        /** Each cell has the column and span of the file's own grid. */
        GRID,
        /** A sheet of single cells; a cell that was merged over several columns is followed by blank ones. */
        SHEET,
        /** Spans are lost: a cell's column is only its number in the row. */
        ORDER
    }
}
