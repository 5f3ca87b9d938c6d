package yeji.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** One person who reads along: hears of each change by server-sent events, and loads the form anew as the page does. */
final class Reader implements AutoCloseable {

    private final Client client;
    private final String form;
    private final byte[] load;
    private final InputStream events;
    private final AtomicLong loads = new AtomicLong();

    Reader(Client client, String form) throws IOException, InterruptedException {
        PageQueries page = PageQueries.read();
        this.client = client;
        this.form = form;
        this.load = Client.body(page.operation("FormSince"), Map.of("formId", form, "first", 20));
        this.events = client.events(Client.body(page.operation("FormChanged"), Map.of("formId", form)));
        Thread thread = new Thread(this::follow, "reader of " + form);
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("data:") || !line.contains("FormChangedEvent")) continue;
                client.graphql(load);
                loads.incrementAndGet();
            }
        } catch (IOException closed) {
            // the end of the benchmark, or of the server, whose absence the editors tell
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often the form was loaded. */
    long loads() {
        return loads.get();
    }

    @Override
    public void close() {
        try {
            events.close();
        } catch (IOException gone) {
            throw new AssertionError("the stream of " + form + " can't be closed", gone);
        }
    }
}
