package yeji.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.StorageRefused;

/** When all beans are there and before anything serves: asks the server what it can do, says what is missing, creates indexes. */
final class StorageStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(StorageStart.class);

    private final MongoDatabaseFactory databases;
    private final ObjectProvider<EmbeddedMongo> embedded;
    private final ObjectProvider<DeclaresIndexes> stores;

    StorageStart(
            MongoDatabaseFactory databases,
            ObjectProvider<EmbeddedMongo> embedded,
            ObjectProvider<DeclaresIndexes> stores) {
        this.databases = databases;
        this.embedded = embedded;
        this.stores = stores;
    }

    /** @throws StorageRefused if the server does not answer or an index can't be created */
    @Override
    public void afterSingletonsInstantiated() {
        if (embedded.stream()
                .findAny()
                .isEmpty()) { // what the embedded one can't do is known, and its log line says whom it is for
            sayWhatIsMissing(databases.getMongoDatabase("admin"));
        }
        List<IndexDeclaration> indexes =
                stores.orderedStream().flatMap(StorageStart::indexesOf).toList();
        new IndexCreation(databases.getMongoDatabase()).create(indexes);
    }

    private static Stream<IndexDeclaration> indexesOf(DeclaresIndexes store) {
        return store.indexes().stream();
    }

    private static void sayWhatIsMissing(MongoDatabase admin) {
        try {
            ServerAbilities server = ServerAbilities.askedOf(admin);
            log.info("MongoDB {}, {}", server.version(), server.kind());
            server.missing().forEach(log::warn);
        } catch (MongoException e) {
            throw new StorageRefused(
                    "无法使用 spring.mongodb.uri 所指的 MongoDB：" + e.getMessage() + "。请检查地址、账号以及服务器是否已启动。",
                    "The MongoDB that spring.mongodb.uri names can't be used: " + e.getMessage()
                            + ". Check the address, the account, and that it runs.",
                    e);
        }
    }
}
