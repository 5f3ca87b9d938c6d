package yeji.platform.graphql.door;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;
import yeji.platform.graphql.AnswerSize;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.ErrorMapping;
import yeji.platform.graphql.Refusal;
import yeji.platform.web.Wording;

/** Queries and mutations over HTTP, with the statuses of the contract and bounded answers. Source: api.md, sections 4 and 7. */
@Component
class HttpDoor extends GraphQlHttpHandler {

    private final Refusals refusals;
    private final AnswerSize size;

    HttpDoor(WebGraphQlHandler engine, Refusals refusals, AnswerSize size) {
        super(engine);
        this.refusals = refusals;
        this.size = size;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        return refusals.unlessUnreadable(request, () -> super.handleRequest(request));
    }

    /** A subscription's stream can't be told in one answer. */
    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> executing) {
        ExecutionResult refusal = refusals.result(Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.stream"));
        return super.prepareResponse(
                request,
                executing.map(response -> response.getData() instanceof Publisher
                        ? new WebGraphQlResponse(
                                new DefaultExecutionGraphQlResponse(response.getExecutionInput(), refusal))
                        : response));
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType mediaType) {
        return ErrorMapping.statusOf(response.getExecutionResult().getErrors())
                .orElseGet(() -> super.selectResponseStatus(response, mediaType));
    }

    @Override
    protected ServerResponse.HeadersBuilder.WriteFunction getWriteFunction(
            Map<String, Object> answer, MediaType mediaType) {
        return (request, response) -> {
            write(answer, request, response);
            return null;
        };
    }

    private void write(Map<String, Object> answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<byte[]> bytes = size.write(answer);
        if (bytes.isEmpty()) response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        byte[] told = bytes.orElseGet(() ->
                refusals.body(size.refusal(), Wording.spokenBy(new ServletServerHttpRequest(request).getHeaders())));
        response.setContentLength(told.length);
        response.getOutputStream().write(told);
    }
}
