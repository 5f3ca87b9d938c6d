package yeji.exchange.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import yeji.access.PersonId;
import yeji.account.User;
import yeji.exchange.Import;
import yeji.exchange.ImportProblem;
import yeji.exchange.ImportState;
import yeji.exchange.source.Fault;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/**
 * Imports without their forms. Each step of an import is one conditional write, so that it is taken once, by whoever
 * comes first.
 */
@Repository
public class ImportStore implements DeclaresIndexes {

    private static final String IMPORTS = "imports";
    private static final int SCHEMA = 1;
    private static final Bson UNREAD = in("state", ImportState.QUEUED.name(), ImportState.RUNNING.name());

    private final MongoDatabaseFactory databases;

    ImportStore(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> imports() {
        return databases.getMongoDatabase().getCollection(IMPORTS);
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.forQueries(IMPORTS, "readBy", Indexes.ascending("reader", "state")),
                IndexDeclaration.forQueries(IMPORTS, "byAge", Indexes.ascending("createdAt")));
    }

    /** @param reader names the process that will read it */
    public void insert(Import queued, String reader) {
        imports()
                .insertOne(new Document("_id", queued.id().toString())
                        .append("schema", SCHEMA)
                        .append(
                                "uploader",
                                new Document(
                                                "person",
                                                queued.uploader().person().value())
                                        .append("name", queued.uploader().name()))
                        .append("files", queued.files())
                        .append("state", queued.state().name())
                        .append("done", queued.progress().done())
                        .append("total", queued.progress().total())
                        .append("createdAt", Date.from(queued.createdAt()))
                        .append("reader", reader)
                        .append("aliveUntil", Date.from(queued.aliveUntil())));
    }

    public Optional<Import> find(UUID id) {
        return Optional.ofNullable(imports().find(eq("_id", id.toString())).first())
                .map(ImportStore::read);
    }

    /** @return false if it was in none of the states from which it may go there */
    public boolean move(UUID id, Set<ImportState> from, ImportState to) {
        Bson inTime = and(
                eq("_id", id.toString()),
                in("state", from.stream().map(Enum::name).sorted().toList()));
        return imports().updateOne(inTime, Updates.set("state", to.name())).getMatchedCount() == 1;
    }

    /** @return false if it is no longer being read: it was thrown away, or given up */
    public boolean tell(UUID id, Import.Progress progress) {
        Bson told = Updates.combine(Updates.set("done", progress.done()), Updates.set("total", progress.total()));
        return imports()
                        .updateOne(and(eq("_id", id.toString()), eq("state", ImportState.RUNNING.name())), told)
                        .getMatchedCount()
                == 1;
    }

    /** Ends an import that is waiting or being read. */
    public void fail(UUID id, ImportProblem problem) {
        Bson failed = Updates.combine(
                Updates.set("state", ImportState.FAILED.name()),
                Updates.set("problem", new Document("fault", problem.fault().name()).append("file", problem.file())));
        imports().updateOne(and(eq("_id", id.toString()), UNREAD), failed);
    }

    /** Promises for all that a process has yet to read. */
    public void promise(String reader, Instant aliveUntil) {
        imports().updateMany(and(eq("reader", reader), UNREAD), Updates.set("aliveUntil", Date.from(aliveUntil)));
    }

    /** What other processes than this one have yet to read. */
    public List<Import> unreadOfOthers(String reader) {
        return imports()
                .find(and(ne("reader", reader), UNREAD))
                .map(ImportStore::read)
                .into(new ArrayList<>());
    }

    public void delete(UUID id) {
        imports().deleteOne(eq("_id", id.toString()));
    }

    public void deleteOlderThan(Instant time) {
        imports().deleteMany(lt("createdAt", Date.from(time)));
    }

    private static Import read(Document document) {
        Document uploader = document.get("uploader", Document.class);
        Optional<Document> problem = Optional.ofNullable(document.get("problem", Document.class));
        return new Import(
                UUID.fromString(document.getString("_id")),
                new User(new PersonId(uploader.getString("person")), uploader.getString("name")),
                document.getList("files", String.class),
                ImportState.valueOf(document.getString("state")),
                new Import.Progress(document.getInteger("done"), document.getInteger("total")),
                problem.map(found ->
                                new ImportProblem(Fault.valueOf(found.getString("fault")), found.getString("file")))
                        .orElse(null),
                document.getDate("createdAt").toInstant(),
                document.getDate("aliveUntil").toInstant());
    }
}
