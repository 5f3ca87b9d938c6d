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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        return anyCause(fault, StorageFaults::saysAway);
    }

    /** Whether an exception, or a cause of it, says that a call of the storage took all that was left of its request's time. */
    public static boolean isTooLate(Throwable fault) {
        return anyCause(fault, MongoOperationTimeoutException.class::isInstance);
    }

    private static boolean saysAway(Throwable cause) {
        return AWAY.stream().anyMatch(type -> type.isInstance(cause))
                || cause instanceof MongoException mongo && mongo.getCode() == OUT_OF_DISK_SPACE;
    }

    private static boolean anyCause(Throwable fault, Predicate<Throwable> says) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(says);
    }
}
