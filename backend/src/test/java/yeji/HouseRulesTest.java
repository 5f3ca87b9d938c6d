package yeji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yeji.HouseRules.Source;

/** Reads the source tree and holds it to the house's rules; each rule is shown to work by a sample that breaks it. */
class HouseRulesTest {

    private static final Path SOURCES = Path.of("src");
    private static final Path FRONTEND = Path.of("../frontend");
    private static final Pattern SKIPPED_IN_TYPESCRIPT =
            Pattern.compile("\\b(it|test|describe)\\.(skip|only|todo|fixme)\\b");

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_java_file_keeps_the_rules() {
        List<Path> files = files(SOURCES, ".java");
        assertThat(files).hasSizeGreaterThan(100);
        List<String> wrong = files.stream()
                .map(file -> new Source(SOURCES.relativize(file).toString().replace('\\', '/'), read(file)))
                .flatMap(source -> HouseRules.wrongWith(source).stream())
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** One each: on the class path of the tests the one of the tests would hide that of the module, with its dependencies. */
    @Test
    void every_package_has_one_package_info() {
        Path main = SOURCES.resolve("main/java");
        Path test = SOURCES.resolve("test/java");
        List<Path> packages = Stream.of(main, test)
                .flatMap(root -> files(root, ".java").stream().map(file -> root.relativize(file.getParent())))
                .distinct()
                .toList();
        for (Path one : packages) {
            assertThat(Stream.of(main, test)
                            .filter(root -> Files.exists(root.resolve(one).resolve("package-info.java"))))
                    .as(one.toString())
                    .hasSize(1);
        }
    }

    @Test
    void no_test_of_the_page_is_skipped_or_runs_alone() {
        List<Path> tests = Stream.of(
                        files(FRONTEND, ".test.ts"), files(FRONTEND, ".test.tsx"), files(FRONTEND, ".spec.ts"))
                .flatMap(List::stream)
                .toList();
        assertThat(tests)
                .isNotEmpty()
                .allSatisfy(test ->
                        assertThat(read(test)).as(test.toString()).doesNotContainPattern(SKIPPED_IN_TYPESCRIPT));
        assertThat("it.skip('x')").containsPattern(SKIPPED_IN_TYPESCRIPT);
    }

    private static final String MAIN = "main/java/yeji/form/Sample.java";
    private static final String TEST = "test/java/yeji/form/SampleTest.java";

    static Stream<Arguments> brokenSamples() {
        return Stream.of(
                Arguments.of(
                        "a long file",
                        new Source(MAIN, "class Sample {\n" + "\n".repeat(300) + "}"),
                        "lines, at most 300"),
                Arguments.of("a long line", new Source(MAIN, "class Sample {} //" + "x".repeat(130)), "characters"),
                Arguments.of(
                        "a long method",
                        new Source(MAIN, "class Sample { void run() { run();" + "\n".repeat(40) + "run(); } }"),
                        "run has 41 lines"),
                Arguments.of("an empty name", new Source(MAIN, "class Sample { record FormDto() {} }"), "FormDto"),
                Arguments.of(
                        "a catch of everything",
                        new Source(MAIN, "class Sample { void run() { try { } catch (Exception e) { } } }"),
                        "catches Exception"),
                Arguments.of(
                        "platform knows the domain",
                        new Source(
                                "main/java/yeji/platform/web/Sample.java", "import yeji.form.Form;\nclass Sample {}"),
                        "platform knows the domain"),
                Arguments.of(
                        "the heart knows MongoDB",
                        new Source(MAIN, "import com.mongodb.MongoException;\nclass Sample {}"),
                        "the heart knows"),
                Arguments.of(
                        "the heart knows Spring",
                        new Source(MAIN, "import org.springframework.web.bind.annotation.GetMapping;\nclass Sample {}"),
                        "the heart knows"),
                Arguments.of(
                        "access knows a framework",
                        new Source("main/java/yeji/access/Sample.java", "import org.bson.Document;\nclass Sample {}"),
                        "access stands alone"),
                Arguments.of("a mock", new Source(TEST, "import org.mockito.Mockito;\nclass SampleTest {}"), "a mock"),
                Arguments.of(
                        "a skipped test",
                        new Source(TEST, "class SampleTest { @Disab" + "led void x() {} }"),
                        "skipped"),
                Arguments.of(
                        "a sleep",
                        new Source(TEST, "class SampleTest { void x() { Thread.sle" + "ep(1); } }"),
                        "sleeps"),
                Arguments.of("work left", new Source(MAIN, "class Sample { /* TO" + "DO later */ }"), "left to do"),
                Arguments.of(
                        "a package that is not null-marked",
                        new Source("main/java/yeji/form/package-info.java", "package yeji.form;"),
                        "@NullMarked"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenSamples")
    void a_broken_rule_is_found(String what, Source sample, String words) {
        assertThat(HouseRules.wrongWith(sample))
                .as(what)
                .anySatisfy(wrong -> assertThat(wrong).contains(words));
    }

    @Test
    void the_back_rooms_of_the_heart_may_know_what_the_heart_may_not() {
        Source storage =
                new Source("main/java/yeji/form/storage/Sample.java", "import org.bson.Document;\nclass Sample {}");
        assertThat(HouseRules.wrongWith(storage)).isEmpty();
    }
}
