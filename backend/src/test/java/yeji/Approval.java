package yeji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that a person has judged and committed. When it changes, the test fails with the difference, and what came instead lies in
 * {@code target/received}: who finds it right copies it over the approved file and says why in the commit.
 */
public final class Approval {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/received");

    private Approval() {}

    /**
     * Holds a text against its approved file.
     *
     * @param file name inside {@code src/test/resources/approved}
     */
    public static void approve(String file, String text) {
        try {
            Path approved = APPROVED.resolve(file);
            Path received = RECEIVED.resolve(file);
            Files.createDirectories(RECEIVED);
            Files.writeString(received, text);
            assertThat(approved)
                    .as("approve by: cp backend/%s backend/%s", received, approved)
                    .exists();
            assertThat(text)
                    .as("approve by: cp backend/%s backend/%s", received, approved)
                    .isEqualTo(Files.readString(approved));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
