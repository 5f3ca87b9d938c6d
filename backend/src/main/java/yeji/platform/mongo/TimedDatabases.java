package yeji.platform.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import yeji.platform.Deadline;

/**
 * Gives databases whose calls take no longer than the rest of the request's time ({@link Deadline}), from waiting for a
 * connection to the last document of a cursor; so a store asks for its collection anew for each call. A write that ran out of
 * time may have been done all the same: the embedded server does not stop what it has begun.
 */
record TimedDatabases(MongoDatabaseFactory untimed) implements MongoDatabaseFactory {

    /** To the driver 0 would mean for ever. */
    private static final long NO_TIME_LEFT = 1;

    private static MongoDatabase timed(MongoDatabase database) {
        return Deadline.rest()
                .map(rest -> database.withTimeout(Math.max(NO_TIME_LEFT, rest.toMillis()), MILLISECONDS))
                .orElse(database);
    }

    @Override
    public MongoDatabase getMongoDatabase() {
        return timed(untimed.getMongoDatabase());
    }

    @Override
    public MongoDatabase getMongoDatabase(String name) {
        return timed(untimed.getMongoDatabase(name));
    }

    @Override
    public PersistenceExceptionTranslator getExceptionTranslator() {
        return untimed.getExceptionTranslator();
    }

    @Override
    public ClientSession getSession(ClientSessionOptions options) {
        return untimed.getSession(options);
    }

    @Override
    public MongoDatabaseFactory withSession(ClientSession session) {
        return new TimedDatabases(untimed.withSession(session));
    }
}
