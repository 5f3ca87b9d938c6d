package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVStore;

/** The library's backend, with every command of every connection led through {@link GroupCommit}. */
final class DurableBackend extends H2Backend {

    private final GroupCommit commands;

    DurableBackend(MVStore store) {
        super(store);
        commands = new GroupCommit(store);
        version(ServerVersion.MONGO_5_0); // the driver refuses what the library claims to be otherwise
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (isGreeting(command)) { // touches no data; answered after a failure too, so that clients come to hear of it
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        return commands.run(() -> {
            RefusedOptions.check(query);
            return copy(super.handleCommand(channel, database, command, query));
        });
    }

    static boolean isGreeting(String command) {
        return command.equalsIgnoreCase("hello") || command.equalsIgnoreCase("ismaster");
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerException("Only commands are understood");
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return StoredDatabase.open(name, getMvStore(), getCursorRegistry());
    }

    /** The library hands out live objects and changes them in place; an answer is encoded later, so it must not share them. */
    private static Document copy(Document document) {
        Document copy = new Document();
        document.forEach((name, value) -> copy.put(name, copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Document document) {
            return copy(document);
        }
        if (value instanceof Map<?, ?> map) {
            Document copy = new Document();
            map.forEach((name, item) -> copy.put((String) name, copyOf(item)));
            return copy;
        }
        if (value instanceof Collection<?> items) {
            List<Object> copy = new ArrayList<>(items.size());
            items.forEach(item -> copy.add(copyOf(item)));
            return copy;
        }
        return value;
    }

    /** Closes in order, unless the disk failed: then what is on disk stays as it is. */
    @Override
    public void close() {
        if (commands.hasFailed()) {
            getMvStore().closeImmediately();
        } else {
            super.close();
        }
    }
}
