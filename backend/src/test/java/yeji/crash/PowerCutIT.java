package yeji.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yeji.crash.Acknowledged.Losses;

/** The power fails at random events, while one to six writers work; of what was not synced, a random part reached the disk. */
class PowerCutIT {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int IMAGES = Integer.getInteger("yeji.crash.images", 60);
    private static final int CONTROL_IMAGES = 20;
    private static final int REPLAYED = 3;

    @TempDir
    Path directory;

    @Test
    void no_power_cut_loses_an_acknowledged_write_or_tears_a_document() throws Exception {
        System.out.println("yeji.test.seed=" + SEED + " images=" + IMAGES);
        byte[] start = start(Engine.OURS);
        long promised = 0;
        for (SeededCut cut : cuts().limit(IMAGES).toList()) {
            SeededCut.Outcome outcome = cut.run(Engine.OURS, directory, start);
            assertThat(outcome.losses()).as("%s", cut).isEqualTo(Losses.NONE);
            promised += sum(outcome);
        }
        System.out.println(IMAGES + " power cuts, " + promised + " acknowledged writes, none lost");
    }

    @Test
    void control_the_same_power_cuts_lose_what_the_stock_library_acknowledged() throws Exception {
        byte[] start = start(Engine.STOCK);
        Losses losses = Losses.NONE;
        for (SeededCut cut : cuts().limit(CONTROL_IMAGES).toList()) {
            losses = losses.plus(cut.run(Engine.STOCK, directory, start).losses());
        }
        System.out.println("control, the stock library, " + CONTROL_IMAGES + " power cuts: " + losses);
        assertThat(losses).isNotEqualTo(Losses.NONE);
    }

    @Test
    void a_cut_with_one_writer_comes_at_the_same_point_again() throws Exception {
        byte[] start = start(Engine.OURS);
        for (SeededCut cut :
                cuts().filter(SeededCut::isReplayable).limit(REPLAYED).toList()) {
            assertThat(cut.run(Engine.OURS, directory, start).promised())
                    .as("%s", cut)
                    .isEqualTo(cut.run(Engine.OURS, directory, start).promised());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_cut_again_and_again_loses_nothing(Moment moment) throws Exception {
        System.out.println("yeji.test.seed=" + SEED + " " + moment + " cuts in a row=" + IMAGES / 10);
        new CutsInARow(directory.resolve("row.mv"), moment, new Random(SEED)).run(IMAGES / 10);
    }

    /** One cut after another; the one that {@code -Dyeji.crash.cut} names, again and again. */
    private static Stream<SeededCut> cuts() {
        Long again = Long.getLong("yeji.crash.cut");
        LongStream seeds = again == null ? new Random(SEED).longs() : LongStream.generate(() -> again);
        return seeds.mapToObj(SeededCut::new);
    }

    /** A file with every document, closed in order: all of it counts as synced, for the stock library too. */
    private byte[] start(Engine engine) throws IOException {
        Path file = directory.resolve("start.mv");
        Acknowledged all = new Acknowledged();
        try (Engine.Running running = engine.start(file)) {
            Writers.insertMissing(running.forms(), new Writers.Listener() {
                @Override
                public void acknowledged(int id, long revision) {
                    all.add(id, revision);
                }

                @Override
                public void torn(int id) {
                    throw new AssertionError("form " + id + " was torn when it was new");
                }
            });
        }
        assertThat(all.now()).hasSize(Writers.DOCUMENTS);
        return Files.readAllBytes(file);
    }

    private static long sum(SeededCut.Outcome outcome) {
        return List.copyOf(outcome.promised().values()).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
