package yeji.exchange.docx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Fault;
import yeji.exchange.source.Unreadable;

/**
 * The JDK's stream parser with everything switched off that reaches beyond the stream. It is given characters and not bytes: parts of a
 * Word file are UTF-8 or UTF-16 (ECMA-376 part 2), and no declaration makes them anything else.
 */
final class SafeXml {

    private static final int FIRST_BYTES = 4;

    private SafeXml() {}

    static XMLStreamReader reader(InputStream part) throws IOException, XMLStreamException {
        return factory().createXMLStreamReader(characters(new BufferedInputStream(part)));
    }

    /** What the parser's complaint means: the refusal that ended the stream below it, else a fault of the part itself. */
    static Unreadable refusal(XMLStreamException complaint, Fault fault) {
        @Nullable Throwable below = complaint.getNestedException();
        return below != null && below.getCause() instanceof Unreadable reason
                ? reason
                : new Unreadable(fault, complaint);
    }

    private static Reader characters(BufferedInputStream part) throws IOException {
        part.mark(FIRST_BYTES);
        byte[] first = part.readNBytes(2);
        int start = first.length < 2 ? 0 : (first[0] & 0xff) << 8 | first[1] & 0xff;
        boolean marked = start == 0xfeff || start == 0xfffe;
        if (!marked) {
            part.reset();
            skipUtf8Mark(part);
        }
        return new InputStreamReader(
                part,
                charset(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** By the mark, or by the zero byte beside the first angle bracket. */
    private static Charset charset(int start) {
        return switch (start) {
            case 0xfeff, 0x003c -> StandardCharsets.UTF_16BE;
            case 0xfffe, 0x3c00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static void skipUtf8Mark(BufferedInputStream part) throws IOException {
        part.mark(FIRST_BYTES);
        byte[] first = part.readNBytes(3);
        boolean mark =
                first.length == 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf;
        if (!mark) {
            part.reset();
        }
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever other parsers lie on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
