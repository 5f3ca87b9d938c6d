package yeji.platform.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails while the file is made: nothing was promised, so the next start makes it anew instead of refusing it. */
class FirstWriteTest {

    private static final int CUTS_PER_WRITE = 30;

    @TempDir
    Path directory;

    @Test
    void whatever_a_power_cut_leaves_of_the_first_writes_the_file_can_be_opened() throws IOException {
        FaultyDisk disk = FaultyDisk.under(directory.resolve("first.mv"));
        List<byte[]> images = new ArrayList<>();
        disk.onWrite(() -> LongStream.range(0, CUTS_PER_WRITE)
                .mapToObj(Random::new)
                .forEach(seed -> images.add(disk.cut(PowerCut.KEEPS_ANY_SECTORS, seed))));
        DataFile.open(disk.name()).closeImmediately();
        assertThat(images).hasSizeGreaterThan(CUTS_PER_WRITE);
        Path again = directory.resolve("again.mv");
        for (byte[] image : images) {
            Files.write(again, image);
            MVStore store = DataFile.open(again);
            assertThat(store.getMapNames()).containsExactly("yeji.format");
            store.closeImmediately();
        }
    }
}
