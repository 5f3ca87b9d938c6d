package yeji.platform.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be trusted is refused, and left byte for byte as it was: a backup may be worse. */
class DamagedFileTest {

    private static final int DOCUMENTS = 150;

    @TempDir
    static Path directory;

    private static byte[] good = new byte[0];

    @BeforeAll
    static void write_a_good_file() throws IOException {
        Path file = directory.resolve("good.mv");
        try (EmbeddedMongo server = EmbeddedMongo.open(file, new SecureRandom());
                MongoClient client = TestClient.of(server)) {
            // In one command, so that one commit of live documents fills most of the file
            client.getDatabase("app")
                    .getCollection("forms")
                    .insertMany(IntStream.range(0, DOCUMENTS)
                            .mapToObj(id -> TreeDocument.of(id, 0))
                            .toList());
        }
        good = Files.readAllBytes(file);
    }

    static Stream<Named<UnaryOperator<byte[]>>> damages() {
        return Stream.of(
                damage("truncated to 1 KB", file -> Arrays.copyOf(file, 1024)),
                damage("truncated to 5,000 bytes", file -> Arrays.copyOf(file, 5000)),
                damage("truncated to a half", file -> Arrays.copyOf(file, file.length / 2)),
                damage("truncated by one byte", file -> Arrays.copyOf(file, file.length - 1)),
                damage("header zeroed", file -> zeroed(file, 0, 8192)),
                damage("40 KB in the middle zeroed", file -> zeroed(file, file.length / 2, 40_960)),
                damage("one bit flipped in the first third", file -> flipped(file, file.length / 3)),
                damage("one bit flipped in the middle", file -> flipped(file, file.length / 2)),
                damage("one bit flipped in the last third", file -> flipped(file, file.length / 3 * 2)),
                damage("text", file -> "hello world\n".repeat(2000).getBytes(StandardCharsets.UTF_8)));
    }

    private static Named<UnaryOperator<byte[]>> damage(String name, UnaryOperator<byte[]> damage) {
        return Named.of(name, damage);
    }

    private static byte[] zeroed(byte[] file, int from, int length) {
        Arrays.fill(file, from, from + length, (byte) 0);
        return file;
    }

    private static byte[] flipped(byte[] file, int at) {
        file[at] ^= 0x10;
        return file;
    }

    @ParameterizedTest
    @MethodSource("damages")
    void a_damaged_file_is_refused_and_left_as_it_was(UnaryOperator<byte[]> damage) throws IOException {
        byte[] bad = damage.apply(good.clone());
        Path file = Files.write(directory.resolve("bad.mv"), bad);

        assertThatThrownBy(() -> EmbeddedMongo.open(file, new SecureRandom()))
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("已损坏")
                .hasMessageContaining("is damaged")
                .hasMessageContaining(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(bad);
    }

    @Test
    void after_a_refusal_the_restored_file_opens_in_the_same_process() throws IOException {
        Path file = Files.write(directory.resolve("restored.mv"), flipped(good.clone(), good.length / 2));
        assertThatThrownBy(() -> EmbeddedMongo.open(file, new SecureRandom())).isInstanceOf(StorageRefused.class);

        Files.write(file, good);
        try (EmbeddedMongo server = EmbeddedMongo.open(file, new SecureRandom());
                MongoClient client = TestClient.of(server)) {
            assertThat(client.getDatabase("app").getCollection("forms").find())
                    .hasSize(DOCUMENTS)
                    .allMatch(TreeDocument::isWhole);
        }
    }

    @Test
    void a_file_of_the_stock_library_is_refused_and_left_as_it_was() throws IOException {
        Path file = directory.resolve("stock.mv");
        H2Backend stock = new H2Backend(file.toString());
        stock.getMvStore().openMap("databases.app.forms").put("1", "2");
        stock.close();
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> EmbeddedMongo.open(file, new SecureRandom()))
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("written by another program");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void another_format_is_refused_with_both_numbers_and_left_as_it_was() throws IOException {
        Path file = Files.write(directory.resolve("format.mv"), good);
        MVStore store = DataFile.open(file);
        store.openMap("yeji.format").put("version", "9");
        store.commit();
        store.close();
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> EmbeddedMongo.open(file, new SecureRandom()))
                .isInstanceOf(StorageRefused.class)
                .hasMessageContaining("格式为 9")
                .hasMessageContaining("has format 9; this release reads format 1");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_small_file_of_somebody_else_is_refused_and_left_as_it_was() throws IOException {
        for (String text : List.of("H: not a header of ours".repeat(100), "x", "\0x")) {
            Path file = Files.writeString(directory.resolve("small.mv"), text);
            assertThatThrownBy(() -> EmbeddedMongo.open(file, new SecureRandom()))
                    .isInstanceOf(StorageRefused.class);
            assertThat(file).hasContent(text);
        }
    }

    @Test
    void a_file_of_which_only_zeros_reached_the_disk_is_taken_for_a_first_start() throws IOException {
        Path file = Files.write(directory.resolve("zeros.mv"), new byte[8192]);
        try (EmbeddedMongo server = EmbeddedMongo.open(file, new SecureRandom());
                MongoClient client = TestClient.of(server)) {
            assertThat(client.listDatabaseNames()).isEmpty();
        }
    }

    @Test
    void an_empty_file_is_taken_for_a_first_start() throws IOException {
        Path file = Files.createFile(directory.resolve("empty.mv"));
        try (EmbeddedMongo server = EmbeddedMongo.open(file, new SecureRandom());
                MongoClient client = TestClient.of(server)) {
            assertThat(client.listDatabaseNames()).isEmpty();
        }
    }
}
