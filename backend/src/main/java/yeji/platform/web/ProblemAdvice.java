package yeji.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import yeji.platform.mongo.StorageFaults;

/**
 * Turns what a controller could not answer into a problem in the language of the request; details of the fault
 * go to the log only.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatusCode told = BodyTooLarge.isCauseOf(fault) ? HttpStatus.CONTENT_TOO_LARGE : status;
        return answer(told, headers);
    }

    /** A storage that is away, or a fault of ours. */
    @ExceptionHandler(RuntimeException.class)
    @Nullable ResponseEntity<Object> internal(RuntimeException fault) {
        if (StorageFaults.isAway(fault)) {
            LOG.warn("a request can't be served now: {}", fault.toString());
            return problems.away(LocaleContextHolder.getLocale());
        }
        LOG.error("a request failed", fault);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, new HttpHeaders());
    }

    private ResponseEntity<Object> answer(HttpStatusCode status, HttpHeaders headers) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = problems.general(status, locale);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
