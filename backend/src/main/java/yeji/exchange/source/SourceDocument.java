package yeji.exchange.source;

import java.util.List;

/**
 * A document as a sequence of paragraphs and tables, in the order of the paper.
 *
 * @param file the name of the file, for reports
 */
public record SourceDocument(String file, List<Block> blocks) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** Whether there is any table in it. */
    public boolean hasTable() {
        return blocks.stream().anyMatch(Table.class::isInstance);
    }
}
