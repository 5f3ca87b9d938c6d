package yeji.benchmark;

import java.io.IOException;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One run of the benchmarks: its size, its chance, and a server that those share for whom it need not be empty. */
final class Run implements AutoCloseable {

    private final Size size;
    private final Random random;
    private @Nullable Server server;

    Run(Size size, long seed) {
        this.size = size;
        this.random = new Random(seed);
    }

    Size size() {
        return size;
    }

    /** For whatever is made up, from the seed of the run. */
    Random random() {
        return random;
    }

    /** The shared server, started by whoever asks first. */
    Server server() throws IOException, InterruptedException {
        Server started = server == null ? Server.start() : server;
        server = started;
        return started;
    }

    @Override
    public void close() {
        if (server != null) server.close();
    }
}
