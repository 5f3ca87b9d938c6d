package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeji.exchange.docx.WordReader;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Block;
import yeji.exchange.source.Cell;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.Row;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;

/** The same table as a Word file, as a dump of its cells, and as rows on the clipboard of a spreadsheet is the same form. */
class OtherWritingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forms",
                "variants/a-weight-column",
                "variants/b-repeated-level-cells",
                "variants/c-split-target",
                "variants/d-cost-as-level1"
            })
    void a_dump_of_a_table_and_its_rows_in_a_spreadsheet_are_the_same_form(String sample) throws Unreadable {
        byte[] word = Reading.sample(sample + ".docx");
        SourceDocument document = new WordReader(ReadLimits.STANDARD)
                .read(sample, word, TimeLimit.of(Reading.NOON, Duration.ofSeconds(9)));
        List<ReadForm> expected = Reading.forms(sample + ".docx", word);

        List<ReadForm> ofDump = Reading.forms("dump.txt", dump(document).getBytes(StandardCharsets.UTF_8));
        List<ReadForm> ofSheet = Reading.forms("sheet.txt", sheet(document).getBytes(StandardCharsets.UTF_8));

        assertThat(ofDump.stream().map(SampleShape::of).toList())
                .isEqualTo(expected.stream().map(SampleShape::of).toList());
        assertThat(ofSheet.stream().map(SampleShape::of).toList())
                .isEqualTo(expected.stream().map(SampleShape::of).toList());
        assertThat(ofSheet.stream().map(form -> form.paper().layout()).toList())
                .isEqualTo(expected.stream().map(form -> form.paper().layout()).toList());
    }

    private static String dump(SourceDocument document) {
        StringBuilder dump = new StringBuilder();
        for (Block block : document.blocks()) {
            for (Row row : block.rows()) {
                row.cells()
                        .forEach(cell -> dump.append('\t')
                                .append(cell.continued() ? "" : cell.text())
                                .append('\n'));
                dump.append('\n');
            }
            dump.append("\n\n\n");
        }
        return dump.toString();
    }

    private static String sheet(SourceDocument document) {
        StringBuilder sheet = new StringBuilder();
        for (Block block : document.blocks()) {
            for (Row row : block.rows()) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row.cells()) {
                    cells.add(cell.continued() ? "" : quoted(cell.text()));
                    cells.addAll(Collections.nCopies(cell.span() - 1, ""));
                }
                sheet.append(String.join("\t", cells)).append('\n');
            }
        }
        return sheet.toString();
    }

    private static String quoted(String text) {
        return text.contains("\n") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
