package yeji.account.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.access.UnitId;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/** One document per person in {@code people}, {@code _id} = its id, unique by username. */
@Repository
public class PersonStore implements DeclaresIndexes {

    private static final String PEOPLE = "people";
    private static final int SCHEMA = 1;

    private final MongoTemplate mongo;

    PersonStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(IndexDeclaration.unique(PEOPLE, "username", Indexes.ascending("username")));
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(mongo.findById(id.value(), Document.class, PEOPLE))
                .map(PersonStore::toPerson);
    }

    /** The person that signs in with this name. */
    public Optional<Person> findByUsername(String username) {
        Query query = Query.query(where("username").is(username));
        return Optional.ofNullable(mongo.findOne(query, Document.class, PEOPLE)).map(PersonStore::toPerson);
    }

    /** Inserts a person unless there is one with this id; the other is left as it is. */
    public void insertIfAbsent(Person person) {
        Update values = new Update()
                .setOnInsert("schemaVersion", SCHEMA)
                .setOnInsert("username", person.username())
                .setOnInsert("name", person.name())
                .setOnInsert("passwordHash", person.passwordHash())
                .setOnInsert("version", person.version())
                .setOnInsert("grants", toDocuments(person.grants()));
        mongo.upsert(byId(person.id()), values, PEOPLE);
    }

    /** Sets a password's hash; the person's version grows by one in the same write. */
    public void setPassword(PersonId id, String hash) {
        mongo.updateFirst(byId(id), new Update().set("passwordHash", hash).inc("version", 1L), PEOPLE);
    }

    /** Sets the grants for units; the person's version grows by one in the same write. */
    public void setGrants(PersonId id, List<Person.Granted> grants) {
        mongo.updateFirst(
                byId(id), new Update().set("grants", toDocuments(grants)).inc("version", 1L), PEOPLE);
    }

    private static Query byId(PersonId id) {
        return Query.query(where("_id").is(id.value()));
    }

    private static List<Document> toDocuments(List<Person.Granted> grants) {
        return grants.stream()
                .map(grant -> new Document("role", grant.role().name())
                        .append("unit", grant.unit().value())
                        .append("from", text(grant.from()))
                        .append("to", text(grant.to())))
                .toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Person toPerson(Document stored) {
        return new Person(
                new PersonId(stored.getString("_id")),
                stored.getString("username"),
                stored.getString("name"),
                stored.getString("passwordHash"),
                stored.getLong("version"),
                stored.getList("grants", Document.class).stream()
                        .map(PersonStore::toGrant)
                        .toList());
    }

    private static Person.Granted toGrant(Document stored) {
        return new Person.Granted(
                Role.valueOf(stored.getString("role")),
                new UnitId(stored.getString("unit")),
                day(stored.getString("from")),
                day(stored.getString("to")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
