package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the benchmarks and tells their figures; asserts that answers are right, and never how fast they came. */
class BenchmarksIT {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final List<String> ONLY = Stream.of(
                    System.getProperty("yeji.benchmark.only", "").split(","))
            .filter(name -> !name.isEmpty())
            .toList();

    private static final List<Benchmark> ALL = List.of(
            new Reading(),
            new Peers(),
            new Saving(),
            new DurableWrites(),
            new FormsList(),
            new Load(),
            new Importing(),
            new Starting(),
            new PageSizes());

    private static final Run RUN = new Run(Size.asked(), SEED);
    private static final List<String> REPORT = new ArrayList<>();

    static Stream<String> asked() {
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        assertThat(known).containsAll(ONLY);
        return ONLY.isEmpty() ? known.stream() : ONLY.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void the_answers_are_right_and_each_aim_has_its_figure(String name) throws IOException, InterruptedException {
        Benchmark benchmark =
                ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        String conditions = Report.conditions(RUN.size(), SEED, Clock.systemDefaultZone());
        List<Row> rows = benchmark.measure(RUN);
        System.out.println(name + ": " + conditions + "\n" + Report.table(rows));
        assertThat(rows).anyMatch(Row::canBeJudged);
        assertThat(rows).filteredOn(row -> row.aim().kind() != Aim.Kind.NONE).allMatch(Row::canBeJudged);
        REPORT.add(Report.markdown(name, conditions, rows));
        if (RUN.size() == Size.FULL) Report.write(REPORT);
    }

    @AfterAll
    static void end() {
        RUN.close();
    }
}
