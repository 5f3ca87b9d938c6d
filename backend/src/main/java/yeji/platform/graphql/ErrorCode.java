package yeji.platform.graphql;

import graphql.ErrorClassification;
import org.springframework.http.HttpStatus;

/** What stands in {@code extensions.code} of an error. Source: api.md, section 4. */
public enum ErrorCode implements ErrorClassification {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.OK),
    NOT_FOUND(HttpStatus.OK),
    BAD_USER_INPUT(HttpStatus.OK),
    QUERY_TOO_COMPLEX(HttpStatus.OK),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL(HttpStatus.OK);

    private final HttpStatus status;

    ErrorCode(HttpStatus status) {
        this.status = status;
    }

    /** The HTTP status of an answer without data for this reason; OK: as GraphQL over HTTP has it for any error. */
    public HttpStatus status() {
        return status;
    }

    /** The key of the sentence that says this, where no other is given. */
    String messageKey() {
        return "fault." + name();
    }
}
