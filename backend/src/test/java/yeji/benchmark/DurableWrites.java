package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Writes that are on disk before they are answered, against what the disk itself gives one writer; then the size of the file. */
final class DurableWrites implements Benchmark {

    private static final double PER_SECOND = 400;
    private static final double P99_MILLIS = 60;
    private static final double FILE_TIMES_LIVE = 3;
    private static final int JUDGED_WRITERS = 16;

    /** What {@code docs/storage.md} advises. */
    private static final List<String> ADVISED = List.of("-Xmx2g", "-XX:MaxGCPauseMillis=25");

    @Override
    public String name() {
        return "writes";
    }

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        Size size = run.size();
        SlowWriters.Plan plan = new SlowWriters.Plan(
                run.random().nextLong(),
                size.of(100, 2000),
                size.of(500, 20_000),
                size.of(1, 20),
                List.of(1, 4, JUDGED_WRITERS, 64));
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark");
        List<String> arguments =
                new ArrayList<>(List.of(directory.toAbsolutePath().toString()));
        arguments.addAll(plan.words());
        try (Child child = Child.ofClass(SlowWriters.class, ADVISED, arguments)) {
            return rows(child, plan);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static List<Row> rows(Child child, SlowWriters.Plan plan) throws InterruptedException {
        List<Row> rows = new ArrayList<>();
        double disk = told(child, SlowWriters.DISK).get(0);
        List<Double> file = told(child, SlowWriters.FILE);
        for (int writers : plan.writers()) {
            List<Double> told = told(child, SlowWriters.WRITERS);
            assertThat(told.get(0)).isEqualTo(writers);
            boolean judged = writers == JUDGED_WRITERS;
            rows.add(new Row(
                    "writes by " + writers,
                    new Figure(told.get(1), "/s"),
                    new Figure(disk, "/s"),
                    judged ? Aim.atLeast(PER_SECOND) : Aim.NONE));
            rows.add(Row.of("writes by " + writers + ", p50", Figure.millis(told.get(2))));
            rows.add(Row.of(
                    "writes by " + writers + ", p99",
                    Figure.millis(told.get(3)),
                    judged ? Aim.atMost(P99_MILLIS) : Aim.NONE));
        }
        List<Double> kept = told(child, SlowWriters.KEPT);
        assertThat(kept.get(1)).as("revisions of all forms").isEqualTo(kept.get(0));
        rows.add(new Row(
                "file after " + Figure.written(plan.edits()) + " edits, against live data",
                new Figure(file.get(0) / 1e6, "MB"),
                new Figure(file.get(1) / 1e6, "MB"),
                Aim.times(FILE_TIMES_LIVE)));
        return rows;
    }

    private static List<Double> told(Child child, String what) throws InterruptedException {
        String figures =
                child.awaitLine(Pattern.compile("^" + what + " ([\\d. ]+)$")).group(1);
        return Stream.of(figures.split(" ")).map(Double::valueOf).toList();
    }
}
