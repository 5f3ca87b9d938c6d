package yeji.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes small Word files for tests. A drawing of the paper is one line per row, {@code | cell | cell |}: {@code <3>} in
 * front of a text makes the cell three columns wide, {@code v} begins a cell that goes on below as {@code ^}, {@code ⏎}
 * parts paragraphs. A line without bars is a paragraph; a blank line ends a table.
 */
final class Docx {

    private static final Pattern CELL = Pattern.compile("(v |\\^ ?)?(?:<(\\d+)>)?(.*)", Pattern.DOTALL);
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private Docx() {}

    /** A Word file of a drawing. */
    static byte[] drawn(String drawing) {
        StringBuilder body = new StringBuilder();
        boolean inTable = false;
        for (String line : drawing.split("\n", -1)) {
            boolean row = line.strip().startsWith("|");
            if (inTable && !row) {
                body.append("</w:tbl>");
            }
            if (row && !inTable) {
                body.append("<w:tbl>");
            }
            inTable = row;
            body.append(row ? row(line.strip()) : line.isBlank() ? "" : paragraph(line));
        }
        return body(body + (inTable ? "</w:tbl>" : ""));
    }

    private static String row(String line) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            Matcher parts = CELL.matcher(cell.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException(cell);
            }
            row.append("<w:tc><w:tcPr>");
            if (parts.group(2) != null) {
                row.append("<w:gridSpan w:val=\"").append(parts.group(2)).append("\"/>");
            }
            if (parts.group(1) != null) {
                row.append(parts.group(1).startsWith("v") ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            }
            row.append("</w:tcPr>");
            for (String paragraph : parts.group(3).strip().split("⏎", -1)) {
                row.append(paragraph(paragraph));
            }
            row.append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    /** A Word file whose body is this XML. */
    static byte[] body(String xml) {
        return document("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + NAMESPACES + "><w:body>" + xml
                + "<w:sectPr/></w:body></w:document>");
    }

    /** A Word file whose main part is this text. */
    static byte[] document(String xml) {
        return zip(parts(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The parts of a Word file. */
    static Map<String, byte[]> parts(byte[] mainPart) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>"));
        parts.put(
                "_rels/.rels",
                utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Target=\"word/document.xml\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                        + "</Relationships>"));
        parts.put("word/document.xml", mainPart);
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
