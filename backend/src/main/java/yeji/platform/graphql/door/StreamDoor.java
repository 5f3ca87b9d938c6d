package yeji.platform.graphql.door;

import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reactivestreams.Publisher;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import yeji.platform.graphql.ErrorMapping;

/**
 * Operations over server-sent events, subscriptions and others alike. What is refused for a reason that has an HTTP
 * status, such as
 * a missing sign-in, is refused by that status, before any event.
 */
@Component
class StreamDoor extends GraphQlSseHandler {

    private final Refusals refusals;
    private final JsonMapper json;

    StreamDoor(WebGraphQlHandler engine, GraphQlProperties settings, Refusals refusals, JsonMapper json) {
        super(
                engine,
                settings.getHttp().getSse().getTimeout(),
                settings.getHttp().getSse().getKeepAlive());
        this.refusals = refusals;
        this.json = json;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        return refusals.unlessUnreadable(request, () -> super.handleRequest(request));
    }

    /** Waits until it is known whether there is a stream; while it lasts, no thread waits. */
    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> executing) {
        WebGraphQlResponse response = Objects.requireNonNull(executing.block());
        Optional<HttpStatus> status =
                ErrorMapping.statusOf(response.getExecutionResult().getErrors());
        if (status.isPresent()) {
            return ServerResponse.status(status.get())
                    .headers(headers -> headers.putAll(response.getResponseHeaders()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json.writeValueAsBytes(response.toMap()));
        }
        return super.prepareResponse(
                request, Mono.just(response.getData() instanceof Publisher ? response : once(response)));
    }

    /** An answer as a stream of one event. Source: GraphQL over Server-Sent Events, "distinct connections mode". */
    private static WebGraphQlResponse once(WebGraphQlResponse response) {
        return response.transform(
                result -> result.data(Flux.just(response.getExecutionResult())).errors(List.of()));
    }
}
