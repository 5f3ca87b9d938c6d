package yeji.exchange.source;

import java.time.Duration;

/**
 * What a file may cost to read. Whatever goes beyond is refused.
 *
 * @param fileBytes size of the file
 * @param zipEntries entries of a zip file
 * @param entryBytes inflated size of one entry
 * @param inflatedBytes inflated size of all entries together
 * @param inflateRatio inflated ÷ packed size of an entry, looked at above {@link #RATIO_GRACE_BYTES}
 * @param xmlDepth elements inside one another
 * @param tableDepth tables inside one another
 * @param columns columns of a table
 * @param cells cells of all tables together
 * @param blocks paragraphs and tables
 * @param textChars characters of text in all
 * @param forms forms of a file
 * @param nodes tasks and indicators, with their categories, of a form
 * @param time for reading one file
 */
public record ReadLimits(
        int fileBytes,
        int zipEntries,
        long entryBytes,
        long inflatedBytes,
        int inflateRatio,
        int xmlDepth,
        int tableDepth,
        int columns,
        int cells,
        int blocks,
        int textChars,
        int forms,
        int nodes,
        Duration time) {

    /** Small entries may inflate as they like. */
    public static final int RATIO_GRACE_BYTES = 4 << 20;

    /** Ten times and more of what the largest real documents need. */
    public static final ReadLimits STANDARD = new ReadLimits(
            20 << 20,
            2_000,
            64L << 20,
            256L << 20,
            200,
            400,
            8,
            200,
            200_000,
            100_000,
            4_000_000,
            200,
            2_000,
            Duration.ofSeconds(10));
}
