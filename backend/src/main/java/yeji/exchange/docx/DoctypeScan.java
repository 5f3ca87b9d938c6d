package yeji.exchange.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Finds a document type declaration in an XML part without parsing it. Zero bytes are passed over, so that UTF-16 and UTF-32 hide
 * nothing. No Word file has one, not even as text inside of a comment.
 */
final class DoctypeScan {

    private static final byte[] MARK = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER_BYTES = 1 << 16;

    private DoctypeScan() {}

    /** Reads to the end, or to the mark. */
    static boolean finds(InputStream part) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int matched = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            for (int at = 0; at < read; at++) {
                byte next = buffer[at];
                if (next == 0) {
                    continue;
                }
                // the mark's first byte does not come back inside it: after a mismatch nothing but that byte itself can
                // match
                matched = next == MARK[matched] ? matched + 1 : next == MARK[0] ? 1 : 0;
                if (matched == MARK.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
