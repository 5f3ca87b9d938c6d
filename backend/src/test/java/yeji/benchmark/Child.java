package yeji.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process of its own for what is measured, so that its processor time is its own; most are JVMs, with its default flags, as in
 * the README. It ends with the test: its standard input is then closed.
 */
final class Child implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;
    private static final int STOP_SECONDS = 30;
    private static final String END = "\0";

    private final Process process;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();

    private Child(Process process) {
        this.process = process;
        Thread reader = new Thread(this::listen, "child-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** A class of the tests' class path. */
    static Child ofClass(Class<?> main, List<String> flags, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(flags);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        words.addAll(arguments);
        return java(words, Path.of(""));
    }

    /**
     * Any JVM.
     *
     * @param words what follows {@code java}
     */
    static Child java(List<String> words, Path directory) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words);
        return command(command, directory);
    }

    /** Any command, run in a directory. */
    static Child command(List<String> command, Path directory) throws IOException {
        File place = directory.toAbsolutePath().toFile();
        return new Child(new ProcessBuilder(command)
                .directory(place)
                .redirectErrorStream(true)
                .start());
    }

    /** Waits for its end. @return whether it ended well, and in time */
    boolean endsWell(Duration atMost) throws InterruptedException {
        return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(unread::add);
        } catch (IOException | UncheckedIOException gone) {
            unread.add("output ended: " + gone);
        }
        unread.add(END);
    }

    /** Waits for a line in which the pattern is found; those before it are passed over. */
    Matcher awaitLine(Pattern pattern) throws InterruptedException {
        List<String> passed = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            String line = unread.poll(1, TimeUnit.SECONDS);
            if (line == null) continue;
            Matcher found = pattern.matcher(line);
            if (found.find()) return found;
            passed.add(line);
            if (line.equals(END)) break;
        }
        throw new AssertionError("no line with " + pattern + " but\n" + String.join("\n", passed));
    }

    /** The processor time that it has taken since its start. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    long pid() {
        return process.pid();
    }

    /** Lets it end in order. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
