package yeji.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStoreException;
import yeji.crash.Acknowledged.Losses;
import yeji.platform.mongo.embedded.FaultyDisk;
import yeji.platform.mongo.embedded.PowerCut;
import yeji.platform.mongo.embedded.StorageRefused;

/**
 * One power cut, with all its choices made by one seed: how many write, what they write, after which event the power fails, and
 * what of the unsynced writes reaches the disk.
 *
 * <p>With one writer the same seed gives the same cut again, but for the clock readings that the store keeps in its file. With
 * several it makes the same choices, and threads that run in another order may meet them with another disk; such a cut is to be
 * repeated until it shows.
 */
final class SeededCut {

    private static final int MOST_EVENTS = 120;
    private static final int PATIENCE_SECONDS = 60;

    private final long seed;
    private final int writers;
    private final int events;
    private final PowerCut kind;
    private final long seedOfWriters;
    private final long seedOfCut;

    /**
     * @param losses what the file lacked after the cut
     * @param promised what had been acknowledged by then
     */
    record Outcome(Losses losses, Map<Integer, Long> promised) {}

    private record Image(byte[] file, Map<Integer, Long> promised) {}

    SeededCut(long seed) {
        Random choice = new Random(seed);
        this.seed = seed;
        writers = choice.nextBoolean() ? 1 : 2 + choice.nextInt(Writers.MANY - 1);
        events = 1 + choice.nextInt(MOST_EVENTS);
        kind = PowerCut.any(choice);
        seedOfWriters = choice.nextLong();
        seedOfCut = choice.nextLong();
    }

    boolean isReplayable() {
        return writers == 1;
    }

    /** @param start the file at the beginning, all of it synced, with every document at revision 0 */
    Outcome run(Engine engine, Path directory, byte[] start)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Image image = new Life(engine, Files.write(directory.resolve("work.mv"), start)).untilTheCut();
        Path file = Files.write(directory.resolve("image.mv"), image.file);
        try (Engine.Running running = engine.start(file)) {
            return new Outcome(Acknowledged.missingFrom(running.forms(), image.promised), image.promised);
        } catch (StorageRefused | MVStoreException refused) {
            return new Outcome(Losses.UNOPENED, image.promised);
        }
    }

    @Override
    public String toString() {
        return "power cut yeji.crash.cut=" + seed + ": " + writers + " writers, after event " + events + ", " + kind;
    }

    /** The server at work. An event is a write to the disk or an acknowledgement, by when all of it has to be synced. */
    private final class Life implements Writers.Listener {

        private final Engine engine;
        private final FaultyDisk disk;
        private final Acknowledged acknowledged = new Acknowledged();
        private final AtomicInteger left = new AtomicInteger(events);
        private final CompletableFuture<Image> cut = new CompletableFuture<>();

        Life(Engine engine, Path file) {
            this.engine = engine;
            disk = FaultyDisk.under(file);
            for (int id = 0; id < Writers.DOCUMENTS; id++) {
                acknowledged.add(id, 0);
            }
        }

        Image untilTheCut() throws InterruptedException, ExecutionException, TimeoutException {
            try (Engine.Running running = engine.start(disk)) {
                disk.onWrite(this::event);
                Writers atWork = Writers.start(running.forms(), writers, new Random(seedOfWriters), this);
                Image image = cut.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                atWork.stop();
                disk.onWrite(() -> {});
                return image;
            }
        }

        private void event() {
            if (left.decrementAndGet() == 0) {
                Map<Integer, Long> promised = acknowledged.now(); // before the cut: what comes later is not in question
                cut.complete(new Image(disk.cut(kind, new Random(seedOfCut)), promised));
            }
        }

        @Override
        public void acknowledged(int id, long revision) {
            acknowledged.add(id, revision);
            event();
        }

        @Override
        public void torn(int id) {
            // what readers see is KillIT's matter
        }
    }
}
