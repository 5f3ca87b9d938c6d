package yeji.account.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import yeji.access.PersonId;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/** Which people signed in from which device: {@code devices}, {@code _id} = the hash of the device's cookie. */
@Repository
public class DeviceStore implements DeclaresIndexes {

    private static final String DEVICES = "devices";

    private final MongoTemplate mongo;

    DeviceStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(IndexDeclaration.forQueries(DEVICES, "usedAt", Indexes.ascending("usedAt")));
    }

    /** Whether this person signed in from this device before. */
    public boolean knows(String device, PersonId person) {
        return mongo.exists(Query.query(where("_id").is(device).and("people").is(person.value())), DEVICES);
    }

    /** Whether anybody signed in from this device before. */
    public boolean exists(String device) {
        return mongo.exists(Query.query(where("_id").is(device)), DEVICES);
    }

    /** Notes that this person signed in from this device. */
    public void remember(String device, PersonId person, Instant now) {
        Update values = new Update()
                .addToSet("people", person.value())
                .set("usedAt", now)
                .setOnInsert("schemaVersion", 1);
        mongo.upsert(Query.query(where("_id").is(device)), values, DEVICES);
    }

    /** Forgets the devices that were last used before this moment. */
    public void deleteUnusedSince(Instant before) {
        mongo.remove(Query.query(where("usedAt").lt(before)), DEVICES);
    }
}
