package yeji.platform.graphql;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request, or a field of it, is answered by an error of the contract. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String messageKey;
    private final transient Object[] arguments;
    private final @Nullable Duration retryAfter;

    private Refusal(ErrorCode code, String messageKey, @Nullable Duration retryAfter, Object... arguments) {
        super(code + " " + messageKey);
        this.code = code;
        this.messageKey = messageKey;
        this.retryAfter = retryAfter;
        this.arguments = arguments;
    }

    /** In the words that go with the code. */
    public static Refusal of(ErrorCode code) {
        return new Refusal(code, code.messageKey(), null);
    }

    /** In words of one's own: a key of the message bundles, with its arguments. */
    public static Refusal of(ErrorCode code, String messageKey, Object... arguments) {
        return new Refusal(code, messageKey, null, arguments);
    }

    /** The time of the request was over. @param time the limit, told without needless zeros: {@code 30}, {@code 0.5} seconds */
    static Refusal tooLate(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
        return of(ErrorCode.TIMEOUT, ErrorCode.TIMEOUT.messageKey(), seconds.toPlainString());
    }

    /** To be tried again after a while. */
    public static Refusal later(ErrorCode code, Duration retryAfter, Object... arguments) {
        return new Refusal(code, code.messageKey(), retryAfter, arguments);
    }

    /** What stands in {@code extensions.code}. */
    public ErrorCode code() {
        return code;
    }

    String messageKey() {
        return messageKey;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
