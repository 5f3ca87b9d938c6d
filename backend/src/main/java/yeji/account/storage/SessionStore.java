package yeji.account.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import yeji.access.PersonId;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/** One document per session in {@code sessions}, {@code _id} = the hash of the cookie's value, which itself is nowhere stored. */
@Repository
public class SessionStore implements DeclaresIndexes {

    private static final String SESSIONS = "sessions";
    private static final int SCHEMA = 1;

    private final MongoTemplate mongo;

    /**
     * A session.
     *
     * @param key the hash of the cookie's value
     * @param version of the person when it began
     * @param usedAt when it was last used, as far as was written
     */
    public record Session(String key, PersonId person, long version, Instant usedAt) {}

    SessionStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(IndexDeclaration.forQueries(SESSIONS, "usedAt", Indexes.ascending("usedAt")));
    }

    public void insert(Session session) {
        mongo.insert(
                new Document("_id", session.key())
                        .append("schemaVersion", SCHEMA)
                        .append("person", session.person().value())
                        .append("version", session.version())
                        .append("usedAt", session.usedAt()),
                SESSIONS);
    }

    public Optional<Session> find(String key) {
        return Optional.ofNullable(mongo.findById(key, Document.class, SESSIONS))
                .map(stored -> new Session(
                        key,
                        new PersonId(stored.getString("person")),
                        stored.getLong("version"),
                        stored.getDate("usedAt").toInstant()));
    }

    /** Notes a use. Does not bring back a session that was ended meanwhile. */
    public void touch(String key, Instant now) {
        mongo.updateFirst(byKey(key), new Update().max("usedAt", now), SESSIONS);
    }

    public void delete(String key) {
        mongo.remove(byKey(key), SESSIONS);
    }

    /** Deletes the sessions that were last used at this moment or before. */
    public void deleteUnusedSince(Instant before) {
        mongo.remove(Query.query(where("usedAt").lte(before)), SESSIONS);
    }

    private static Query byKey(String key) {
        return Query.query(where("_id").is(key));
    }
}
