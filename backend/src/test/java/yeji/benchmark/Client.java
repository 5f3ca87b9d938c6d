package yeji.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's requests, as cheap for the machine as they can be: one connection pool for all clients, bodies that are prepared.
 * Nothing is compressed, since it is not asked for.
 */
final class Client {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** To be sent twice, as cookie and as header; which value is the sender's own matter. */
    private static final String XSRF = "00000000-0000-4000-8000-000000000000";

    private final HttpClient http;
    private final URI home;
    private final String session;

    /**
     * A client.
     *
     * @param session the value of its cookie
     */
    Client(HttpClient http, URI home, String session) {
        this.http = http;
        this.home = home;
        this.session = session;
    }

    /** An answer that is none. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        private Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        /** Whether the same request may well succeed a little later. */
        boolean isPassing() {
            return status == 503 || status == 504 || status == 429;
        }
    }

    /** The body of a GraphQL request. */
    static byte[] body(String query, Map<String, ?> variables) {
        return JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
    }

    static byte[] json(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /** Sends a prepared GraphQL request and gives the bytes of the answer, which has no errors in it as its status says. */
    byte[] graphql(byte[] body) throws IOException, InterruptedException {
        return post("/graphql", body);
    }

    /** The same, read. */
    JsonNode graphql(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(graphql(body(query, variables)));
        if (!answer.path("errors").isMissingNode()) throw new AssertionError(answer);
        return answer.path("data");
    }

    byte[] post(String path, byte[] body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofByteArray(body)).build());
    }

    /** Sends a body of another type than JSON. */
    byte[] post(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).setHeader("Content-Type", type);
        return send(request.POST(BodyPublishers.ofByteArray(body)).build());
    }

    byte[] put(String path, byte[] body) throws IOException, InterruptedException {
        return send(request(path).PUT(BodyPublishers.ofByteArray(body)).build());
    }

    /** Subscribes by server-sent events. */
    InputStream events(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = request("/graphql")
                .setHeader("Accept", "text/event-stream")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofInputStream()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json")
                .header("Cookie", "SESSION=" + session + "; XSRF-TOKEN=" + XSRF)
                .header("X-XSRF-TOKEN", XSRF);
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 == 2) return response.body();
        String told = new String(response.body(), StandardCharsets.UTF_8);
        throw new Refused(response.statusCode(), request.uri() + " answered " + response.statusCode() + " " + told);
    }
}
