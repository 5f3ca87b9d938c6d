package yeji.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Faults of the doors beside GraphQL, as RFC 9457 problem details in the language of the request, with its id. */
@Component
public class Problems {

    private static final String RETRY_SECONDS = "5";

    private final Wording wording;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(Wording wording, LocaleResolver locales, JsonMapper json) {
        this.wording = wording;
        this.locales = locales;
        this.json = json;
    }

    /**
     * A problem in words of the module that met it.
     *
     * @param key of the sentence that says what is wrong and what to do
     */
    public ProblemDetail problem(HttpStatusCode status, String key, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, wording.text(key, locale, arguments));
        HttpStatus known = HttpStatus.resolve(status.value());
        if (known != null) problem.setTitle(known.getReasonPhrase());
        String requestId = MDC.get(RequestIds.MDC_KEY);
        if (requestId != null) problem.setProperty("requestId", requestId);
        return problem;
    }

    /** A problem as the answer of a controller. With 429 and 503 the first argument is the seconds to wait. */
    public ResponseEntity<ProblemDetail> answer(HttpStatus status, String key, Locale locale, Object... arguments) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        boolean waits = status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE;
        if (waits && arguments.length > 0) answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(arguments[0]));
        return answer.body(problem(status, key, locale, arguments));
    }

    /** The problem that goes with a status, for what has no words of its own. */
    ProblemDetail general(HttpStatusCode status, Locale locale) {
        String key = switch (status.value()) {
            case 401 -> "problem.unauthenticated";
            case 403 -> "problem.forbidden";
            case 404 -> "problem.notFound";
            case 405 -> "problem.method";
            case 413 -> "problem.tooLarge";
            case 415 -> "problem.mediaType";
            case 503 -> "problem.unavailable";
            default -> status.is4xxClientError() ? "problem.badRequest" : "problem.internal";
        };
        return problem(status, key, locale);
    }

    /** The problem of a storage that is away, with the seconds to wait. */
    ResponseEntity<Object> away(Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(general(HttpStatus.SERVICE_UNAVAILABLE, locale));
    }

    /** Writes the problem that goes with a status, where no controller was reached. */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        ProblemDetail problem = general(status, locales.resolveLocale(request));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
