package yeji.organisation.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import yeji.access.UnitPath;
import yeji.organisation.Unit;

/** One document per unit, {@code _id} = its id. The tree is small and read whole, so no query needs an index of its own. */
@Repository
public class UnitStore {

    private static final String UNITS = "units";
    private static final int VERSION = 1;

    private final MongoTemplate mongo;

    UnitStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Every unit, in no order. */
    public List<Unit> all() {
        return mongo.findAll(Document.class, UNITS).stream()
                .map(UnitStore::toUnit)
                .toList();
    }

    /** Inserts a unit unless there is one with its id; the other is left as it is. */
    public void insertIfAbsent(Unit unit) {
        Update values = new Update()
                .setOnInsert("schemaVersion", VERSION)
                .setOnInsert("code", unit.code())
                .setOnInsert("name", unit.name())
                .setOnInsert("path", unit.path().text());
        mongo.upsert(Query.query(where("_id").is(unit.id().value())), values, UNITS);
    }

    private static Unit toUnit(Document stored) {
        return new Unit(stored.getString("code"), stored.getString("name"), UnitPath.parse(stored.getString("path")));
    }
}
