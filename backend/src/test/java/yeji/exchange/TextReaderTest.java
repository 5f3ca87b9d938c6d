package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeji.exchange.source.Block;
import yeji.exchange.source.Cell;
import yeji.exchange.source.Fault;
import yeji.exchange.source.Paragraph;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.Table;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;
import yeji.exchange.text.TextReader;

/** Text files: their encodings, the dump of cells, and rows from a spreadsheet. */
class TextReaderTest {

    private static List<Block> blocks(String text) throws Unreadable {
        return new TextReader(ReadLimits.STANDARD)
                .read("f.txt", text.getBytes(StandardCharsets.UTF_8), TimeLimit.of(Reading.NOON, Duration.ofSeconds(9)))
                .blocks();
    }

    private static List<List<String>> cells(Block block) {
        return block.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void in_a_dump_a_tab_opens_a_cell_a_line_goes_on_and_a_blank_line_ends_the_row() throws Unreadable {
        List<Block> blocks = blocks("标题\r\n\t甲\r\n乙\r\n\t丙\r\n\r\n\t丁\r\n\r\n\r\n\r\n\t戊\r\n");

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0)).isEqualTo(new Paragraph("标题"));
        assertThat(cells(blocks.get(1))).containsExactly(List.of("甲\n乙", "丙"), List.of("丁"));
        assertThat(cells(blocks.get(2))).containsExactly(List.of("戊"));
        assertThat(((Table) blocks.get(1)).columns()).isEqualTo(Table.Columns.ORDER);
    }

    @Test
    void in_a_sheet_each_line_is_a_row_and_quotation_marks_hold_a_cell_together() throws Unreadable {
        List<Block> blocks = blocks("标题\n甲\t乙\n\"丙\n丁 \"\"戊\"\"\"\t己\n\"没有结束\t庚\n\t\t辛\n");

        assertThat(blocks.get(0)).isEqualTo(new Paragraph("标题"));
        assertThat(cells(blocks.get(1)))
                .containsExactly(
                        List.of("甲", "乙"), List.of("丙\n丁 \"戊\"", "己"), List.of("\"没有结束", "庚"), List.of("", "", "辛"));
        assertThat(((Table) blocks.get(1)).columns()).isEqualTo(Table.Columns.SHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void the_encoding_is_told_without_a_mark(String charset) throws Unreadable {
        byte[] content = "项目\t甲\n实施单位\t某局䲟\n".getBytes(Charset.forName(charset));

        List<Block> blocks = new TextReader(ReadLimits.STANDARD)
                .read("f.txt", content, TimeLimit.of(Reading.NOON, Duration.ofSeconds(9)))
                .blocks();

        assertThat(cells(blocks.get(0))).containsExactly(List.of("项目", "甲"), List.of("实施单位", "某局䲟"));
    }

    @Test
    void text_that_no_encoding_explains_is_refused_and_nothing_is_replaced() {
        byte[] cutOff = "项目".getBytes(Charset.forName("GB18030"));
        byte[] half = {(byte) 0xff, (byte) 0xfe, 0x00, (byte) 0xd8, 0x41, 0x00};
        byte[] replaced = "项\uFFFD目".getBytes(StandardCharsets.UTF_8);
        byte[] zeros = "a\0b\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Reading.refusal("f.txt", java.util.Arrays.copyOf(cutOff, 3))).isEqualTo(Fault.ENCODING);
        assertThat(Reading.refusal("f.txt", half)).isEqualTo(Fault.ENCODING);
        assertThat(Reading.refusal("f.txt", replaced)).isEqualTo(Fault.ENCODING);
        assertThat(Reading.refusal("f.txt", zeros)).isEqualTo(Fault.ENCODING);
        assertThat(Reading.refusal("f.txt", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}))
                .isEqualTo(Fault.NO_TABLE);
    }

    @Test
    void a_mark_at_the_start_is_no_part_of_the_text() throws Unreadable {
        assertThat(blocks("\uFEFF标题")).containsExactly(new Paragraph("标题"));
    }
}
