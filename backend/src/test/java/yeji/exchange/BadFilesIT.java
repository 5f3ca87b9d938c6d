package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

/** Every file of samples/bad: nothing is stored, and a message that a person understands names the file and the reason. */
@YejiIT
class BadFilesIT {

    @Autowired
    Browsers browsers;

    private ImportApi api;
    private int formsBefore;

    @BeforeEach
    void sign_in() {
        api = new ImportApi(browsers.signedIn("preparer"));
        formsBefore = api.formCount();
    }

    @ParameterizedTest
    @CsvSource({
        "not-a-docx-zip.docx, 422, DAMAGED, 不是 Word 文档, not a Word document",
        "truncated.docx, 422, DAMAGED, 损坏, damaged",
        "xlsx-renamed.docx, 422, DAMAGED, 不是 Word 文档, not a Word document",
        "xxe-file.docx, 422, UNSAFE, DOCTYPE, DOCTYPE",
        "xxe-remote-dtd.docx, 422, UNSAFE, DOCTYPE, DOCTYPE",
        "dtd-entity-expansion.docx, 422, UNSAFE, DOCTYPE, DOCTYPE",
        "dtd-plain.docx, 422, UNSAFE, DOCTYPE, DOCTYPE",
        "zip-bomb-1g.docx, 413, TOO_LARGE, 解压, inflates",
        "formulas.xlsx, 415, UNSUPPORTED_TYPE, 类型, type",
        "zero-bytes.docx, 422, EMPTY, 空文件, empty",
        "zero-bytes.txt, 422, EMPTY, 空文件, empty"
    })
    void what_is_seen_without_reading_is_refused_at_once(
            String file, int status, String code, String chinese, String english) throws IOException {
        byte[] content = Reading.sample("bad/" + file);

        Browser.Answer answer = api.upload(Map.of(file, content), "zh-CN");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("file").asString()).isEqualTo(file);
        assertThat(answer.body().path("detail").asString()).contains("“" + file + "”").contains(chinese);

        Browser.Answer inEnglish = api.upload(Map.of(file, content), "en");
        assertThat(inEnglish.body().path("detail").asString()).contains("“" + file + "”").contains(english);

        leaksNothing(answer.text() + inEnglish.text());
        assertThat(api.formCount()).isEqualTo(formsBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "empty-body.docx, NO_FORM, 绩效目标表, performance goal form",
        "no-table.docx, NO_FORM, 绩效目标表, performance goal form",
        "other-table.docx, NO_FORM, 绩效目标表, performance goal form",
        "nested-tables-200.docx, TOO_COMPLEX, 嵌套过深, nested too deep"
    })
    void what_is_seen_by_reading_makes_the_import_fail(String file, String code, String chinese, String english)
            throws IOException {
        String id = api.read(file, Reading.sample("bad/" + file));

        JsonNode failed = api.get(id);
        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.path("forms")).isEmpty();
        assertThat(failed.at("/problem/code").asString()).isEqualTo(code);
        assertThat(failed.at("/problem/file").asString()).isEqualTo(file);
        assertThat(failed.at("/problem/message").asString()).contains("“" + file + "”").contains(chinese);
        String inEnglish = api.get(id, "en").at("/problem/message").asString();
        assertThat(inEnglish).contains("“" + file + "”").contains(english);

        leaksNothing(failed + inEnglish);
        assertThat(api.tryAccept(id, ImportApi.choice(0, "CREATE")).code()).isEqualTo("BAD_USER_INPUT");
        assertThat(api.formCount()).isEqualTo(formsBefore);
    }

    @Test
    void an_amount_that_is_none_is_told_with_task_column_and_text_and_nothing_is_stored() {
        String id = api.read("bad-money.docx", Reading.sample("bad/bad-money.docx"));

        JsonNode form = api.get(id).at("/forms/0");
        JsonNode money = form.path("doubts");
        assertThat(money.valueStream().map(doubt -> doubt.path("sourceText").asString()))
                .containsExactly("abc", "1,23.4.5");
        assertThat(money.get(0).path("message").asString()).contains("基本支出", "总额", "“abc”");
        assertThat(money.get(1).path("message").asString()).contains("综合运行保障", "财政拨款", "“1,23.4.5”");
        assertThat(money.get(0).at("/place/field").asString()).isEqualTo("budget.total");
        JsonNode task = form.at("/form/tasks").valueStream()
                .filter(found -> found.path("id").equals(money.get(0).at("/place/nodeId")))
                .findFirst()
                .orElseThrow();
        assertThat(task.path("name").asString()).isEqualTo("基本支出");
        assertThat(task.at("/budget/total").isNull()).isTrue();
        assertThat(api.formCount()).isEqualTo(formsBefore);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-gbk.txt", "seed-utf16le-bom.txt"})
    void a_text_in_another_encoding_is_read_like_the_text_itself(String file) {
        JsonNode read = api.get(api.read(file, Reading.sample("bad/" + file)));

        assertThat(read.path("forms").valueStream().map(form -> ServedShape.of(form.path("form"))).toList())
                .isEqualTo(SampleShape.expected("forms.json"));
    }

    private static void leaksNothing(String answer) throws IOException {
        assertThat(answer).doesNotContain("Exception", "at yeji.", "org.", "java.", "xml.parsers");
        assertThat(answer).doesNotContain(InetAddress.getLocalHost().getHostName());
        Path name = Path.of("/etc/hostname");
        if (Files.isReadable(name)) {
            assertThat(answer).doesNotContain(Files.readString(name).strip());
        }
    }
}
