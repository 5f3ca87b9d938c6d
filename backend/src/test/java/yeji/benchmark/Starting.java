package yeji.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** From the command to a healthy answer, against an empty Spring Boot application, with and without an archive of classes. */
final class Starting implements Benchmark {

    private static final double SECONDS = 10;
    private static final double TIMES_EMPTY = 2.5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long ASK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private static final String CDS = ", CDS";
    private static final String EMPTY = "empty application";
    private static final String EMPTY_CDS = EMPTY + CDS;
    private static final String NO_DATA = "Yeji, no data";
    private static final String NO_DATA_CDS = NO_DATA + CDS;
    private static final String ONE_JAR = "Yeji, no data, as one jar";
    private static final String DEMO = "Yeji, the demo's data";
    private static final String DEMO_CDS = DEMO + CDS;

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "start";
    }

    /** A way to start: what follows {@code java} but for port and data, and which data. */
    private record Way(List<String> words, Data data) {}

    private enum Data {
        NONE,
        EMPTY,
        DEMO
    }

    private record Cost(double seconds, double cpuSeconds) {}

    @Override
    public List<Row> measure(Run run) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark");
        try {
            Map<String, List<Cost>> costs = new LinkedHashMap<>();
            Map<String, Way> ways = ways(Packaged.layOut(directory), run.size());
            for (int round = 0; round < run.size().of(1, 5); round++) {
                for (Map.Entry<String, Way> way : ways.entrySet()) {
                    costs.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                            .add(start(way.getValue(), directory));
                }
            }
            return rows(costs);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private Map<String, Way> ways(Packaged packaged, Size size) throws IOException, InterruptedException {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(EMPTY, new Way(List.of("-jar", Packaged.EMPTY), Data.NONE));
        ways.put(NO_DATA, new Way(List.of("-jar", Packaged.YEJI), Data.EMPTY));
        if (size == Size.FULL) {
            ways.put(ONE_JAR, new Way(List.of("-jar", Packaged.JAR.toString()), Data.EMPTY));
            Way demo = new Way(List.of("-jar", Packaged.YEJI), Data.DEMO);
            start(demo, packaged.directory()); // imports the demo's forms
            ways.put(DEMO, demo);
            String emptyArchive = packaged.archive(Packaged.EMPTY, List.of());
            String archive = packaged.archive(Packaged.YEJI, List.of("--yeji.data-dir=training"));
            ways.put(EMPTY_CDS, new Way(List.of(emptyArchive, "-jar", Packaged.EMPTY), Data.NONE));
            ways.put(NO_DATA_CDS, new Way(List.of(archive, "-jar", Packaged.YEJI), Data.EMPTY));
            ways.put(DEMO_CDS, new Way(List.of(archive, "-jar", Packaged.YEJI), Data.DEMO));
        }
        return ways;
    }

    private Cost start(Way way, Path directory) throws IOException, InterruptedException {
        int port = freePort();
        List<String> words = new ArrayList<>(way.words());
        words.add("--server.port=" + port);
        Path data = directory.resolve("data-" + port).toAbsolutePath();
        words.addAll(
                switch (way.data()) {
                    case NONE -> List.of();
                    case EMPTY -> List.of("--yeji.data-dir=" + data);
                    case DEMO -> List.of("--yeji.data-dir=demo", "--spring.profiles.active=demo");
                });
        long start = System.nanoTime();
        try (Child child = Child.java(words, directory)) {
            awaitHealth(port);
            return new Cost((System.nanoTime() - start) / 1e9, child.cpu().toNanos() / 1e9);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void awaitHealth(int port) throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (http.send(health, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(ASK_EVERY_NANOS);
            }
        }
        throw new AssertionError("nothing healthy at port " + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static List<Row> rows(Map<String, List<Cost>> costs) {
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((way, all) -> medians.put(way, median(all)));
        List<Row> rows = new ArrayList<>();
        medians.forEach((way, cost) -> {
            boolean archived = way.endsWith(CDS);
            if (way.startsWith(EMPTY)) {
                rows.add(Row.of(way + ", time", seconds(cost.seconds())));
                rows.add(Row.of(way + ", CPU", seconds(cost.cpuSeconds())));
            } else {
                Cost floor = Objects.requireNonNull(medians.get(archived ? EMPTY_CDS : EMPTY));
                Aim time = archived ? Aim.atMost(SECONDS) : Aim.NONE;
                rows.add(new Row(way + ", time", seconds(cost.seconds()), seconds(floor.seconds()), time));
                Figure cpu = seconds(cost.cpuSeconds());
                rows.add(new Row(way + ", CPU", cpu, seconds(floor.cpuSeconds()), Aim.times(TIMES_EMPTY)));
            }
        });
        return rows;
    }

    private static Figure seconds(double value) {
        return new Figure(value, "s");
    }

    private static Cost median(List<Cost> all) {
        return new Cost(
                new Spread(all.stream().mapToDouble(Cost::seconds).toArray()).median(),
                new Spread(all.stream().mapToDouble(Cost::cpuSeconds).toArray()).median());
    }
}
