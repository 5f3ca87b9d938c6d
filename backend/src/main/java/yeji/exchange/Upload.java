package yeji.exchange;

import java.io.IOException;

/**
 * A file as it arrived.
 *
 * @param file its name, as the sender gave it
 * @param size in bytes
 * @param content read when it is its turn, so that few files are in memory at once
 */
public record Upload(String file, long size, Content content) {

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
