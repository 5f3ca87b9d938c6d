package yeji.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The core against what the page's simulation recorded: each call on the same form is answered the same. {@code contract/runs}
 * has a few runs; {@code -Dyeji.simulation.runs=folder} names a folder with others.
 */
class RecordedRunsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path RUNS = Path.of(System.getProperty("yeji.simulation.runs", "../contract/runs"));

    @TestFactory
    Stream<DynamicTest> the_core_answers_each_call_of_a_run_as_the_page_s_core_does() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(read(file).replayed()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_replay_finds_every_altered_answer() throws IOException {
        return files().stream()
                .limit(5)
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> assertAlteredAnswersAreFound(read(file))));
    }

    private static void assertAlteredAnswersAreFound(RecordedRun run) {
        assertThat(run.calls()).isNotEmpty();
        assertThat(run.calls())
                .allSatisfy(step -> assertThat(run.altered(step).replayed()).isNotEmpty());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(RUNS)) {
            List<Path> files = found.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }

    private static RecordedRun read(Path file) {
        return new RecordedRun(JSON.readTree(file.toFile()));
    }
}
