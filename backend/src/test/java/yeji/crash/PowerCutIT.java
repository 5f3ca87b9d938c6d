package yeji.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yeji.crash.Acknowledged.Losses;
import yeji.platform.mongo.embedded.FaultyDisk;
import yeji.platform.mongo.embedded.PowerCut;
import yeji.platform.mongo.embedded.StorageRefused;

/** The power fails at random writes, while six writers work; of what was not synced, a random part reached the disk. */
class PowerCutIT {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int IMAGES = Integer.getInteger("yeji.crash.images", 60);
    private static final int CONTROL_IMAGES = 20;
    private static final int MOST_EVENTS_BETWEEN_IMAGES = 6;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);

    /** What the disk held after the cut, and what had been promised by then. */
    private record Image(byte[] file, Map<Integer, Long> acknowledged, PowerCut cut) {}

    @Test
    void no_power_cut_loses_an_acknowledged_write_or_tears_a_document() throws Exception {
        System.out.println("yeji.test.seed=" + SEED + " images=" + IMAGES);
        try (Images images = new Images(Engine.OURS)) {
            for (int i = 0; i < IMAGES; i++) {
                Image image = images.next();
                assertThat(lossesOf(Engine.OURS, image))
                        .as("image %d, %s, yeji.test.seed=%d", i, image.cut, SEED)
                        .isEqualTo(Losses.NONE);
            }
        }
    }

    @Test
    void control_the_same_power_cuts_lose_what_the_stock_library_acknowledged() throws Exception {
        Losses losses = Losses.NONE;
        try (Images images = new Images(Engine.STOCK)) {
            for (int i = 0; i < CONTROL_IMAGES && losses.equals(Losses.NONE); i++) {
                losses = losses.plus(lossesOf(Engine.STOCK, images.next()));
            }
        }
        assertThat(losses).isNotEqualTo(Losses.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_cut_again_and_again_loses_nothing(Moment moment) throws Exception {
        new CutsInARow(directory.resolve("row.mv"), moment, random).run(IMAGES / 10);
    }

    private Losses lossesOf(Engine engine, Image image) throws IOException {
        Path file = Files.write(directory.resolve("image.mv"), image.file);
        try (Engine.Running running = engine.start(file)) {
            return Acknowledged.missingFrom(running.forms(), image.acknowledged);
        } catch (StorageRefused | MVStoreException refused) {
            return Losses.UNOPENED;
        }
    }

    /** A server at work on a disk of which images are taken. */
    private final class Images implements AutoCloseable, Writers.Listener {

        private final BlockingQueue<Image> taken = new ArrayBlockingQueue<>(2);
        private final Acknowledged acknowledged = new Acknowledged();
        private final AtomicInteger untilNext = new AtomicInteger(1);
        private final Random choice = new Random(random.nextLong());
        private volatile boolean atWork;
        private final FaultyDisk disk;
        private final Engine.Running running;
        private final Writers writers;

        Images(Engine engine) {
            Path file = directory.resolve("work.mv");
            try (Engine.Running first = engine.start(file)) { // all of this counts as synced, for the stock library too
                Writers.insertMissing(first.forms(), this);
            }
            disk = FaultyDisk.under(file);
            running = engine.start(disk);
            disk.onWrite(this::maybeTake);
            atWork = true;
            writers = Writers.start(running.forms(), new Random(random.nextLong()), this);
        }

        /** After each write, with the disk held still, and after each acknowledgement, when all of it has to be synced. */
        private void maybeTake() {
            if (taken.remainingCapacity() > 0 && untilNext.decrementAndGet() <= 0) {
                untilNext.set(1 + choice.nextInt(MOST_EVENTS_BETWEEN_IMAGES));
                Map<Integer, Long> promised =
                        acknowledged.now(); // before the cut: what is promised later is not in question
                PowerCut cut = PowerCut.any(choice);
                taken.offer(new Image(disk.cut(cut, choice), promised, cut));
            }
        }

        Image next() throws InterruptedException {
            Image image = taken.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (image == null) {
                throw new IllegalStateException("nothing was written");
            }
            return image;
        }

        @Override
        public void acknowledged(int id, long revision) {
            acknowledged.add(id, revision);
            if (atWork) {
                maybeTake();
            }
        }

        @Override
        public void torn(int id) {
            // what readers see is KillIT's matter
        }

        @Override
        public void close() throws InterruptedException {
            writers.stop();
            disk.onWrite(() -> {});
            running.close();
        }
    }
}
