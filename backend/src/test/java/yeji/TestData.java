package yeji;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the application of a test an empty data directory, or an empty database of the MongoDB that was named. */
final class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues values = TestPropertyValues.of("yeji.data-dir=" + emptyDirectory());
        String uri = System.getProperty("yeji.test.mongodb-uri");
        if (uri != null) {
            values = values.and("spring.mongodb.uri=" + new ConnectionString(uri).getConnectionString())
                    .and("spring.mongodb.database=yeji-" + UUID.randomUUID());
        }
        values.applyTo(context);
    }

    private static Path emptyDirectory() {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
