package yeji.platform.graphql.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.Refusal;

/**
 * Seals the place of an element in the order of a query, such as (time of the last change, id), into an opaque cursor:
 * nobody reads
 * it, changes it, or uses it with another query. The same place gives the same cursor, today and after a restart, at
 * every instance
 * with the same data: the nonce is a keyed hash of what is sealed.
 */
public final class Cursors {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int PADDED_TO = 64;
    private static final int LONGEST = 4_000;
    private static final TypeReference<List<@Nullable Object>> VALUES = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final SecretKeySpec encryption;
    private final SecretKeySpec nonces;

    /**
     * Cursors of one set of data.
     *
     * @param secret of the data that the cursors are for, at least 256 random bits
     */
    public Cursors(byte[] secret) {
        if (secret.length < KEY_BYTES) throw new IllegalArgumentException("the secret is too short");
        encryption = new SecretKeySpec(derived(secret, "encryption"), "AES");
        nonces = new SecretKeySpec(derived(secret, "nonces"), MAC);
    }

    /**
     * Makes a cursor.
     *
     * @param query names the query with all that decides its order and its elements, such as {@code forms TITLE DESC}
     * @param place strings, whole numbers, booleans and nulls that tell where the element stands
     */
    public String seal(String query, List<? extends @Nullable Object> place) {
        byte[] plain = padded(json.writeValueAsBytes(place));
        byte[] nonce = Arrays.copyOf(mac(nonces, context(query), plain), NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, query, plain)
                .orElseThrow(() -> new IllegalStateException("what was made here can be sealed"));
        byte[] cursor = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /**
     * The place that a cursor stands for; whole numbers are Integer or Long, by their size.
     *
     * @throws Refusal BAD_USER_INPUT if it is malformed, was changed, or is of another query
     */
    public List<@Nullable Object> open(String query, String cursor) {
        return decoded(cursor)
                .filter(bytes -> bytes.length > NONCE_BYTES)
                .flatMap(bytes -> cipher(
                        Cipher.DECRYPT_MODE,
                        Arrays.copyOf(bytes, NONCE_BYTES),
                        query,
                        Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length)))
                .flatMap(this::values)
                .orElseThrow(() -> Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.cursor"));
    }

    private static Optional<byte[]> decoded(String cursor) {
        if (cursor.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<List<@Nullable Object>> values(byte[] plain) {
        try {
            return Optional.of(json.readValue(plain, VALUES));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** Blanks at the end, which JSON doesn't mind: the length would tell the length of what is sealed. */
    private static byte[] padded(byte[] plain) {
        int length = (plain.length + PADDED_TO - 1) / PADDED_TO * PADDED_TO;
        byte[] padded = Arrays.copyOf(plain, length);
        Arrays.fill(padded, plain.length, length, (byte) ' ');
        return padded;
    }

    /** @return empty if the text was not sealed with this key, nonce and query */
    private Optional<byte[]> cipher(int mode, byte[] nonce, String query, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context(query));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException notSealedHere) {
            return Optional.empty();
        }
    }

    private static byte[] context(String query) {
        return query.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] derived(byte[] secret, String purpose) {
        return mac(new SecretKeySpec(secret, MAC), context("yeji cursors"), context(purpose));
    }

    private static byte[] mac(SecretKeySpec key, byte[] context, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(context.length).array());
            mac.update(context);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }
}
