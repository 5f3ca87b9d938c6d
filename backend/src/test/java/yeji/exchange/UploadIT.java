package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

/** {@code POST /imports} as a door: who may pass, and how much at once. Source: api.md, sections 1 and 7. */
@YejiIT
class UploadIT {

    private static final byte[] WORD = Reading.sample("variants/a-weight-column.docx");

    @Autowired
    Browsers browsers;

    @Test
    void who_is_not_signed_in_is_unauthenticated() {
        Browser nobody = browsers.open();
        nobody.get("/session");
        assertThat(new ImportApi(nobody).upload("a.docx", WORD).status()).isEqualTo(401);
    }

    @Test
    void without_the_token_nothing_is_taken() {
        Browser browser = browsers.signedIn("preparer");
        browser.setCookie("XSRF-TOKEN", "");
        assertThat(new ImportApi(browser).upload("a.docx", WORD).status()).isEqualTo(403);
    }

    @Test
    void who_may_import_nowhere_is_told_so() {
        for (String user : new String[] {"viewer", "reviewer", "admin", "auditor"}) {
            Browser.Answer answer = new ImportApi(browsers.signedIn(user)).upload("a.docx", WORD);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body().path("detail").asString()).isEqualTo("您的角色不能导入。");
        }
    }

    @Test
    void several_files_are_one_import_and_each_form_names_its_file() {
        ImportApi api = new ImportApi(browsers.signedIn("preparer"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("甲.docx", WORD);
        files.put("文件夹/乙.txt", Reading.sample("seed.txt"));
        Browser.Answer answer = api.upload(files, "zh-CN");
        assertThat(answer.status()).isEqualTo(202);
        JsonNode read = api.ended(answer.body().path("id").asString());

        assertThat(read.path("files").valueStream().map(JsonNode::asString)).containsExactly("甲.docx", "乙.txt");
        assertThat(read.path("forms")
                        .valueStream()
                        .map(form -> form.path("file").asString()))
                .containsExactly("甲.docx", "乙.txt", "乙.txt", "乙.txt", "乙.txt", "乙.txt", "乙.txt");
        assertThat(read.path("forms")
                        .valueStream()
                        .map(form -> form.path("index").asInt()))
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_file_that_is_refused_at_once_refuses_the_whole_upload() {
        ImportApi api = new ImportApi(browsers.signedIn("preparer"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("好.docx", WORD);
        files.put("坏.docx", Reading.sample("bad/truncated.docx"));

        Browser.Answer answer = api.upload(files, "zh-CN");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("file").asString()).isEqualTo("坏.docx");
        assertThat(answer.body().path("detail").asString()).contains("坏.docx");
    }

    @Test
    void a_file_of_more_than_20_MiB_is_named_and_21_files_are_too_many() {
        ImportApi api = new ImportApi(browsers.signedIn("preparer"));
        Browser.Answer large = api.upload("大.docx", new byte[(20 << 20) + 1]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body().path("file").asString()).isEqualTo("大.docx");
        assertThat(large.body().path("detail").asString()).contains("大.docx", "20 MiB");

        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 21).forEach(number -> files.put(number + ".txt", new byte[] {'a'}));
        Browser.Answer many = api.upload(files, "en");
        assertThat(many.status()).isEqualTo(413);
        assertThat(many.body().path("detail").asString()).contains("21", "20");
    }

    @Test
    void more_than_100_MiB_at_once_are_refused() {
        ImportApi api = new ImportApi(browsers.signedIn("preparer"));
        byte[] nineteen = new byte[19 << 20];
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 6).forEach(number -> files.put(number + ".txt", nineteen));

        Browser.Answer answer = api.upload(files, "zh-CN");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().path("detail").asString()).contains("100 MiB");
    }

    @Test
    void a_file_may_have_as_long_a_name_as_a_disk_lets_it() {
        String name = "绩".repeat(250) + ".docx";
        Browser.Answer answer = new ImportApi(browsers.signedIn("preparer")).upload(name, WORD);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    @Test
    void an_upload_without_a_file_or_of_another_form_is_refused() {
        Browser browser = browsers.signedIn("preparer");
        assertThat(new ImportApi(browser).upload(Map.of(), "zh-CN").status()).isEqualTo(400);
        assertThat(browser.post("/imports", "application/json", BodyPublishers.ofString("{}"))
                        .status())
                .isEqualTo(415);
        assertThat(browser.post("/imports", "multipart/form-data; boundary=x", BodyPublishers.ofString("--x\r\nbroken"))
                        .status())
                .isEqualTo(400);
    }
}
