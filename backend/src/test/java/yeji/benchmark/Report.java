package yeji.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what was measured: on the console, and as Markdown in a file. */
final class Report {

    private static final Path FILE = Path.of("target", "benchmarks.md");

    private Report() {}

    /** The conditions of a run, in one line. */
    static String conditions(Size size, long seed, Clock clock) {
        return String.format(
                Locale.ROOT,
                "size=%s yeji.test.seed=%d JDK %s, %d cores, load %.1f, %s, %s",
                size.name().toLowerCase(Locale.ROOT),
                seed,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                LocalDate.now(clock));
    }

    /** The rows as a table for a console. */
    static String table(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>(List.of(Row.HEADINGS));
        rows.forEach(row -> lines.add(row.cells()));
        int[] widths = IntStream.range(0, Row.HEADINGS.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream()
                .map(line -> IntStream.range(0, widths.length)
                        .mapToObj(column -> padded(line.get(column), widths[column], column == 0))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static String padded(String text, int width, boolean toTheRight) {
        String blanks = " ".repeat(width - text.length());
        return toTheRight ? text + blanks : blanks + text;
    }

    /** The rows as Markdown. */
    static String markdown(String name, String conditions, List<Row> rows) {
        String head = "| " + String.join(" | ", Row.HEADINGS) + " |\n" + "| --- | ---: | ---: | ---: | ---: | --- |\n";
        String body = rows.stream()
                .map(row -> "| " + String.join(" | ", row.cells()) + " |\n")
                .collect(Collectors.joining());
        return "### " + name + "\n\n" + conditions + "\n\n" + head + body + "\n";
    }

    /** Writes the file anew. */
    static void write(List<String> parts) throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.writeString(FILE, String.join("\n", parts));
    }
}
