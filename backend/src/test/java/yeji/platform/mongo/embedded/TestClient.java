package yeji.platform.mongo.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The driver, connected to an embedded server as the application connects. */
public final class TestClient {

    private static final int PATIENCE_SECONDS = 5;

    private TestClient() {}

    public static MongoClient of(EmbeddedMongo server) {
        return of(server.address(), server.credential());
    }

    static MongoClient of(ConnectionString address, @Nullable MongoCredential credential) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
        if (credential != null) {
            settings.credential(credential);
        }
        return MongoClients.create(settings.build());
    }
}
