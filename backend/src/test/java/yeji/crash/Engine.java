package yeji.crash;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.FaultyDisk;
import yeji.platform.mongo.embedded.TestClient;

/** The server under test, and the one that must fail the same test. */
enum Engine {
    OURS {
        @Override
        Running start(Path file) {
            return ours(EmbeddedMongo.open(file, new SecureRandom()));
        }

        @Override
        Running start(FaultyDisk disk) {
            return ours(disk.open());
        }
    },
    STOCK {
        @Override
        Running start(Path file) {
            return stock(MVStore.open(file.toString()));
        }

        @Override
        Running start(FaultyDisk disk) {
            return stock(MVStore.open(disk.name()));
        }
    };

    abstract Running start(Path file);

    abstract Running start(FaultyDisk disk);

    private static Running ours(EmbeddedMongo server) {
        return new Running(TestClient.of(server), server::close);
    }

    private static Running stock(MVStore store) {
        H2Backend backend = new H2Backend(store);
        backend.version(ServerVersion.MONGO_5_0);
        MongoServer server = new MongoServer(backend);
        ConnectionString address = new ConnectionString(server.bindAndGetConnectionString() + "/?retryWrites=false");
        MongoClient client = MongoClients.create(
                MongoClientSettings.builder().applyConnectionString(address).build());
        return new Running(client, server::shutdownNow);
    }

    record Running(MongoClient client, Runnable stop) implements AutoCloseable {

        MongoCollection<Document> forms() {
            return client.getDatabase("app").getCollection("forms");
        }

        @Override
        public void close() {
            client.close();
            stop.run();
        }
    }
}
