package yeji.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeji.crash.Acknowledged.Losses;
import yeji.platform.mongo.embedded.FaultyDisk;
import yeji.platform.mongo.embedded.StorageRefused;
import yeji.platform.mongo.embedded.TreeDocument;

/** The disk is full at a random byte, while six writers work; later there is room again, and then the server is started anew. */
class FullDiskIT {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int DISKS = Integer.getInteger("yeji.crash.disks", 10);
    private static final int CONTROL_DISKS = 3;
    private static final int MOST_BYTES = 2_000_000;
    private static final int AFTERWARDS = 1_000;

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);
    private int commandsAnswered;
    private int acknowledgedLate;

    @Test
    void what_was_acknowledged_is_there_after_the_restart_and_until_then_everything_is_refused() throws Exception {
        System.out.println("yeji.test.seed=" + SEED + " disks=" + DISKS);
        for (int i = 0; i < DISKS; i++) {
            assertThat(lossesOf(Engine.OURS, 1 + random.nextInt(MOST_BYTES)))
                    .as("disk %d, yeji.test.seed=%d", i, SEED)
                    .isEqualTo(Losses.NONE);
            assertThat(commandsAnswered)
                    .as("commands answered after the failure, disk %d, yeji.test.seed=%d", i, SEED)
                    .isZero();
        }
        System.out.println(DISKS + " full disks, nothing lost, nothing answered until the restart");
    }

    @Test
    void control_a_full_disk_loses_what_the_stock_library_acknowledged() throws Exception {
        Losses losses = Losses.NONE;
        for (int i = 0; i < CONTROL_DISKS; i++) {
            losses = losses.plus(lossesOf(Engine.STOCK, 1 + random.nextInt(MOST_BYTES)));
        }
        System.out.println("control, the stock library, " + CONTROL_DISKS + " full disks: " + losses + "; "
                + acknowledgedLate + " writes were acknowledged after the disk had refused one");
        assertThat(losses).isNotEqualTo(Losses.NONE);
    }

    private Losses lossesOf(Engine engine, int bytes) throws IOException, InterruptedException {
        Path file = directory.resolve("full.mv");
        Files.deleteIfExists(file);
        Acknowledged acknowledged = new Acknowledged();
        FaultyDisk disk;
        try (Engine.Running first = engine.start(file)) {
            Writers.insertMissing(first.forms(), new Hearing(acknowledged, () -> {}));
        }
        disk = FaultyDisk.under(file);
        try (Engine.Running running = engine.start(disk)) {
            disk.fullAfter(bytes);
            AtomicInteger late = new AtomicInteger();
            Writers.start(running.forms(), random, new Hearing(acknowledged, () -> {
                        if (disk.hasBeenFull()) {
                            late.incrementAndGet();
                        }
                    }))
                    .join();
            disk.repair();
            acknowledgedLate += late.get();
            commandsAnswered += answeredOf(running);
        }
        try (Engine.Running again = engine.start(file)) {
            Losses losses = Acknowledged.missingFrom(again.forms(), acknowledged.now());
            again.forms().insertOne(TreeDocument.of(AFTERWARDS, 0));
            return losses;
        } catch (StorageRefused | MVStoreException refused) {
            return Losses.UNOPENED;
        }
    }

    /** With room on the disk again: how many commands of each sort are answered. */
    private static int answeredOf(Engine.Running running) {
        List<Runnable> commands = List.of(
                () -> running.forms().insertOne(TreeDocument.of(AFTERWARDS, 0)),
                () -> running.forms().find().first(),
                () -> running.forms().countDocuments(),
                () -> running.client().getDatabase("admin").runCommand(new Document("ping", 1)));
        int answered = 0;
        for (Runnable command : commands) {
            try {
                command.run();
                answered++;
            } catch (MongoException refused) {
                // as it should be
            }
        }
        return answered;
    }

    private record Hearing(Acknowledged acknowledged, Runnable also) implements Writers.Listener {

        @Override
        public void acknowledged(int id, long revision) {
            acknowledged.add(id, revision);
            also.run();
        }

        @Override
        public void torn(int id) {
            // what readers see is KillIT's matter
        }
    }
}
