package yeji.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import yeji.crash.Acknowledged.Losses;
import yeji.platform.mongo.embedded.FaultyDisk;
import yeji.platform.mongo.embedded.PowerCut;

/** One power cut after another on the same file: each start finds what the cut before has left. */
final class CutsInARow {

    private static final int PATIENCE_SECONDS = 60;

    private final Path file;
    private final Moment moment;
    private final Random random;
    private Image image = new Image(new byte[0], Map.of());

    /** What the disk held after a cut, and what had been promised by then. */
    private record Image(byte[] file, Map<Integer, Long> acknowledged) {}

    CutsInARow(Path file, Moment moment, Random random) {
        this.file = file;
        this.moment = moment;
        this.random = random;
    }

    void run(int cuts) throws Exception {
        for (int i = 0; i < cuts; i++) {
            image = new Life().untilTheNextCut();
        }
        Files.write(file, image.file);
        try (Engine.Running running = Engine.OURS.start(file)) {
            assertThat(Acknowledged.missingFrom(running.forms(), image.acknowledged))
                    .isEqualTo(Losses.NONE);
        }
    }

    /** From one cut to the next. */
    private final class Life implements Writers.Listener {

        private final Acknowledged acknowledged = new Acknowledged();
        private final CompletableFuture<Image> next = new CompletableFuture<>();
        private final PowerCut cut = PowerCut.any(random);
        private final FaultyDisk disk;
        private int writesLeft = 1 + random.nextInt(moment.writes);

        Life() throws IOException {
            Files.write(file, image.file);
            disk = FaultyDisk.under(file);
            image.acknowledged.forEach(acknowledged::add);
        }

        Image untilTheNextCut() throws InterruptedException, ExecutionException, TimeoutException {
            armIf(moment == Moment.WHILE_OPENING);
            try (Engine.Running running = Engine.OURS.start(disk)) {
                assertThat(Acknowledged.missingFrom(running.forms(), image.acknowledged))
                        .as("%s, %s", moment, cut)
                        .isEqualTo(Losses.NONE);
                Writers.insertMissing(running.forms(), this);
                armIf(moment == Moment.AT_WORK);
                Writers writers = Writers.start(running.forms(), random, this);
                if (moment == Moment.AT_WORK) {
                    next.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                }
                writers.stop();
                armIf(moment == Moment.AROUND_AN_ORDERLY_CLOSE);
            }
            take(); // fewer writes than expected: the cut comes after the last
            return next.get();
        }

        private void armIf(boolean now) {
            if (now) {
                disk.onWrite(() -> {
                    if (--writesLeft <= 0) {
                        take();
                    }
                });
            }
        }

        private void take() {
            if (!next.isDone()) {
                Map<Integer, Long> promised = acknowledged.now();
                next.complete(new Image(disk.cut(cut, random), promised));
            }
        }

        @Override
        public void acknowledged(int id, long revision) {
            acknowledged.add(id, revision);
        }

        @Override
        public void torn(int id) {
            throw new AssertionError("form " + id + " was torn when read");
        }
    }
}
