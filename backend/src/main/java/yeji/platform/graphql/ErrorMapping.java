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
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import yeji.platform.web.BodyTooLarge;
import yeji.platform.web.Wording;

/**
 * From whatever went wrong to an error of the contract: a code, a sentence in the caller's language, and nothing of the inside. What
 * nobody knows is INTERNAL, with a reference that the log has too.
 */
@Component
class ErrorMapping {

    private static final Logger log = LoggerFactory.getLogger(ErrorMapping.class);

    private static final Duration SHORT_WHILE = Duration.ofSeconds(5);
    private static final Pattern VALUE_OF_A_CLASS = Pattern.compile("\\w+Value\\{(?:value|name)=('?)([^{}]*?)\\1\\}");
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}\\w+|\\b[A-Z]\\w*\\{.*");
    private static final String TOO_MANY_TOKENS = "parsing has been cancelled";

    private final Wording wording;
    private final List<FaultTranslation<?>> translations;

    ErrorMapping(Wording wording, List<FaultTranslation<?>> translations) {
        this.wording = wording;
        this.translations = List.copyOf(translations);
    }

    /** The error for an exception, without a place in the answer. */
    GraphqlErrorBuilder<?> error(Throwable thrown, Locale locale, String reference) {
        Throwable fault =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        Optional<Refusal> known = refusalOf(fault);
        if (known.isPresent()) return error(known.get(), locale);
        log.error("request {} failed", reference, fault);
        return internal(locale, reference);
    }

    private Optional<Refusal> refusalOf(Throwable fault) {
        if (fault instanceof Refusal refusal) return Optional.of(refusal);
        if (BodyTooLarge.isCauseOf(fault)) return Optional.of(Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE));
        if (fault instanceof DataAccessResourceFailureException || fault instanceof TaskRejectedException) {
            return Optional.of(Refusal.later(ErrorCode.UNAVAILABLE, SHORT_WHILE));
        }
        if (fault instanceof BindException) return Optional.of(Refusal.of(ErrorCode.BAD_USER_INPUT));
        return translations.stream()
                .flatMap(translation -> translation.translate(fault).stream())
                .findFirst();
    }

    private GraphqlErrorBuilder<?> error(Refusal refusal, Locale locale) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", refusal.code().name());
        Duration retryAfter = refusal.retryAfter();
        if (retryAfter != null) extensions.put("retryAfter", seconds(retryAfter));
        return GraphqlErrorBuilder.newError()
                .message("%s", wording.text(refusal.messageKey(), locale, refusal.arguments()))
                .extensions(extensions);
    }

    private GraphqlErrorBuilder<?> internal(Locale locale, String reference) {
        return GraphqlErrorBuilder.newError()
                .message("%s", wording.text(ErrorCode.INTERNAL.messageKey(), locale, reference))
                .extensions(Map.of("code", ErrorCode.INTERNAL.name(), "reference", reference));
    }

    /** An error of the engine, in our terms; one that has a code already stays as it is. */
    GraphQLError coded(GraphQLError error, Locale locale, String reference) {
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) return error;
        GraphqlErrorBuilder<?> coded = ofTheEngine(error, locale, reference);
        if (error.getLocations() != null) coded.locations(error.getLocations());
        if (error.getPath() != null && !error.getPath().isEmpty()) coded.path(error.getPath());
        return coded.build();
    }

    private GraphqlErrorBuilder<?> ofTheEngine(GraphQLError error, Locale locale, String reference) {
        String message = String.valueOf(error.getMessage());
        if (message.contains(TOO_MANY_TOKENS))
            return error(Refusal.of(ErrorCode.QUERY_TOO_COMPLEX, "fault.tokens"), locale);
        if (error.getErrorType() == ErrorType.DataFetchingException
                || error.getErrorType() == ErrorType.NullValueInNonNullableField) {
            log.error("request {} failed: {}", reference, message);
            return internal(locale, reference);
        }
        return error(Refusal.of(ErrorCode.BAD_USER_INPUT, "fault.document", plain(message)), locale);
    }

    /** What the engine says of a document, without the names of its classes. */
    static String plain(String message) {
        String values = VALUE_OF_A_CLASS.matcher(message).replaceAll("$2");
        return CLASS_NAME.matcher(values).replaceAll("…");
    }

    /** Whole seconds to wait, at least one. */
    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
