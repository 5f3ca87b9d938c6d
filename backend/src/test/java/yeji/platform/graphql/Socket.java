package yeji.platform.graphql;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeji.Browser;

/** A client of graphql-transport-ws, without any comfort. */
final class Socket implements WebSocket.Listener, AutoCloseable {

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final JsonMapper json = JsonMapper.builder().build();
    private final WebSocket socket;

    private Socket(Browser browser, String origin) {
        URI home = browser.home();
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
        browser.cookie("SESSION").ifPresent(session -> builder.header("Cookie", "SESSION=" + session));
        builder.header("Origin", origin);
        socket = builder.buildAsync(URI.create("ws://" + home.getAuthority() + "/graphql"), this)
                .join();
    }

    /** Connects from a page of the application itself. */
    static Socket connect(Browser browser) {
        return new Socket(browser, browser.home().toString());
    }

    static Socket connectFrom(Browser browser, String origin) {
        return new Socket(browser, origin);
    }

    /** Connects and is acknowledged. */
    static Socket open(Browser browser) {
        Socket socket = connect(browser);
        socket.send(Map.of("type", "connection_init"));
        socket.next("connection_ack");
        return socket;
    }

    void send(Object message) {
        sendText(json.writeValueAsString(message));
    }

    void sendText(String text) {
        socket.sendText(text, true).join();
    }

    void subscribe(String id, String document, Map<String, ?> variables) {
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
    }

    /** The next message but for pings, which must be of this type. */
    JsonNode next(String type) {
        JsonNode message = next();
        if (!message.path("type").asString().equals(type)) throw new AssertionError("not " + type + ": " + message);
        return message;
    }

    private JsonNode next() {
        try {
            while (true) {
                JsonNode message = messages.poll(30, TimeUnit.SECONDS);
                if (message == null) throw new AssertionError("no message");
                if (!message.path("type").asString().equals("ping")) return message;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The code with which the server closes. */
    int closeCode() {
        return closed.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(json.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
