package yeji.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What it costs to unpack a Word file and to parse the part that holds its text, and no more; the answer has the number of
 * characters of text.
 */
final class PlainParsing {

    static final String PARSE = "/benchmark/parse";

    private static final String MAIN_PART = "word/document.xml";

    @Bean
    RouterFunction<ServerResponse> parsing() {
        return RouterFunctions.route()
                .POST(PARSE, request -> ServerResponse.ok().body(characters(request.body(byte[].class))))
                .build();
    }

    private static int characters(byte[] word) throws IOException, XMLStreamException {
        int characters = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().equals(MAIN_PART)) characters += charactersOf(part);
            }
        }
        return characters;
    }

    private static int charactersOf(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        int characters = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.CHARACTERS) characters += xml.getTextLength();
        }
        return characters;
    }
}
