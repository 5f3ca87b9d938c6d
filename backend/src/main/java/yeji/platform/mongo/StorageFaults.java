package yeji.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Tells a storage that is away, overloaded or broken from a mistake in how it was asked: the first may be better in a while, the
 * second never.
 */
public final class StorageFaults {

    /** The embedded server's answer when its disk failed. */
    private static final int OUT_OF_DISK_SPACE = 14_031;

    private static final Set<Class<? extends RuntimeException>> AWAY = Set.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoExecutionTimeoutException.class,
            MongoServerUnavailableException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoInterruptedException.class,
            MongoSecurityException.class,
            MongoWriteConcernException.class);

    private StorageFaults() {}

    /** Whether an exception, or a cause of it, says that the storage can't serve now. */
    public static boolean isAway(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (AWAY.stream().anyMatch(isInstance(cause))) return true;
            if (cause instanceof MongoException mongo && mongo.getCode() == OUT_OF_DISK_SPACE) return true;
        }
        return false;
    }

    /** Whether an exception, or a cause of it, says that a call of the storage took all that was left of its request's time. */
    public static boolean isTooLate(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoOperationTimeoutException) return true;
        }
        return false;
    }

    private static Predicate<Class<?>> isInstance(Throwable cause) {
        return type -> type.isInstance(cause);
    }
}
