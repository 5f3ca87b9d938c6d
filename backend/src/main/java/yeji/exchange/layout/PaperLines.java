package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import yeji.exchange.source.Block;
import yeji.exchange.source.Row;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.Table;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;
import yeji.exchange.wording.FormTitle;
import yeji.exchange.wording.PaperMoney;
import yeji.exchange.wording.YearLine;

/** Makes one sequence of lines of a document: title, year and unit of money count the same wherever they stand. */
final class PaperLines {

    private PaperLines() {}

    /** @throws Unreadable if the time is over */
    static List<Line> of(SourceDocument document, TimeLimit time) throws Unreadable {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Block block : document.blocks()) {
            Table.Columns columns = block instanceof Table table ? table.columns() : Table.Columns.ORDER;
            for (Row row : block.rows()) {
                time.check();
                Line line =
                        new Line(row.cells().stream().map(Box::of).toList(), columns, block instanceof Table, number);
                if (!line.boxes().isEmpty()) {
                    lines.addAll(parted(line));
                }
            }
            number++;
        }
        return lines;
    }

    /**
     * A row that holds the title together with the year line or the unit of money, in one cell or in several, becomes a
     * line for each; every other row stays as it is.
     */
    private static List<Line> parted(Line line) {
        List<Box> parts = new ArrayList<>();
        for (Box box : line.speaking()) {
            parts.addAll(paragraphsOf(box));
        }
        boolean titled =
                parts.stream().anyMatch(part -> FormTitle.read(part.text()).isPresent());
        boolean partable = parts.size() > 1
                && parts.stream().anyMatch(part -> isMark(part.text()))
                && parts.stream().allMatch(part -> isMark(part.text()) || isBeside(part.text(), titled));
        return partable
                ? parts.stream().map(part -> line.withBoxes(List.of(part))).toList()
                : List.of(line);
    }

    /** The paragraphs of a box; a title that runs over several of them is one. */
    private static List<Box> paragraphsOf(Box box) {
        List<String> paragraphs = List.of(box.text().split("\n"));
        Predicate<String> apart =
                text -> YearLine.is(text) || PaperMoney.ofLine(text).isPresent() || isNumberOfTable(text);
        String title =
                String.join("", paragraphs.stream().filter(apart.negate()).toList());
        boolean oneTitle = paragraphs.size() > 1 && FormTitle.read(title).isPresent();
        List<Box> parts = new ArrayList<>();
        boolean titleTaken = false;
        for (String paragraph : paragraphs) {
            boolean ofTitle = oneTitle && !apart.test(paragraph);
            if (!(ofTitle && titleTaken)) {
                parts.add(box.part(ofTitle ? title : paragraph, parts.isEmpty()));
            }
            titleTaken |= ofTitle;
        }
        return parts;
    }

    private static boolean isMark(String text) {
        return FormTitle.read(text).isPresent()
                || YearLine.is(text)
                || PaperMoney.ofLine(text).isPresent();
    }

    /** What may share the cell or the row of a mark: the table's number, and beside a title the lines that follow it. */
    private static boolean isBeside(String text, boolean titled) {
        return isNumberOfTable(text) || titled && (text.contains("：") || text.contains(":"));
    }

    private static boolean isNumberOfTable(String text) {
        return text.isBlank()
                || text.strip().matches("附[件表]?\\s?[\\d一二三四五六七八九十-]{0,5}[:：]?|表\\s?[\\d一二三四五六七八九十-]{1,5}[:：]?");
    }
}
