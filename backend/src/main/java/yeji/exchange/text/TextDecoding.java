package yeji.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import yeji.exchange.source.Fault;
import yeji.exchange.source.Unreadable;

/**
 * Tells the encoding of a text: by its mark, by the zero bytes that only UTF-16 has, else UTF-8 if that is sound, else
 * GB18030. Decodes it without the least error or not at all.
 */
final class TextDecoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MARK = 0xfeff;
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoding() {}

    /** @throws Unreadable if the bytes are no sound text in any of these encodings */
    static String decode(byte[] content) throws Unreadable {
        String text = decodeAs(charsetOf(content), content);
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            text = text.substring(1);
        }
        if (text.chars().anyMatch(TextDecoding::isNoText)) {
            throw new Unreadable(Fault.ENCODING);
        }
        return text;
    }

    private static Charset charsetOf(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | content[1] & 0xff;
        if (first == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        int zerosInFront = 0;
        int zerosBehind = 0;
        for (int at = 0; at + 1 < content.length; at += 2) {
            zerosInFront += content[at] == 0 ? 1 : 0;
            zerosBehind += content[at + 1] == 0 ? 1 : 0;
        }
        if (zerosInFront + zerosBehind > 0) {
            return zerosInFront > zerosBehind ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return isSound(StandardCharsets.UTF_8, content) ? StandardCharsets.UTF_8 : GB18030;
    }

    private static boolean isSound(Charset charset, byte[] content) {
        try {
            strictly(charset, content);
            return true;
        } catch (CharacterCodingException unsound) {
            return false;
        }
    }

    private static String decodeAs(Charset charset, byte[] content) throws Unreadable {
        try {
            return strictly(charset, content);
        } catch (CharacterCodingException unsound) {
            throw new Unreadable(Fault.ENCODING, unsound);
        }
    }

    private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    /** What a wrong guess of the encoding gives: the characters of no language. */
    private static boolean isNoText(int character) {
        return character == 0
                || character == REPLACEMENT
                || Character.getType(character) == Character.PRIVATE_USE
                || (Character.getType(character) == Character.UNASSIGNED && character < 0xd800);
    }
}
