package yeji.platform.graphql.door;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import yeji.platform.Limits;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.ErrorMapping;
import yeji.platform.graphql.Refusal;
import yeji.platform.mongo.StorageFaults;
import yeji.platform.web.BodyTooLarge;

/** Answers to requests that hold no operation: a GraphQL body with one error, and the HTTP status that says the same. */
@Component
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");

    private final ErrorMapping errors;
    private final Limits limits;
    private final JsonMapper json;

    Refusals(ErrorMapping errors, Limits limits, JsonMapper json) {
        this.errors = errors;
        this.limits = limits;
        this.json = json;
    }

    /** Reads and executes a request. */
    @FunctionalInterface
    interface Execution {
        ServerResponse run() throws ServletException;
    }

    /**
     * Executes a request; one that can't be read, or is an array of requests, is answered with 400, one too large with 413, one
     * whose sender can't be told because the storage is away with 503.
     */
    ServerResponse unlessUnreadable(ServerRequest request, Execution execution) throws ServletException {
        try {
            return execution.run();
        } catch (HttpMessageConversionException | ServerWebInputException unreadable) {
            return BodyTooLarge.isCauseOf(unreadable)
                    ? answer(
                            request,
                            HttpStatus.CONTENT_TOO_LARGE,
                            Refusal.of(
                                    ErrorCode.PAYLOAD_TOO_LARGE,
                                    "fault.body",
                                    limits.body().toBytes()))
                    : answer(request, HttpStatus.BAD_REQUEST, Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.json"));
        } catch (DataAccessException fault) {
            if (!StorageFaults.isAway(fault)) {
                throw fault;
            }
            log.warn("a request can't be served now: {}", fault.toString());
            return away(request);
        }
    }

    private ServerResponse away(ServerRequest request) {
        ExecutionResult result = result(Refusal.of(ErrorCode.UNAVAILABLE));
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .headers(headers -> ErrorMapping.retryAfterOf(result.getErrors())
                        .ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))))
                .contentType(mediaType(request))
                .body(json.writeValueAsBytes(Map.of("errors", toSpecification(result.getErrors()))));
    }

    /** A refusal in the language and the media type of the request. */
    ServerResponse answer(ServerRequest request, HttpStatus status, Refusal refusal) {
        byte[] body = body(refusal, LocaleContextHolder.getLocale());
        return ServerResponse.status(status).contentType(mediaType(request)).body(body);
    }

    /** A mutation by GET. */
    ServerResponse notByGet(ServerRequest request) {
        byte[] body = body(Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.get"), LocaleContextHolder.getLocale());
        return ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
                .headers(headers -> headers.setAllow(Set.of(HttpMethod.POST)))
                .contentType(mediaType(request))
                .body(body);
    }

    /** A refusal in the language of the request that this thread answers, as the result of an operation. */
    ExecutionResult result(Refusal refusal) {
        return ExecutionResult.newExecutionResult()
                .addError(errors.error(refusal, LocaleContextHolder.getLocale()).build())
                .build();
    }

    /** A refusal as JSON. */
    byte[] body(Refusal refusal, Locale locale) {
        GraphqlErrorBuilder<?> error = errors.error(refusal, locale);
        return json.writeValueAsBytes(Map.of("errors", toSpecification(List.of(error.build()))));
    }

    private static List<Map<String, Object>> toSpecification(List<GraphQLError> errors) {
        return errors.stream()
                .map(error -> {
                    Map<String, Object> told = error.toSpecification();
                    told.remove("locations");
                    return told;
                })
                .toList();
    }

    private static MediaType mediaType(ServerRequest request) {
        return request.headers().accept().contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON;
    }
}
