package yeji.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import yeji.Browser;
import yeji.Browser.Answer;
import yeji.Browsers;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.FaultyDisk;

/**
 * What people are told, through each door, when the disk has failed, which is always that of the embedded storage. Source:
 * api.md, section 4; storage.md.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "yeji.data-dir=target/beside-the-disk")
@ActiveProfiles("demo")
@DirtiesContext
@Import({Browsers.class, StorageAwayIT.Disk.class})
@ExtendWith(OutputCaptureExtension.class)
class StorageAwayIT {

    @TestConfiguration(proxyBeanMethods = false)
    static class Disk {

        @Bean
        FaultyDisk disk() throws IOException {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "disk");
            return FaultyDisk.under(directory.resolve("yeji.mv").toAbsolutePath());
        }

        @Bean
        @Primary
        EmbeddedMongo onTheDisk(FaultyDisk disk) {
            return disk.open();
        }
    }

    @Autowired
    private Browsers browsers;

    @Autowired
    private FaultyDisk disk;

    @Test
    void every_door_says_unavailable_and_when_to_come_back(CapturedOutput log) {
        Browser browser = browsers.signedIn("preparer");
        disk.failSyncs();
        assertThat(browsers.open().signIn("head", "yeji-demo").status()).isEqualTo(503);

        Answer operation = browser.graphql("{ viewer { epoch } }");
        assertThat(operation.status()).as(operation.text()).isEqualTo(503);
        assertThat(operation.code()).isEqualTo("UNAVAILABLE");
        assertThat(operation.header("Retry-After")).hasValue("5");
        for (String door : new String[] {"/session", "/imports"}) {
            Answer answer = door.equals("/session") ? browser.get(door) : browser.postJson(door, "");
            assertThat(answer.status()).as(door + answer.text()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).as(door).hasValue("5");
            assertThat(answer.text()).contains("服务暂时不可用").doesNotContain("data file", "Exception");
        }
        assertThat(log.getOut()).doesNotContain("Exception Processing", "a request failed");
    }
}
