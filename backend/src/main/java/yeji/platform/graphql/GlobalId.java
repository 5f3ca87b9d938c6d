package yeji.platform.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * An id that is good in every place of the API: the type of the node and its id inside that type, opaque to callers.
 *
 * @param type the name in the schema, such as {@code Unit}
 * @param value names the node among those of its type
 */
public record GlobalId(String type, String value) {

    private static final int LONGEST = 400;

    /** As callers see it. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + value).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a caller sent.
     *
     * @return empty if it is malformed, which is to be treated like an id that nothing has
     */
    public static Optional<GlobalId> parse(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int colon = plain.indexOf(':');
            if (colon <= 0) return Optional.empty();
            GlobalId id = new GlobalId(plain.substring(0, colon), plain.substring(colon + 1));
            return id.text().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** The value of an id of this type; empty if it is malformed or of another type. */
    public static Optional<String> valueOf(String wanted, String text) {
        return parse(text).filter(id -> id.type.equals(wanted)).map(GlobalId::value);
    }
}
