package yeji.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeji.crash.Acknowledged.Losses;
import yeji.platform.mongo.embedded.StorageRefused;
import yeji.platform.mongo.embedded.TreeDocument;

/** A process that holds the storage is killed (SIGKILL) while six writers work, again and again on the same file. */
class KillIT {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int ROUNDS = Integer.getInteger("yeji.crash.rounds", 10);
    private static final int CONTROL_ROUNDS = 5;
    private static final int FEWEST_WRITES = 20;
    private static final int MOST_WRITES = 300;

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);
    private final Acknowledged acknowledged = new Acknowledged();
    private int tornReads;

    @Test
    void no_kill_loses_an_acknowledged_write_and_no_read_is_ever_torn() throws Exception {
        System.out.println("yeji.test.seed=" + SEED + " rounds=" + ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            killedAtWork(Engine.OURS);
            assertThat(lossesOf(Engine.OURS))
                    .as("round %d, yeji.test.seed=%d", round, SEED)
                    .isEqualTo(Losses.NONE);
        }
        assertThat(tornReads).isZero();
        System.out.println("writes that were acknowledged, the last of each document: "
                + acknowledged.now().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    @Test
    void control_the_same_kills_lose_what_the_stock_library_acknowledged() throws Exception {
        Losses losses = Losses.NONE;
        for (int round = 0; round < CONTROL_ROUNDS && losses.equals(Losses.NONE); round++) {
            killedAtWork(Engine.STOCK);
            losses = losses.plus(lossesOf(Engine.STOCK));
        }
        System.out.println("control, the stock library: " + losses);
        assertThat(losses).isNotEqualTo(Losses.NONE);
    }

    private Path file() {
        return directory.resolve("yeji.mv");
    }

    private void killedAtWork(Engine engine) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledChild.class.getName(),
                        engine.name(),
                        file().toString(),
                        String.valueOf(random.nextLong()))
                .redirectError(Redirect.INHERIT)
                .start();
        int writesLeft = FEWEST_WRITES + random.nextInt(MOST_WRITES - FEWEST_WRITES);
        try (BufferedReader lines = child.inputReader()) {
            boolean ready = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> words = List.of(line.split(" "));
                if (words.size() == 4 && words.get(3).equals(KilledChild.END)) {
                    ready |= words.get(0).equals(KilledChild.READY);
                    hear(words);
                    if (ready && --writesLeft == 0) {
                        assertSecondProcessIsRefused(engine);
                        child.toHandle()
                                .destroyForcibly(); // unlike the process's own, leaves what it has said readable
                    }
                }
            }
        }
        child.waitFor();
        assertThat(writesLeft).as("writes before the kill").isNotPositive();
    }

    private void hear(List<String> words) {
        switch (words.get(0)) {
            case KilledChild.ACKNOWLEDGED ->
                acknowledged.add(Integer.parseInt(words.get(1)), Long.parseLong(words.get(2)));
            case KilledChild.TORN -> tornReads++;
            default -> assertThat(words).startsWith(KilledChild.READY);
        }
    }

    private void assertSecondProcessIsRefused(Engine engine) {
        if (engine == Engine.OURS) {
            assertThatThrownBy(() -> engine.start(file()))
                    .isInstanceOf(StorageRefused.class)
                    .hasMessageContaining("Another process uses the data file");
        }
    }

    private Losses lossesOf(Engine engine) {
        try (Engine.Running running = engine.start(file())) {
            Losses losses = Acknowledged.missingFrom(running.forms(), acknowledged.now());
            for (Document form : running.forms().find()) { // what was written and never acknowledged counts from now on
                acknowledged.add(form.getInteger("_id"), TreeDocument.revision(form));
            }
            return losses;
        } catch (StorageRefused | MVStoreException refused) {
            return Losses.UNOPENED;
        }
    }
}
