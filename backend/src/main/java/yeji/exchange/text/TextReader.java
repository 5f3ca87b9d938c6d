package yeji.exchange.text;

import java.util.List;
import java.util.regex.Pattern;
import yeji.exchange.source.Block;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;

/** Reads text files with tables in one of two writings; which one is decided by where most of the tabs stand. */
public final class TextReader {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029\\f]");

    private final ReadLimits limits;

    public TextReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** @throws Unreadable if the file is empty */
    public void inspect(byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(Fault.EMPTY_FILE);
        }
    }

    /**
     * Decodes and reads the text.
     *
     * @param file the file's name, for reports
     * @throws Unreadable if its encoding can't be told or it is larger than it may be
     */
    public SourceDocument read(String file, byte[] content, TimeLimit time) throws Unreadable {
        inspect(content);
        String text = TextDecoding.decode(content);
        if (text.length() > limits.textChars()) {
            throw new Unreadable(Fault.TOO_MUCH_TEXT);
        }
        List<String> lines = List.of(LINE_END.split(text, -1));
        time.check();
        List<Block> blocks =
                isSheet(lines) ? new SheetRows(limits).read(lines, time) : new DumpRows(limits).read(lines);
        return new SourceDocument(file, blocks);
    }

    private static boolean isSheet(List<String> lines) {
        long cellsInRow =
                lines.stream().filter(line -> line.lastIndexOf('\t') > 0).count();
        long cellOfItsOwn =
                lines.stream().filter(line -> line.lastIndexOf('\t') == 0).count();
        return cellsInRow > cellOfItsOwn;
    }
}
