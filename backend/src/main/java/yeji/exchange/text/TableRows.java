package yeji.exchange.text;

import java.util.ArrayList;
import java.util.List;
import yeji.exchange.source.Block;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Fault;
import yeji.exchange.source.Paragraph;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.Row;
import yeji.exchange.source.Table;
import yeji.exchange.source.Unreadable;

/** Collects the rows of the tables of a text, and the paragraphs between them. */
final class TableRows {

    private final ReadLimits limits;
    private final Table.Columns columns;
    private final List<Block> blocks = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private int cells;

    TableRows(ReadLimits limits, Table.Columns columns) {
        this.limits = limits;
        this.columns = columns;
    }

    /** A row of cells, each of one column. */
    void row(List<String> texts) throws Unreadable {
        cells += texts.size();
        if (texts.size() > limits.columns() || cells > limits.cells()) {
            throw new Unreadable(Fault.TOO_MANY_CELLS);
        }
        List<Cell> row = new ArrayList<>();
        for (String text : texts) {
            // spreadsheets and Word put a vertical tab for a line break inside of a cell
            row.add(Cell.of(text.replace((char) 0x0b, (char) 0x0a), row.size()));
        }
        rows.add(new Row(row));
    }

    void paragraph(String text) throws Unreadable {
        endTable();
        if (!text.isBlank()) {
            addBlock(new Paragraph(text));
        }
    }

    void endTable() throws Unreadable {
        if (!rows.isEmpty()) {
            addBlock(new Table(columns, rows));
            rows = new ArrayList<>();
        }
    }

    List<Block> finish() throws Unreadable {
        endTable();
        return blocks;
    }

    private void addBlock(Block block) throws Unreadable {
        if (blocks.size() == limits.blocks()) {
            throw new Unreadable(Fault.TOO_MUCH_TEXT);
        }
        blocks.add(block);
    }
}
