package yeji.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.StorageRefused;

@ExtendWith(OutputCaptureExtension.class)
class StorageRefusedAnalyzerIT {

    @TempDir
    Path directory;

    @Test
    void a_refused_start_prints_what_to_do_and_no_stack_trace(CapturedOutput output) {
        try (EmbeddedMongo first = EmbeddedMongo.open(directory.resolve("yeji.mv"), new SecureRandom())) {
            assertThat(first.address().getDatabase()).isEqualTo("yeji");
            assertThatThrownBy(() -> new SpringApplicationBuilder(EmbeddedStorage.class)
                            .web(WebApplicationType.NONE)
                            .run("--yeji.data-dir=" + directory))
                    .hasRootCauseInstanceOf(java.nio.channels.OverlappingFileLockException.class)
                    .hasStackTraceContaining(StorageRefused.class.getName());
        }
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("正被另一个进程使用。请先停止那个进程。")
                .contains("Stop it first.")
                .doesNotContain("\tat ");
    }
}
