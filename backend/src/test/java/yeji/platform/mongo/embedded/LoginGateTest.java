package yeji.platform.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginGateTest {

    private static final int OP_MSG = 2013;
    private static final int DECODER_BYTES = 40_000_000;
    private static final int PATIENCE_MILLISECONDS = 10_000;

    @TempDir
    Path directory;

    private @Nullable EmbeddedMongo server;

    @BeforeEach
    void open() {
        server = EmbeddedMongo.open(directory.resolve("yeji.mv"), new SecureRandom());
    }

    @AfterEach
    void close() {
        server().close();
    }

    private EmbeddedMongo server() {
        return Objects.requireNonNull(server);
    }

    @Test
    void without_login_nothing_is_answered_but_the_greeting() {
        try (MongoClient stranger = TestClient.of(server().address(), null)) {
            assertThat(stranger.getDatabase("admin").runCommand(new Document("hello", 1)))
                    .containsEntry("ok", 1.0);
        }
        for (String command : List.of("ping", "listDatabases", "buildInfo", "serverStatus", "find", "saslContinue")) {
            try (MongoClient stranger = TestClient.of(server().address(), null)) {
                assertThatThrownBy(() -> stranger.getDatabase("admin").runCommand(new Document(command, 1)))
                        .isInstanceOfSatisfying(
                                MongoCommandException.class,
                                e -> assertThat(e.getErrorCode()).isEqualTo(18));
            }
        }
    }

    @Test
    void a_wrong_password_is_refused_and_so_is_another_user() {
        for (MongoCredential guess : List.of(
                MongoCredential.createPlainCredential("yeji", "$external", "guess".toCharArray()),
                MongoCredential.createPlainCredential(
                        "root", "$external", server().credential().getPassword()))) {
            try (MongoClient stranger = TestClient.of(server().address(), guess)) {
                assertThatThrownBy(() -> stranger.getDatabase("admin").runCommand(new Document("ping", 1)))
                        .isInstanceOf(MongoSecurityException.class);
            }
        }
    }

    @Test
    void each_start_has_a_password_of_its_own() {
        char[] first = server().credential().getPassword();
        close();
        open();
        assertThat(server().credential().getPassword()).hasSizeGreaterThan(40).isNotEqualTo(first);
    }

    @Test
    void a_stranger_who_sends_more_than_64_KB_is_cut_off_before_it_is_kept_in_memory() throws IOException {
        int port = Integer.parseInt(server().address().getHosts().get(0).split(":")[1]);
        try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
            stranger.setSoTimeout(PATIENCE_MILLISECONDS);
            OutputStream out = stranger.getOutputStream();
            ByteBuffer header = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
            out.write(header.putInt(DECODER_BYTES)
                    .putInt(1)
                    .putInt(0)
                    .putInt(OP_MSG)
                    .array());
            assertThat(isCutOff(out)).isTrue();
        }
    }

    private static boolean isCutOff(OutputStream out) throws IOException {
        byte[] chunk = new byte[16 * 1024];
        try {
            for (int sent = 0; sent < DECODER_BYTES / 2; sent += chunk.length) {
                out.write(chunk);
            }
            return false;
        } catch (SocketException closedByTheServer) {
            return true;
        }
    }
}
