package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Importing Word files over HTTP, against unpacking and parsing the same bytes; and whether many of them fill the memory. */
final class Importing implements Benchmark {

    /** Waste of one collection to the next is some MB; a leak of a file each would be ten times that. */
    private static final double FLAT_TIMES = 1.25;

    private static final int PEOPLE = 4;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        Server server = run.server();
        List<Client> people = server.people(PEOPLE);
        Imports imports = new Imports(people);
        List<Row> rows = new ArrayList<>();
        rows.add(reading(server, people, imports, run.size()));
        rows.add(thrownAway(server, imports, run.size().of(4, 200)));
        rows.addAll(stored(server, imports, run.size().of(4, 200)));
        return rows;
    }

    private static Row reading(Server server, List<Client> people, Imports imports, Size size)
            throws IOException, InterruptedException {
        byte[] word = Papers.real();
        byte[] told = people.get(0).post(PlainParsing.PARSE, "application/octet-stream", word);
        assertThat(Client.JSON.readTree(told).asInt()).isGreaterThan(1000);
        InTurns.Costs costs = InTurns.measure(
                new InTurns.Rounds(size.of(2, 60), size.of(3, 7), size.of(2, 30)),
                List.of(
                        new InTurns.Way(
                                "parse",
                                server.jvm(),
                                n -> people.get(n % PEOPLE).post(PlainParsing.PARSE, "application/octet-stream", word)),
                        new InTurns.Way("import", server.jvm(), n -> imports.lookAt(word, n))));
        return new Row(
                "reading a Word file of " + Papers.FORMS + " forms, CPU",
                costs.cpu("import"),
                costs.cpu("parse"),
                Aim.NONE);
    }

    private static Row thrownAway(Server server, Imports imports, int files) throws IOException, InterruptedException {
        double before = server.heapMegabytes();
        for (int number = 0; number < files; number++) imports.lookAt(Papers.copy(number), number);
        return new Row(
                "heap after reading " + Papers.FORMS * files + " forms, against before",
                new Figure(server.heapMegabytes(), "MB"),
                new Figure(before, "MB"),
                Aim.times(FLAT_TIMES));
    }

    private static List<Row> stored(Server server, Imports imports, int files)
            throws IOException, InterruptedException {
        double heapBefore = server.heapMegabytes();
        Duration cpuBefore = server.jvm().cpu();
        long nanos = 0;
        long bytes = 0;
        for (int number = 0; number < files; number++) {
            byte[] word = Papers.copy(number);
            long start = System.nanoTime();
            imports.store(word, number);
            nanos += System.nanoTime() - start;
            bytes += word.length;
        }
        double cpuMillis = server.jvm().cpu().minus(cpuBefore).toMillis();
        double seconds = nanos / 1e9;
        int forms = files * Papers.PROJECTS;
        String what = "importing " + Figure.written(forms) + " forms";
        return List.of(
                Row.of(what + ", forms", new Figure(forms / seconds, "/s")),
                Row.of(what + ", files", new Figure(bytes / 1e6 / seconds, "MB/s")),
                Row.of(what + ", CPU of each", Figure.millis(cpuMillis / forms)),
                new Row(
                        what + ", heap with them, against before",
                        new Figure(server.heapMegabytes(), "MB"),
                        new Figure(heapBefore, "MB"),
                        Aim.NONE));
    }
}
