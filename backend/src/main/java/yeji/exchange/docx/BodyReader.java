package yeji.exchange.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;

/**
 * Walks through the events of the part that holds a Word document's text. Deleted text and what was moved away is left out, inserted text
 * is kept; of a field its result is kept, not its instruction; hidden text and placeholders of content controls are not on the paper.
 * Elements are known by their local names: the two namespaces of the standard (transitional, strict) use the same ones.
 */
final class BodyReader {

    /** Nothing below these is text of the paper. */
    private static final Set<String> PASSED_OVER = Set.of(
            "Fallback",
            "del",
            "moveFrom",
            "rt",
            "sectPr",
            "pPr",
            "instrText",
            "delText",
            "delInstrText",
            "tblGrid",
            "tblPr",
            "fldData",
            "docPr",
            "ffData");

    private static final int EVENTS_PER_TIME_CHECK = 1_000;

    private final XMLStreamReader xml;
    private final DocumentBuilder document;
    private final ReadLimits limits;
    private final TimeLimit time;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Integer> placeholders = new ArrayDeque<>();
    private int depth;
    private boolean inText;
    private boolean inRowProperties;
    private boolean hidden;
    private int chars;

    BodyReader(InputStream part, DocumentBuilder document, ReadLimits limits, TimeLimit time)
            throws IOException, Unreadable {
        this.document = document;
        this.limits = limits;
        this.time = time;
        try {
            this.xml = SafeXml.reader(part);
        } catch (XMLStreamException damaged) {
            throw SafeXml.refusal(damaged, Fault.DAMAGED_XML);
        }
    }

    void readAll() throws Unreadable {
        try {
            for (int events = 1; xml.hasNext(); events++) {
                if (events % EVENTS_PER_TIME_CHECK == 0) {
                    time.check();
                }
                take(xml.next());
            }
        } catch (XMLStreamException damaged) {
            throw SafeXml.refusal(damaged, Fault.DAMAGED_XML);
        }
    }

    private void take(int event) throws XMLStreamException, Unreadable {
        if (event == XMLStreamConstants.DTD) {
            throw new Unreadable(Fault.DOCTYPE);
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            // without a document type declaration there is nothing that it could refer to
            throw new Unreadable(Fault.DAMAGED_XML);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
            write(xml.getText());
        }
    }

    private void start(String name) throws XMLStreamException, Unreadable {
        if (inRowProperties && name.equals("del")) {
            document.deleteRow();
        }
        if (PASSED_OVER.contains(name)) {
            passOver();
            return;
        }
        if (++depth > limits.xmlDepth()) {
            throw new Unreadable(Fault.NESTED_TOO_DEEP);
        }
        if (!startOfTable(name)) {
            startOfText(name);
        }
    }

    private boolean startOfTable(String name) throws Unreadable {
        switch (name) {
            case "tbl" -> document.startTable();
            case "tr" -> document.startRow();
            case "trPr" -> inRowProperties = true;
            case "gridBefore" -> document.gap(number("val", 0));
            case "gridAfter" -> document.gapBehind(number("val", 0));
            case "tc" -> document.startCell();
            case "gridSpan" -> document.span(number("val", 1));
            case "vMerge" -> document.merge(isRestart() ? Cell.Merge.START : Cell.Merge.CONTINUED);
            case "hMerge" -> {
                if (!isRestart()) {
                    document.joinLeft();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void startOfText(String name) throws Unreadable {
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "r" -> hidden = false;
            case "vanish" -> hidden = isOn();
            case "showingPlcHdr" -> {
                if (isOn()) {
                    // depth of w:sdt: this element stands in its w:sdtPr
                    placeholders.push(depth - 2);
                }
            }
            case "t" -> inText = true;
            case "tab", "ptab" -> write("\t");
            case "br", "cr" -> write(isPageBreak() ? "" : "\n");
            case "noBreakHyphen" -> write("-");
            case "sym" -> write(Symbol.of(attribute("font"), attribute("char")));
            default -> {
                // formatting
            }
        }
    }

    private void end(String name) throws Unreadable {
        switch (name) {
            case "tbl" -> document.endTable();
            case "tr" -> document.endRow();
            case "trPr" -> inRowProperties = false;
            case "tc" -> document.endCell();
            case "p" -> endParagraph();
            case "t" -> inText = false;
            default -> {
                // formatting
            }
        }
        depth--;
        if (!placeholders.isEmpty() && depth < placeholders.peek()) {
            placeholders.pop();
        }
    }

    private void endParagraph() throws Unreadable {
        StringBuilder ended = paragraphs.poll();
        if (ended != null) {
            count(1);
            document.paragraph(ended.toString());
        }
    }

    private void write(String text) throws Unreadable {
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph == null || hidden || !placeholders.isEmpty()) {
            return;
        }
        count(text.length());
        paragraph.append(text);
    }

    private void count(int more) throws Unreadable {
        chars += more;
        if (chars > limits.textChars()) {
            throw new Unreadable(Fault.TOO_MUCH_TEXT);
        }
    }

    /** Goes on behind the end of the element that was just begun. */
    private void passOver() throws XMLStreamException, Unreadable {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
            if (depth + open > limits.xmlDepth()) {
                throw new Unreadable(Fault.NESTED_TOO_DEEP);
            }
        }
    }

    private boolean isRestart() {
        return "restart".equals(attribute("val"));
    }

    private boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private boolean isPageBreak() {
        String type = attribute("type");
        return type != null && !type.equals("textWrapping");
    }

    private int number(String name, int otherwise) {
        String value = attribute(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** An attribute by its local name: in most files it has a namespace, in some it has none. */
    private @Nullable String attribute(String localName) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(localName)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }
}
