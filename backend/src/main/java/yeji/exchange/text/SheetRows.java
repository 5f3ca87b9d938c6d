package yeji.exchange.text;

import java.util.ArrayList;
import java.util.List;
import yeji.exchange.source.Block;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.Table;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;

/**
 * Rows as spreadsheets put them on the clipboard: a line each, cells separated by tabs. A cell with line breaks stands in
 * quotation marks, which are doubled inside of it. A line without any tab is a row of one cell, or a paragraph where no
 * table has begun.
 */
final class SheetRows {

    private static final int LINES_OF_A_ROW = 200;

    private final TableRows table;
    private boolean begun;

    SheetRows(ReadLimits limits) {
        this.table = new TableRows(limits, Table.Columns.SHEET);
    }

    List<Block> read(List<String> lines, TimeLimit time) throws Unreadable {
        for (int at = 0; at < lines.size(); at++) {
            time.check();
            int last = endOfRow(lines, at);
            if (last < 0) {
                // no quotation mark closes it: it is just a character
                addRow(cellsOf(lines.get(at), false), lines.get(at));
            } else {
                String row = String.join("\n", lines.subList(at, last + 1));
                addRow(cellsOf(row, true), row);
                at = last;
            }
        }
        return table.finish();
    }

    /** The line with which the row ends that begins at a line; -1 if a quotation mark stays open. */
    private static int endOfRow(List<String> lines, int first) {
        boolean open = false;
        for (int at = first; at < lines.size() && at - first < LINES_OF_A_ROW; at++) {
            open = isOpenAfter(lines.get(at), open);
            if (!open) {
                return at;
            }
        }
        return -1;
    }

    private void addRow(List<String> cells, String line) throws Unreadable {
        if (line.isBlank() && line.indexOf('\t') < 0) {
            return;
        }
        if (cells.size() == 1 && !begun) {
            table.paragraph(line);
            return;
        }
        begun = true;
        table.row(cells);
    }

    /** Whether a cell that begins with a quotation mark has not ended with this line. */
    private static boolean isOpenAfter(String line, boolean openBefore) {
        boolean open = openBefore;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) != '"') {
                continue;
            }
            if (open) {
                boolean doubled = at + 1 < line.length() && line.charAt(at + 1) == '"';
                at += doubled ? 1 : 0;
                open = doubled;
            } else {
                open = at == 0 || line.charAt(at - 1) == '\t';
            }
        }
        return open;
    }

    private static List<String> cellsOf(String row, boolean quotes) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= row.length()) {
            int end = quotes && row.startsWith("\"", from) ? endOfQuoted(row, from) : endOfPlain(row, from);
            String cell = row.substring(from, end);
            cells.add(quotes && cell.startsWith("\"") ? unquoted(cell) : cell);
            from = end + 1;
        }
        return cells;
    }

    private static int endOfPlain(String row, int from) {
        int tab = row.indexOf('\t', from);
        return tab < 0 ? row.length() : tab;
    }

    /** The place of the tab behind the closing quotation mark. */
    private static int endOfQuoted(String row, int from) {
        int at = from + 1;
        while (at < row.length()) {
            if (row.charAt(at) == '"') {
                if (at + 1 < row.length() && row.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return endOfPlain(row, at);
                }
            }
            at++;
        }
        return row.length();
    }

    private static String unquoted(String cell) {
        int close = cell.lastIndexOf('"');
        if (close == 0) {
            return cell;
        }
        return cell.substring(1, close).replace("\"\"", "\"") + cell.substring(close + 1);
    }
}
