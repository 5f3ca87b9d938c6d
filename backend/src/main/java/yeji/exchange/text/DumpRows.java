package yeji.exchange.text;

import java.util.ArrayList;
import java.util.List;
import yeji.exchange.source.Block;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.Table;
import yeji.exchange.source.Unreadable;

/**
 * The dump of Word tables: a tab opens a cell, a line without one is a further paragraph of the same cell, a blank line
 * ends the row. Further blank lines end the table. A line without a tab where no cell is open is a paragraph.
 */
final class DumpRows {

    private static final int BLANK_LINES_BETWEEN_TABLES = 3;

    private final TableRows table;
    private final List<StringBuilder> row = new ArrayList<>();

    DumpRows(ReadLimits limits) {
        this.table = new TableRows(limits, Table.Columns.ORDER);
    }

    List<Block> read(List<String> lines) throws Unreadable {
        int blank = 0;
        for (String line : lines) {
            blank = line.isEmpty() ? blank + 1 : 0;
            if (line.isEmpty()) {
                endRow();
                if (blank == BLANK_LINES_BETWEEN_TABLES) {
                    table.endTable();
                }
            } else if (line.charAt(0) == '\t') {
                row.add(new StringBuilder(line.substring(1)));
            } else if (row.isEmpty()) {
                table.paragraph(line);
            } else {
                row.get(row.size() - 1).append('\n').append(line);
            }
        }
        endRow();
        return table.finish();
    }

    private void endRow() throws Unreadable {
        if (!row.isEmpty()) {
            table.row(row.stream().map(StringBuilder::toString).toList());
            row.clear();
        }
    }
}
