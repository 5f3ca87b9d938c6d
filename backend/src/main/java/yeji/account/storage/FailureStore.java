package yeji.account.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/**
 * Failed sign-ins, counted per account, address or device in {@code signInFailures}: shared by all instances,
 * kept over a restart.
 */
@Repository
public class FailureStore implements DeclaresIndexes {

    private static final String FAILURES = "signInFailures";

    private final MongoTemplate mongo;

    /**
     * A counter.
     *
     * @param count failures so far, at least 1
     * @param until no password is looked at before
     * @param forgetAt from then on it counts as if it were not there
     */
    public record Failures(int count, Instant until, Instant forgetAt) {}

    FailureStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(IndexDeclaration.forQueries(FAILURES, "forgetAt", Indexes.ascending("forgetAt")));
    }

    public Optional<Failures> find(String key) {
        return Optional.ofNullable(mongo.findById(key, Document.class, FAILURES))
                .map(stored -> new Failures(
                        stored.getInteger("count"),
                        stored.getDate("until").toInstant(),
                        stored.getDate("forgetAt").toInstant()));
    }

    /**
     * Sets a counter if it still is what was read.
     *
     * @return false: somebody else was faster, nothing was written
     */
    public boolean replace(String key, Optional<Failures> read, Failures next) {
        if (read.isEmpty()) return insert(key, next);
        Query asRead = Query.query(where("_id")
                .is(key)
                .and("count")
                .is(read.get().count())
                .and("until")
                .is(read.get().until()));
        Update values = new Update()
                .set("count", next.count())
                .set("until", next.until())
                .set("forgetAt", next.forgetAt());
        return mongo.updateFirst(asRead, values, FAILURES).getMatchedCount() == 1;
    }

    private boolean insert(String key, Failures next) {
        try {
            mongo.insert(
                    new Document("_id", key)
                            .append("schemaVersion", 1)
                            .append("count", next.count())
                            .append("until", next.until())
                            .append("forgetAt", next.forgetAt()),
                    FAILURES);
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    public void delete(String key) {
        mongo.remove(Query.query(where("_id").is(key)), FAILURES);
    }

    /** Deletes the counters that no longer count. */
    public void deleteForgotten(Instant now) {
        mongo.remove(Query.query(where("forgetAt").lt(now)), FAILURES);
    }
}
