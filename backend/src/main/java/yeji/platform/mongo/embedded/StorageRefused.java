package yeji.platform.mongo.embedded;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The storage can't be used as it is found, and a person has to do something about it before the system starts. The message
 * says what is wrong and what helps, first in Chinese, then in English, each on a line of its own. Nothing was changed.
 */
public final class StorageRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param chinese what is wrong and what helps, in Chinese
     * @param english the same in English
     * @param cause what the layer below reported, if anything
     */
    public StorageRefused(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + System.lineSeparator() + english, cause);
    }

    /** What went wrong, with the cause below it: the disk's own words say most. */
    static String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        String message = String.valueOf(failure.getMessage());
        return cause == null ? message : message + ": " + cause.getMessage();
    }
}
