package yeji.platform.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import yeji.platform.Limits;
import yeji.platform.mongo.StorageFaults;
import yeji.platform.web.BodyTooLarge;
import yeji.platform.web.Wording;

/**
 * From whatever went wrong to an error of the contract: a code, a sentence in the caller's language, and nothing of the
 * inside. What
 * nobody knows is INTERNAL, with a reference that the log has too. Source: api.md, section 4.
 */
@Component
public class ErrorMapping {

    private static final Logger log = LoggerFactory.getLogger(ErrorMapping.class);

    private static final Duration SHORT_WHILE = Duration.ofSeconds(5);
    private static final String CODE = "code";
    private static final String RETRY_AFTER = "retryAfter";

    /** The engine's and Spring's names for what went wrong here, and not with the document. */
    private static final Set<String> OURS = Set.of(
            ErrorType.DataFetchingException.name(),
            ErrorType.NullValueInNonNullableField.name(),
            org.springframework.graphql.execution.ErrorType.INTERNAL_ERROR.name());

    private static final String PARSING_STOPPED = "parsing has been cancelled";

    private final Wording wording;
    private final List<FaultTranslation<?>> translations;
    private final Limits limits;

    ErrorMapping(Wording wording, List<FaultTranslation<?>> translations, Limits limits) {
        this.wording = wording;
        this.limits = limits;
        this.translations = List.copyOf(translations);
    }

    /** The error that a refusal says, without a place in the answer. */
    public GraphqlErrorBuilder<?> error(Refusal refusal, Locale locale) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(CODE, refusal.code().name());
        retryAfter(refusal).ifPresent(wait -> extensions.put(RETRY_AFTER, seconds(wait)));
        return GraphqlErrorBuilder.newError()
                .errorType(refusal.code())
                .message("%s", wording.text(refusal.messageKey(), locale, refusal.arguments()))
                .extensions(extensions);
    }

    private static Optional<Duration> retryAfter(Refusal refusal) {
        boolean passes = refusal.code().status() == HttpStatus.SERVICE_UNAVAILABLE
                || refusal.code().status() == HttpStatus.TOO_MANY_REQUESTS;
        return Optional.ofNullable(refusal.retryAfter()).or(() -> passes ? Optional.of(SHORT_WHILE) : Optional.empty());
    }

    /** The error for an exception, without a place in the answer; what nobody knows is logged under the reference. */
    GraphqlErrorBuilder<?> error(Throwable thrown, Locale locale, String reference) {
        Throwable fault =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        Optional<Refusal> known = refusalOf(fault, reference);
        if (known.isPresent()) return error(known.get(), locale);
        log.error("request {} failed", reference, fault);
        return internal(locale, reference);
    }

    private Optional<Refusal> refusalOf(Throwable fault, String reference) {
        if (fault instanceof Refusal refusal) return Optional.of(refusal);
        if (BodyTooLarge.isCauseOf(fault)) return Optional.of(Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE));
        if (fault instanceof BindException) return Optional.of(Refusal.of(ErrorCode.BAD_USER_INPUT));
        Optional<Refusal> translated = translations.stream()
                .flatMap(translation -> translation.translate(fault).stream())
                .findFirst();
        if (translated.isPresent()) return translated;
        if (StorageFaults.isTooLate(fault)) return Optional.of(Refusal.tooLate(limits.time()));
        if (StorageFaults.isAway(fault) || fault instanceof RejectedExecutionException) {
            log.warn("request {} can't be served now: {}", reference, fault.toString());
            return Optional.of(Refusal.of(ErrorCode.UNAVAILABLE));
        }
        return Optional.empty();
    }

    private GraphqlErrorBuilder<?> internal(Locale locale, String reference) {
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorCode.INTERNAL)
                .message("%s", wording.text(ErrorCode.INTERNAL.messageKey(), locale, reference))
                .extensions(Map.of(CODE, ErrorCode.INTERNAL.name(), "reference", reference));
    }

    /** An error of the engine, in our terms; one that has a code already stays as it is. */
    GraphQLError coded(GraphQLError error, Locale locale, String reference) {
        if (error.getExtensions() != null && error.getExtensions().containsKey(CODE)) return error;
        GraphqlErrorBuilder<?> coded = ofTheEngine(error, locale, reference);
        if (error.getLocations() != null) coded.locations(error.getLocations());
        if (error.getPath() != null && !error.getPath().isEmpty()) coded.path(error.getPath());
        return coded.build();
    }

    private GraphqlErrorBuilder<?> ofTheEngine(GraphQLError error, Locale locale, String reference) {
        String message = String.valueOf(error.getMessage());
        if (message.contains(PARSING_STOPPED)) {
            return error(Refusal.of(ErrorCode.QUERY_TOO_COMPLEX, "fault.tokens", EngineWords.limitIn(message)), locale);
        }
        if (OURS.contains(String.valueOf(error.getErrorType()))) {
            log.error("request {} failed: {}", reference, message);
            return internal(locale, reference);
        }
        return error(Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.document", EngineWords.plain(message)), locale);
    }

    /** The HTTP status that the errors of an answer ask for; empty: as GraphQL over HTTP has it. */
    public static Optional<HttpStatus> statusOf(List<GraphQLError> errors) {
        return errors.stream()
                .flatMap(error -> code(error).stream())
                .map(ErrorCode::status)
                .filter(status -> status != HttpStatus.OK)
                .findFirst();
    }

    /** The longest time to wait that one of these errors tells, in seconds. */
    public static Optional<Long> retryAfterOf(List<GraphQLError> errors) {
        return errors.stream()
                .flatMap(error ->
                        Optional.ofNullable(error.getExtensions())
                                .map(extensions -> extensions.get(RETRY_AFTER))
                                .stream())
                .map(Long.class::cast)
                .max(Long::compare);
    }

    private static Optional<ErrorCode> code(GraphQLError error) {
        return error.getErrorType() instanceof ErrorCode code ? Optional.of(code) : Optional.empty();
    }

    /** Whole seconds to wait, at least one. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
