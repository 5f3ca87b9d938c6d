package yeji.account.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What is settled once for a set of data, in {@code setup}: how it began, and its epoch. */
@Repository
public class SetupStore {

    private static final String SETUP = "setup";
    private static final Query FIRST_START = Query.query(where("_id").is("firstStart"));

    private final MongoTemplate mongo;

    /**
     * How these data began.
     *
     * @param kind such as {@code demo}
     * @param done false: the first start did not come to its end
     */
    public record FirstStart(String kind, boolean done) {}

    SetupStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** How these data began; if they are empty, they begin now, with this kind. */
    public FirstStart begin(String kind) {
        Update values = new Update()
                .setOnInsert("schemaVersion", 1)
                .setOnInsert("kind", kind)
                .setOnInsert("done", false);
        mongo.upsert(FIRST_START, values, SETUP);
        return firstStart().orElseThrow();
    }

    /** How these data began; empty: they are empty. */
    public Optional<FirstStart> firstStart() {
        return Optional.ofNullable(mongo.findOne(FIRST_START, Document.class, SETUP))
                .map(stored -> new FirstStart(stored.getString("kind"), stored.getBoolean("done")));
    }

    /** The first start has come to its end. */
    public void end() {
        mongo.updateFirst(FIRST_START, new Update().set("done", true), SETUP);
    }

    /**
     * The epoch of these data.
     *
     * @param drawn becomes the epoch if there is none yet
     */
    public String epoch(String drawn) {
        Document stored = mongo.findAndModify(
                Query.query(where("_id").is("epoch")),
                new Update().setOnInsert("value", drawn),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                SETUP);
        if (stored == null) throw new IllegalStateException("an upsert that returns the new document returned none");
        return stored.getString("value");
    }
}
