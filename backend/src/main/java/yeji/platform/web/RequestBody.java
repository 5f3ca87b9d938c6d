package yeji.platform.web;

import java.util.Map;

/**
 * How much of a request's body was read.
 *
 * @param bytes 0 if it has no body
 */
public record RequestBody(long bytes) {

    static final String BYTES = RequestBody.class.getName() + ".bytes";

    /** From the attributes of a request. */
    public static RequestBody of(Map<String, Object> attributes) {
        return new RequestBody(attributes.get(BYTES) instanceof Long bytes ? bytes : 0);
    }
}
