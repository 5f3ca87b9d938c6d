package yeji.exchange.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import yeji.exchange.source.Block;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Fault;
import yeji.exchange.source.Paragraph;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.Row;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.Table;
import yeji.exchange.source.Unreadable;

/**
 * Collects paragraphs and tables while a document is read. A table inside a cell is lifted out of it: the rows before it,
 * the table, and the rest of the outer table follow one another, as a reader of the paper sees them.
 */
final class DocumentBuilder {

    private final ReadLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private int cells;

    DocumentBuilder(ReadLimits limits) {
        this.limits = limits;
    }

    SourceDocument finish(String file) {
        return new SourceDocument(file, blocks);
    }

    /** A finished paragraph: of the innermost open cell, or else of the document. */
    void paragraph(String text) throws Unreadable {
        OpenTable table = tables.peek();
        if (table != null && table.inCell()) {
            table.addParagraph(text);
        } else if (!text.isBlank()) {
            addBlock(new Paragraph(text));
        }
    }

    void startTable() throws Unreadable {
        if (tables.size() == limits.tableDepth()) {
            throw new Unreadable(Fault.NESTED_TOO_DEEP);
        }
        OpenTable outer = tables.peek();
        if (outer != null) {
            outer.splitRow();
            addTable(outer.takeRows());
        }
        tables.push(new OpenTable());
    }

    void endTable() throws Unreadable {
        OpenTable table = tables.poll();
        if (table != null) {
            addTable(table.takeRows());
        }
    }

    void startRow() {
        withTable(OpenTable::startRow);
    }

    void endRow() throws Unreadable {
        OpenTable table = tables.peek();
        if (table != null) {
            gap(table.gapBehind());
            table.endRow();
        }
    }

    /** The row was deleted by a tracked change. */
    void deleteRow() {
        withTable(OpenTable::deleteRow);
    }

    void startCell() throws Unreadable {
        if (++cells > limits.cells()) {
            throw new Unreadable(Fault.TOO_MANY_CELLS);
        }
        withTable(OpenTable::startCell);
    }

    void endCell() throws Unreadable {
        OpenTable table = tables.peek();
        if (table != null && table.endCell() > limits.columns()) {
            throw new Unreadable(Fault.TOO_MANY_CELLS);
        }
    }

    /** How many columns the open cell covers. */
    void span(int columns) {
        withTable(table -> table.span(columns));
    }

    /** Whether the open cell is merged with its neighbours above and below. */
    void merge(Cell.Merge merge) {
        withTable(table -> table.merge(merge));
    }

    /** The open cell is, in an old file's way, a part of the cell to its left. */
    void joinLeft() {
        withTable(OpenTable::joinLeft);
    }

    /** Columns that the row leaves out: they become a blank cell. */
    void gap(int columns) throws Unreadable {
        if (columns > 0) {
            startCell();
            span(columns);
            endCell();
        }
    }

    /** Columns that the row will leave out at its end. */
    void gapBehind(int columns) {
        withTable(table -> table.gapBehind(columns));
    }

    private void withTable(Consumer<OpenTable> action) {
        OpenTable table = tables.peek();
        if (table != null) {
            action.accept(table);
        }
    }

    private void addTable(List<Row> rows) throws Unreadable {
        if (!rows.isEmpty()) {
            addBlock(new Table(Table.Columns.GRID, rows));
        }
    }

    private void addBlock(Block block) throws Unreadable {
        if (blocks.size() == limits.blocks()) {
            throw new Unreadable(Fault.TOO_MUCH_TEXT);
        }
        blocks.add(block);
    }
}
