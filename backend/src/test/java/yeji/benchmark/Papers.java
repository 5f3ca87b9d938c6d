package yeji.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The real document of six forms, and copies of it whose projects have names of their own. */
final class Papers {

    static final int FORMS = 6;
    static final int PROJECTS = 5;

    private static final String MAIN_PART = "word/document.xml";
    private static final List<String> NAMES =
            List.of("机关业务专项经费", "四最营商环境(四送一服)专项工作经费", "政府公开工作专项经费", "防范非法集资工作专项经费", "金融发展专项经费");

    private Papers() {}

    /** The document as it is. */
    static byte[] real() throws IOException {
        try (InputStream file = Papers.class.getResourceAsStream("/samples/forms.docx")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    /** The document with a number behind the name of each project. */
    static byte[] copy(int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(real()));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(MAIN_PART) ? renamed(part, number) : part);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] renamed(byte[] part, int number) {
        String xml = new String(part, StandardCharsets.UTF_8);
        for (String name : NAMES) xml = xml.replace(">" + name + "<", ">" + name + "（" + number + "）<");
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
