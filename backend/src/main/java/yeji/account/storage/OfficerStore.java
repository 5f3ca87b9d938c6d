package yeji.account.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import yeji.access.PersonId;
import yeji.access.Role;

/** The one document of the collection {@code officers}. */
@Repository
public class OfficerStore {

    private static final String OFFICERS = "officers";
    private static final Query THE_ONE = Query.query(where("_id").is(OFFICERS));

    private final MongoTemplate mongo;

    OfficerStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Who is in office now; nobody before the first start has ended. */
    public Officers read() {
        Document stored = mongo.findOne(THE_ONE, Document.class, OFFICERS);
        return stored == null
                ? new Officers(Set.of(), Set.of())
                : new Officers(people(stored, Role.ADMIN), people(stored, Role.AUDITOR));
    }

    private static Set<PersonId> people(Document stored, Role office) {
        return stored.getList(field(office), String.class, List.of()).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** Puts a person into an office, once. */
    public void add(PersonId person, Role office) {
        mongo.upsert(THE_ONE, new Update().addToSet(field(office), person.value()), OFFICERS);
    }

    private static String field(Role office) {
        return switch (office) {
            case ADMIN -> "admins";
            case AUDITOR -> "auditors";
            case PREPARER, UNIT_HEAD, FINANCE_REVIEWER, VIEWER ->
                throw new IllegalArgumentException(office + " is granted for a unit");
        };
    }
}
