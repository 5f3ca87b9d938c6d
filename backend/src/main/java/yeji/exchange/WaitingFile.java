package yeji.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An uploaded file that waits to be read, on the disk and not in memory. It has no name there and is gone with the process, however that
 * ends: uploads are not stored.
 */
final class WaitingFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingFile.class);

    private final String file;
    private final SeekableByteChannel channel;

    private WaitingFile(String file, SeekableByteChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws UncheckedIOException if the disk does not take it */
    static WaitingFile of(String file, byte[] content) {
        try {
            Path path = Files.createTempFile("yeji-upload", "");
            SeekableByteChannel channel = Files.newByteChannel(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            WaitingFile waiting = new WaitingFile(file, channel);
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            return waiting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name. */
    String file() {
        return file;
    }

    /** Its bytes. */
    byte[] content() {
        try {
            ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
            channel.position(0);
            while (content.hasRemaining() && channel.read(content) >= 0) {
                // goes on until all is there
            }
            return content.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("an uploaded file could not be closed", e);
        }
    }
}
