package yeji.form.graphql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A fingerprint of what a call sent, whatever the order of its keys: tells a repeat from another call under the same id. */
final class CallHash {

    private CallHash() {}

    static String of(@Nullable Object json) {
        StringBuilder text = new StringBuilder();
        append(json, text);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Strings with their length in front, so that no two different values have one text. */
    private static void append(@Nullable Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            new TreeMap<Object, @Nullable Object>(map).forEach((key, below) -> {
                append(key, text);
                append(below, text);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> append(item, text));
            text.append(']');
        } else {
            String written = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
            text.append(value == null ? 'n' : 's')
                    .append(written.length())
                    .append(':')
                    .append(written);
        }
    }
}
