package yeji.exchange.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;

/** A Word file that has been looked through once: sound, of bearable size, without document type declarations. */
final class WordPackage {

    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN_RELATIONSHIP = "/officeDocument";
    private static final String WORD_TYPE = "word";
    private static final int SMALL_PART_BYTES = 1 << 20;
    private static final int ZIP_MAGIC = 0x504b;
    private static final int OLE_MAGIC = 0xd0cf;

    private final ZipScan scan;
    private final String mainPart;

    private WordPackage(ZipScan scan, String mainPart) {
        this.scan = scan;
        this.mainPart = mainPart;
    }

    /** @throws Unreadable with a fault that is seen at once */
    static WordPackage open(byte[] content, ReadLimits limits, TimeLimit time) throws Unreadable {
        requireZip(content);
        FirstLook look = new FirstLook();
        new ZipScan(content, limits, time).forEach(look);
        String main = look.mainPart();
        if (main == null || !look.isWord(main)) {
            throw new Unreadable(Fault.NOT_WORD);
        }
        return new WordPackage(new ZipScan(content, limits, time), main);
    }

    /** Hands over the part that holds the text. @throws Unreadable what the reader throws */
    void withMainPart(PartReader reader) throws Unreadable {
        scan.forEach((name, inflated) -> {
            if (name.equals(mainPart)) {
                reader.read(inflated);
            }
        });
    }

    /** Reads a part; need not read to the end. */
    interface PartReader {
        void read(InputStream part) throws IOException, Unreadable;
    }

    private static void requireZip(byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(Fault.EMPTY_FILE);
        }
        int magic = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | content[1] & 0xff;
        if (magic == OLE_MAGIC) {
            throw new Unreadable(Fault.OLD_WORD_OR_ENCRYPTED);
        }
        if (magic != ZIP_MAGIC) {
            throw new Unreadable(Fault.NOT_WORD);
        }
    }

    /** Looks for document type declarations in every XML part, and keeps the two small parts that say which one holds the text. */
    private static final class FirstLook implements ZipScan.EntryVisitor {
        private byte @Nullable [] relationships;
        private byte @Nullable [] contentTypes;

        @Override
        public void visit(String name, InputStream inflated) throws IOException, Unreadable {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (!lowerCase.endsWith(".xml") && !lowerCase.endsWith(".rels")) {
                return;
            }
            InputStream part = inflated;
            if (name.equals(RELATIONSHIPS) || name.equals(CONTENT_TYPES)) {
                byte[] kept = inflated.readNBytes(SMALL_PART_BYTES);
                if (name.equals(RELATIONSHIPS)) {
                    relationships = kept;
                } else {
                    contentTypes = kept;
                }
                part = new ByteArrayInputStream(kept);
            }
            if (DoctypeScan.finds(part)) {
                throw new Unreadable(Fault.DOCTYPE);
            }
        }

        @Nullable String mainPart() throws Unreadable {
            String target = valueWhere(relationships, "Type", type -> type.endsWith(MAIN_RELATIONSHIP), "Target");
            return target != null && target.startsWith("/") ? target.substring(1) : target;
        }

        boolean isWord(String main) throws Unreadable {
            String type = valueWhere(contentTypes, "PartName", ("/" + main)::equals, "ContentType");
            return type != null && type.toLowerCase(Locale.ROOT).contains(WORD_TYPE);
        }
    }

    /** The value of an attribute of the first element where another attribute is as wanted. */
    private static @Nullable String valueWhere(
            byte @Nullable [] part, String attribute, Predicate<String> wanted, String value) throws Unreadable {
        if (part == null) {
            return null;
        }
        try {
            XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String found = xml.getAttributeValue(null, attribute);
                    if (found != null && wanted.test(found)) {
                        return xml.getAttributeValue(null, value);
                    }
                }
            }
            return null;
        } catch (XMLStreamException | IOException damaged) {
            throw new Unreadable(Fault.NOT_WORD, damaged);
        }
    }
}
