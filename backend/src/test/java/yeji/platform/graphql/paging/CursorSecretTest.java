package yeji.platform.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeji.platform.mongo.TestStorage;

class CursorSecretTest {

    @Test
    void cursors_of_one_instance_are_good_at_another_one_on_the_same_data(@TempDir Path directory) {
        try (TestStorage storage = TestStorage.open(directory)) {
            Cursors one = new CursorSecret().cursors(storage.template(), new SecureRandom());
            Cursors other = new CursorSecret().cursors(storage.template(), new SecureRandom());
            assertThat(other.open("forms", one.seal("forms", List.of("a")))).containsExactly("a");
        }
    }
}
