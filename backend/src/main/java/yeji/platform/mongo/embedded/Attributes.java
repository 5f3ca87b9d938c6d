package yeji.platform.mongo.embedded;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The lines of attributes ({@code name:value,name:value}) in which MVStore keeps its headers and footers. */
final class Attributes {

    private static final String SUM = "fletcher";

    private Attributes() {}

    /** The bytes of a line with a checksum of its own at the end; every reader of MVStore asks for it. */
    static byte[] sealed(CharSequence attributes) {
        StringBuilder line = new StringBuilder(attributes);
        byte[] covered = bytes(line);
        DataUtils.appendMap(line, SUM, DataUtils.getFletcher32(covered, 0, covered.length));
        return bytes(line);
    }

    /** The part of a sealed line that its checksum covers. */
    static StringBuilder unsealed(byte[] line) {
        return new StringBuilder(unsealed(text(line)));
    }

    private static String unsealed(String line) {
        return line.substring(0, Math.max(0, line.indexOf("," + SUM + ":")));
    }

    /** The line that {@code bytes} begin with; empty if there is none with this beginning, or its checksum does not fit. */
    static Optional<Map<String, String>> read(byte[] bytes, String beginning) {
        String text = text(bytes);
        int end = text.indexOf('\n');
        if (end < 0 || !text.startsWith(beginning)) {
            return Optional.empty();
        }
        try {
            Map<String, String> attributes =
                    DataUtils.parseMap(text.substring(0, end).trim());
            return attributes.containsKey(SUM) && !fits(text, attributes.get(SUM))
                    ? Optional.empty()
                    : Optional.of(attributes);
        } catch (MVStoreException | NumberFormatException notALine) {
            return Optional.empty();
        }
    }

    private static boolean fits(String line, String sum) {
        byte[] covered = bytes(unsealed(line));
        return (int) Long.parseLong(sum, 16) == DataUtils.getFletcher32(covered, 0, covered.length);
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
