package yeji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page does over HTTP: keeps cookies, and sends the XSRF-TOKEN cookie back as X-XSRF-TOKEN with whatever changes
 * something. One browser is one person at one device.
 */
public final class Browser {

    private final URI home;
    private final JsonMapper json;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(URI home, JsonMapper json) {
        this.home = home;
        this.json = json;
    }

    /** A new browser without any cookie, for an application that a test has started in another process. */
    public static Browser at(URI home) {
        return new Browser(home, JsonMapper.builder().build());
    }

    /** An answer with its body as text. */
    public record Answer(HttpResponse<String> response, JsonMapper json) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public JsonNode body() {
            return json.readTree(response.body());
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        /** A place in {@code data} of a GraphQL answer, such as {@code viewer.user.name}; a missing node if it is not there. */
        public JsonNode data(String path) {
            return body().at("/data" + (path.isEmpty() ? "" : "/" + path.replace('.', '/')));
        }

        /** {@code extensions.code} of the first error of a GraphQL answer; empty text if there is none. */
        public String code() {
            return body().at("/errors/0/extensions/code").asString("");
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }

    /** Signs in as a person does: the token first, then name and password. */
    public Answer signIn(String username, String password) {
        if (xsrfToken().isEmpty()) get("/session");
        return postJson("/session", Map.of("username", username, "password", password));
    }

    public Answer signOut() {
        return send(request -> request.method("DELETE", BodyPublishers.noBody()), "/session");
    }

    public Answer get(String path) {
        return send(HttpRequest.Builder::GET, path);
    }

    public Answer postJson(String path, Object body) {
        return post(path, "application/json", BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    public Answer post(String path, String contentType, BodyPublisher body) {
        return send(request -> request.header("Content-Type", contentType).POST(body), path);
    }

    /** A GraphQL operation without variables. */
    public Answer graphql(String document) {
        return graphql(document, Map.of());
    }

    /** A GraphQL operation; the answer is {@code application/graphql-response+json}. */
    public Answer graphql(String document, Map<String, ?> variables) {
        String body = json.writeValueAsString(Map.of("query", document, "variables", variables));
        return send(
                request -> request.header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .POST(BodyPublishers.ofString(body)),
                "/graphql");
    }

    /**
     * Any request: what is asked for is added to a request that has the address and the token already.
     *
     * @throws UncheckedIOException if it was not answered
     */
    public Answer send(UnaryOperator<HttpRequest.Builder> what, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path));
        xsrfToken().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        try {
            return new Answer(http.send(what.apply(request).build(), BodyHandlers.ofString()), json);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    public URI home() {
        return home;
    }

    /** For streams, which end when the test ends them: the client with the cookies of this browser. */
    public HttpClient http() {
        return http;
    }

    public Optional<String> xsrfToken() {
        return cookie("XSRF-TOKEN");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Puts a cookie in as if the server had set it, or takes it out with an empty value. */
    public void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        if (value.isEmpty()) {
            cookies.getCookieStore().getCookies().stream()
                    .filter(old -> old.getName().equals(name))
                    .toList()
                    .forEach(old -> cookies.getCookieStore().remove(home, old));
        } else {
            cookies.getCookieStore().add(home, cookie);
        }
    }
}
