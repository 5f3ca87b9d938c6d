package yeji.exchange.source;

import java.util.List;

/** A row of a table, its cells from left to right. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
