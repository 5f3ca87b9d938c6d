package yeji.platform.mongo;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** UP while the server answers a ping; the embedded one refuses it after a failure of the disk. */
final class StoragePing extends AbstractHealthIndicator {

    private final MongoDatabase database;

    StoragePing(MongoDatabase database) {
        super("The storage does not answer");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        database.runCommand(new Document("ping", 1));
        health.up();
    }
}
