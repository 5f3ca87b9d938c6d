package yeji.exchange.storage;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Remembers in {@code setup} that the forms of the demo were imported, also after somebody has deleted them. */
@Repository
public class DemoMark {

    private static final String MARK = "demoForms";

    private final MongoDatabaseFactory databases;

    DemoMark(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> setup() {
        return databases.getMongoDatabase().getCollection("setup");
    }

    public boolean isSet() {
        return setup().find(eq("_id", MARK)).first() != null;
    }

    public void set() {
        setup().replaceOne(
                        eq("_id", MARK),
                        new Document("_id", MARK).append("schemaVersion", 1),
                        new ReplaceOptions().upsert(true));
    }
}
