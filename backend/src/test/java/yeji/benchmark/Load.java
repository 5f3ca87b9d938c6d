package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * An office at its busiest: 200 people write in 40 forms, each a cell every 1.6 s, and 20 read along, who hear of each change and
 * load the form anew. Each is a person with the quotas of a person; no limit is raised. A save is timed from when it was due, so
 * that a server that falls behind can't hide it.
 */
final class Load implements Benchmark {

    private static final int EDITORS = 200;
    private static final int READERS = 20;
    private static final int EDITORS_OF_A_FORM = 5;
    private static final int INDICATORS = 50;
    private static final int CELLS_OF_AN_EDITOR = INDICATORS / EDITORS_OF_A_FORM;
    private static final Duration EVERY = Duration.ofMillis(1600);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int THREADS = 64;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        int writing = run.size().of(20, EDITORS);
        int reading = run.size().of(4, READERS);
        try (Server server = Server.start()) {
            List<Client> people = server.people(writing + reading);
            List<String> forms = server.forms(
                    writing / EDITORS_OF_A_FORM, INDICATORS, run.random().nextLong());
            List<Editor> editors = editors(run, people.subList(0, writing), forms);
            let(editors, Duration.ofSeconds(run.size().of(2, 60)));
            editors.forEach(Editor::forgetTimes); // until now it was cold
            List<Reader> readers = new ArrayList<>();
            for (int reader = 0; reader < reading; reader++) {
                readers.add(new Reader(people.get(writing + reader), forms.get(reader * forms.size() / reading)));
            }
            List<Row> memory = new ArrayList<>();
            double seconds =
                    underWatch(server, editors, Duration.ofSeconds(run.size().of(3, 300)), memory);
            readers.forEach(Reader::close);
            List<Row> rows = rows(editors, readers, lost(people.get(0), editors), seconds);
            rows.addAll(memory);
            return rows;
        }
    }

    /** @return how many seconds the two halves took */
    private static double underWatch(Server server, List<Editor> editors, Duration half, List<Row> memory)
            throws IOException, InterruptedException {
        double start = server.heapMegabytes();
        long began = System.nanoTime();
        let(editors, half);
        double middle = server.heapMegabytes();
        let(editors, half);
        double seconds = (System.nanoTime() - began) / 1e9;
        Figure end = new Figure(server.heapMegabytes(), "MB");
        memory.add(Row.of("heap after a collection, at the start", new Figure(start, "MB")));
        memory.add(new Row(
                "heap after a collection, at the end against half time",
                end,
                new Figure(middle, "MB"),
                Aim.times(1.1)));
        return seconds;
    }

    private static List<Editor> editors(Run run, List<Client> people, List<String> forms)
            throws IOException, InterruptedException {
        List<Editor> editors = new ArrayList<>();
        for (String form : forms) {
            List<String> cells = Edits.indicators(people.get(0), form);
            for (int one = 0; one < EDITORS_OF_A_FORM; one++) {
                editors.add(new Editor(
                        people.get(editors.size()),
                        form,
                        cells.subList(one * CELLS_OF_AN_EDITOR, (one + 1) * CELLS_OF_AN_EDITOR),
                        EVERY,
                        new Random(run.random().nextLong())));
            }
        }
        return editors;
    }

    /** Lets the editors write for a while, evenly. */
    private static void let(List<Editor> editors, Duration time) throws InterruptedException {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
        long began = System.nanoTime();
        for (int editor = 0; editor < editors.size(); editor++) {
            long offset = EVERY.toNanos() * editor / editors.size();
            Editor one = editors.get(editor);
            one.begin(began + offset);
            threads.scheduleAtFixedRate(one, offset, EVERY.toNanos(), TimeUnit.NANOSECONDS);
        }
        CountDownLatch over = new CountDownLatch(1);
        threads.schedule(over::countDown, time.toMillis(), TimeUnit.MILLISECONDS);
        over.await();
        threads.shutdown();
        assertThat(threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        for (Editor editor : editors) assertThat(editor.faults()).isEmpty();
    }

    private static List<Row> rows(List<Editor> editors, List<Reader> readers, long lost, double seconds) {
        Spread millis = new Spread(editors.stream()
                .flatMap(editor -> editor.millis().stream())
                .mapToDouble(Double::doubleValue)
                .toArray());
        assertThat(readers).allSatisfy(reader -> assertThat(reader.loads()).isPositive());
        double reads = readers.stream().mapToLong(Reader::loads).sum();
        assertThat(lost).isZero();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("edits acknowledged", new Figure(millis.count() / seconds, "/s"), Aim.atLeast(100)));
        rows.add(Row.of("forms read along", new Figure(reads / seconds, "/s")));
        rows.add(Row.of("until a save is acknowledged: median", Figure.millis(millis.median())));
        rows.add(Row.of("until a save is acknowledged: p99", Figure.millis(millis.at(0.99)), Aim.atMost(150)));
        long refusals = editors.stream().mapToLong(Editor::refusals).sum();
        rows.add(Row.of("saves put off by the server, and sent again", Figure.count(refusals)));
        rows.add(Row.of("edits acknowledged and not in the history once", Figure.count(lost), Aim.atMost(0)));
        return rows;
    }

    /** How many acknowledged edits are not in the history exactly once, as the change that was answered. */
    private static long lost(Client reader, List<Editor> editors) throws IOException, InterruptedException {
        Map<String, List<Editor>> byForm = editors.stream().collect(Collectors.groupingBy(Editor::form));
        long lost = 0;
        for (Map.Entry<String, List<Editor>> form : byForm.entrySet()) {
            Map<String, List<Edits.Changed>> history =
                    Edits.history(reader, form.getKey()).stream().collect(Collectors.groupingBy(Edits.Changed::target));
            lost += form.getValue().stream()
                    .flatMap(editor -> editor.saved().stream())
                    .filter(saved -> !saved.isAlone(history.getOrDefault(saved.target(), List.of())))
                    .count();
        }
        return lost;
    }
}
