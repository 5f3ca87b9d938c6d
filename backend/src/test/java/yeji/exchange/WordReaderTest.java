package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeji.exchange.docx.WordReader;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Fault;
import yeji.exchange.source.Paragraph;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.Table;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;

/** What of a Word file is text of the paper, where its cells stand, and which files are refused. */
class WordReaderTest {

    private static SourceDocument read(byte[] file) throws Unreadable {
        return read(file, ReadLimits.STANDARD);
    }

    private static SourceDocument read(byte[] file, ReadLimits limits) throws Unreadable {
        return new WordReader(limits).read("file.docx", file, TimeLimit.of(Reading.NOON, Duration.ofSeconds(9)));
    }

    /** The text of the paragraphs and tables: cells parted by bars, rows by slashes. */
    private static List<String> texts(String body) throws Unreadable {
        return read(Docx.body(body)).blocks().stream()
                .map(block -> block.rows().stream()
                        .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("|")))
                        .collect(Collectors.joining("/")))
                .toList();
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String cell(String text) {
        return cell("", Docx.paragraph(text));
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static void assertRefused(byte[] file, ReadLimits limits, Fault fault) {
        assertThatThrownBy(() -> read(file, limits))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    @Test
    void deleted_text_is_left_out_and_inserted_text_is_kept() throws Unreadable {
        assertThat(texts("<w:p>" + Docx.run("甲")
                        + "<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>" + Docx.run("丙") + "</w:ins>"
                        + "<w:moveFrom>" + Docx.run("丁") + "</w:moveFrom><w:moveTo>" + Docx.run("戊")
                        + "</w:moveTo></w:p>"))
                .containsExactly("甲丙戊");
    }

    @Test
    void a_row_that_was_deleted_is_left_out() throws Unreadable {
        assertThat(texts(table(
                        row(cell("甲")), "<w:tr><w:trPr><w:del/></w:trPr>" + cell("乙") + "</w:tr>", row(cell("丙")))))
                .containsExactly("甲/丙");
    }

    @Test
    void of_a_field_its_result_is_kept_and_of_a_content_control_what_was_filled_in() throws Unreadable {
        assertThat(texts(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Docx.run("7")
                                + "<w:fldSimple w:instr=\"DATE\">" + Docx.run("2024") + "</w:fldSimple></w:p>"
                                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                + Docx.paragraph("单击此处输入文字")
                                + "</w:sdtContent></w:sdt>"
                                + "<w:sdt><w:sdtContent>" + Docx.paragraph("已填写") + "</w:sdtContent></w:sdt>"))
                .containsExactly("72024", "已填写");
    }

    @Test
    void hidden_text_and_the_fallback_of_a_text_box_are_not_on_the_paper() throws Unreadable {
        String box = "<w:txbxContent>" + Docx.paragraph("文本框") + "</w:txbxContent>";
        assertThat(texts("<w:p>" + Docx.run("甲") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("文本框", "甲");
    }

    @Test
    void tabs_breaks_hyphens_and_symbols_become_characters() throws Unreadable {
        assertThat(
                        texts(
                                "<w:p>" + Docx.run("甲") + "<w:r><w:tab/></w:r>" + Docx.run("乙") + "<w:r><w:br/></w:r>"
                                        + Docx.run("2023")
                                        + "<w:r><w:noBreakHyphen/></w:r>" + Docx.run("2024")
                                        + "<w:r><w:br w:type=\"page\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
                                        + Docx.run("3个")
                                        + "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:sym w:font=\"Wingdings\" w:char=\"F041\"/></w:r></w:p>"))
                .containsExactly("甲\t乙\n2023-2024≥3个☑□");
    }

    @Test
    void cells_know_their_columns_spans_and_merges() throws Unreadable {
        SourceDocument document = read(Docx.body(table(
                row(
                        cell(
                                "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>",
                                Docx.paragraph("甲") + Docx.paragraph("乙")),
                        cell("丙")),
                "<w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>"
                        + cell("<w:gridSpan w:val=\"2\"/><w:vMerge/>", Docx.paragraph("暗")) + "</w:tr>",
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("丁")
                        + cell("<w:vMerge/>", Docx.paragraph("戊")) + "</w:tr>",
                row(
                        cell("<w:hMerge w:val=\"restart\"/>", Docx.paragraph("己")),
                        cell("<w:hMerge/>", "<w:p/>"),
                        cell("庚")))));

        assertThat(document.blocks()).singleElement().isInstanceOf(Table.class);
        assertThat(document.blocks().get(0).rows().stream()
                        .map(each -> each.cells())
                        .toList())
                .containsExactly(
                        List.of(new Cell("甲\n乙", 0, 2, Cell.Merge.START), new Cell("丙", 2, 1, Cell.Merge.NONE)),
                        List.of(new Cell("甲\n乙", 0, 2, Cell.Merge.CONTINUED), new Cell("", 2, 1, Cell.Merge.NONE)),
                        List.of(
                                new Cell("", 0, 1, Cell.Merge.NONE),
                                new Cell("丁", 1, 1, Cell.Merge.NONE),
                                new Cell("戊", 2, 1, Cell.Merge.NONE)),
                        List.of(new Cell("己", 0, 2, Cell.Merge.NONE), new Cell("庚", 2, 1, Cell.Merge.NONE)));
    }

    @Test
    void a_table_inside_a_cell_follows_what_stands_before_it() throws Unreadable {
        String inner = table(row(cell("内1"), cell("内2")));
        assertThat(texts(table(
                        row(cell("上")),
                        row(cell("左"), cell("", Docx.paragraph("前") + inner + Docx.paragraph("后"))),
                        row(cell("", table(row(cell("", inner))))),
                        row(cell("下")))))
                .containsExactly("上/左|前", "内1|内2", "后", "内1|内2", "下");
    }

    @Test
    void a_form_inside_of_wrappers_is_read_like_any_other() {
        String rows = row(cell("项目支出绩效目标表"))
                + row(cell("（2024年度）"))
                + row(cell("项目名称"), cell("甲"), cell("实施单位"), cell("某局"))
                + row(cell("一级指标"), cell("二级指标"), cell("三级指标"), cell("指标值"))
                + row(cell("产出指标"), cell("数量指标"), cell("场次"), cell("≥3场"));
        byte[] wrapped = Docx.body(table(row(cell("", table(row(cell("", "<w:p/>" + table(rows) + "<w:p/>")))))));

        assertThat(Reading.forms("w.docx", wrapped))
                .singleElement()
                .satisfies(read -> assertThat(Shown.tree(read)).hasSize(1));
    }

    @Test
    void the_strict_namespace_and_a_main_part_of_another_name_are_read() throws Unreadable {
        String xml =
                "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p>"
                        + "</d:body></d:document>";
        Map<String, byte[]> parts = Docx.parts(Docx.utf8(xml));
        parts.put("word/document2.xml", parts.remove("word/document.xml"));
        parts.replaceAll((name, part) -> name.startsWith("word/")
                ? part
                : Docx.utf8(
                        new String(part, StandardCharsets.UTF_8).replace("word/document.xml", "word/document2.xml")));

        assertThat(read(Docx.zip(parts)).blocks()).containsExactly(new Paragraph("甲"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
    void a_document_type_declaration_is_found_in_any_part_and_encoding(String charset) {
        Map<String, byte[]> parts = Docx.parts(Docx.utf8("<document/>"));
        parts.put("customXml/item1.xml", "<?xml version=\"1.0\"?><!DOCTYPE a><a/>".getBytes(Charset.forName(charset)));

        assertRefused(Docx.zip(parts), ReadLimits.STANDARD, Fault.DOCTYPE);
    }

    @Test
    void a_part_in_an_encoding_that_no_word_file_has_is_damage() throws UnsupportedEncodingException {
        byte[] part =
                "<?xml version=\"1.0\" encoding=\"Cp037\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>"
                        .getBytes("Cp037");

        assertRefused(Docx.zip(Docx.parts(part)), ReadLimits.STANDARD, Fault.DAMAGED_XML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void parts_in_utf_8_and_utf_16_are_read(String charset) throws Exception {
        String xml = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>";

        assertThat(read(Docx.zip(Docx.parts(xml.getBytes(charset)))).blocks()).containsExactly(new Paragraph("甲"));
        assertThat(read(Docx.zip(Docx.parts(("\uFEFF" + xml).getBytes(charset))))
                        .blocks())
                .isNotEmpty();
    }

    @Test
    void an_entity_that_nobody_declared_is_damage() {
        assertRefused(Docx.body("<w:p><w:r><w:t>&who;</w:t></w:r></w:p>"), ReadLimits.STANDARD, Fault.DAMAGED_XML);
        assertRefused(Docx.document("<w:document>"), ReadLimits.STANDARD, Fault.DAMAGED_XML);
        assertRefused(Docx.document("nothing of the kind"), ReadLimits.STANDARD, Fault.DAMAGED_XML);
    }

    @Test
    void each_limit_ends_the_reading() {
        byte[] small =
                Docx.body(Docx.paragraph("甲乙丙丁") + table(row(cell("1"), cell("2"), cell("3"))) + Docx.paragraph("戊"));
        ReadLimits all = ReadLimits.STANDARD;

        assertRefused(
                small,
                limits(all, 2, all.cells(), all.columns(), all.blocks(), all.textChars(), all.xmlDepth()),
                Fault.INFLATES_TOO_MUCH);
        assertRefused(
                small,
                limits(all, 9, 2, all.columns(), all.blocks(), all.textChars(), all.xmlDepth()),
                Fault.TOO_MANY_CELLS);
        assertRefused(
                small,
                limits(all, 9, all.cells(), 2, all.blocks(), all.textChars(), all.xmlDepth()),
                Fault.TOO_MANY_CELLS);
        assertRefused(
                small,
                limits(all, 9, all.cells(), all.columns(), 2, all.textChars(), all.xmlDepth()),
                Fault.TOO_MUCH_TEXT);
        assertRefused(
                small,
                limits(all, 9, all.cells(), all.columns(), all.blocks(), 5, all.xmlDepth()),
                Fault.TOO_MUCH_TEXT);
        assertRefused(
                small,
                limits(all, 9, all.cells(), all.columns(), all.blocks(), all.textChars(), 4),
                Fault.NESTED_TOO_DEEP);
        assertRefused(
                Docx.body(table(row(cell("<w:gridSpan w:val=\"999999\"/>", "<w:p/>")))), all, Fault.TOO_MANY_CELLS);
    }

    private static ReadLimits limits(
            ReadLimits like, int entries, int cells, int columns, int blocks, int text, int depth) {
        return new ReadLimits(
                like.fileBytes(),
                entries,
                like.entryBytes(),
                like.inflatedBytes(),
                like.inflateRatio(),
                depth,
                like.tableDepth(),
                columns,
                cells,
                blocks,
                text,
                like.forms(),
                like.nodes(),
                like.time());
    }

    @Test
    void the_time_limit_ends_the_reading() {
        byte[] file = Docx.body(Docx.paragraph("甲").repeat(2_000));
        TimeLimit over = TimeLimit.of(Reading.NOON, Duration.ofSeconds(-1));

        assertThatThrownBy(() -> new WordReader(ReadLimits.STANDARD).read("f.docx", file, over))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.fault()).isEqualTo(Fault.TOO_SLOW));
    }

    @Test
    void old_word_files_and_files_with_a_password_are_told_apart_from_damage() {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

        assertThat(Reading.refusal("a.docx", ole)).isEqualTo(Fault.OLD_WORD_OR_ENCRYPTED);
        assertThat(Reading.refusal("a.doc", ole)).isEqualTo(Fault.OLD_WORD_OR_ENCRYPTED);
        assertThat(Reading.refusal("a.docx", Docx.utf8("一级指标\t二级指标"))).isEqualTo(Fault.NOT_WORD);
        assertThat(Reading.refusal("a.pdf", ole)).isEqualTo(Fault.UNKNOWN_TYPE);
        assertThat(Reading.refusal("a.txt", new byte[(20 << 20) + 1])).isEqualTo(Fault.FILE_TOO_LARGE);
    }
}
