package yeji.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yeji.Yeji;

/** The whole application in a process of its own, on a data directory, in which it can be killed and started again. */
final class ApplicationChild implements AutoCloseable {

    private static final Pattern SERVING = Pattern.compile(" Started Yeji in ");
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final int port;
    private final CompletableFuture<Void> serving = new CompletableFuture<>();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    private ApplicationChild(List<String> command, int port) throws IOException {
        this.port = port;
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "log of the application");
        reader.setDaemon(true);
        reader.start();
    }

    /** A port that was free a moment ago; an application that is started again takes the same, so that its clients find it. */
    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Starts it and waits until it serves. */
    static ApplicationChild start(Path data, int port) throws Exception {
        return start(List.of(), data, port);
    }

    /** Starts it where no file may grow beyond so many bytes: what is written beyond is refused by the operating system. */
    static ApplicationChild startWithFilesUpTo(long bytes, Path data, int port) throws Exception {
        // in the unit that POSIX has for it, 512 bytes
        return start(List.of("sh", "-c", "ulimit -f " + bytes / 512 + "; exec \"$@\"", "limited"), data, port);
    }

    private static ApplicationChild start(List<String> shell, Path data, int port) throws Exception {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                withoutTests(System.getProperty("java.class.path")),
                Yeji.class.getName(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--yeji.data-dir=" + data,
                "--yeji.limits.requests-per-second=1000000",
                "--yeji.limits.request-burst=1000000"));
        ApplicationChild child = new ApplicationChild(command, port);
        try {
            child.serving.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return child;
        } catch (ExecutionException | TimeoutException e) {
            child.kill();
            throw new IllegalStateException("not started:\n" + String.join("\n", child.log), e);
        }
    }

    /** The tests' own beans have no business in the application. */
    private static String withoutTests(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                if (SERVING.matcher(line).find()) {
                    serving.complete(null);
                }
            }
            serving.completeExceptionally(new IllegalStateException("the process ended"));
        } catch (IOException e) {
            serving.completeExceptionally(new UncheckedIOException(e));
        }
    }

    URI home() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** SIGKILL. */
    void strike() {
        process.toHandle().destroyForcibly();
    }

    /** SIGKILL; afterwards nothing in the process runs any more. */
    void kill() throws InterruptedException {
        strike();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
