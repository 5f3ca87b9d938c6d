package yeji.form.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import yeji.form.Form;
import yeji.form.FormId;
import yeji.form.edit.Change;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/**
 * Every change of every form but the newest, which lies in the form itself until the next one is accepted. Whoever reads history
 * merges the two.
 */
@Repository
public class HistoryStore implements DeclaresIndexes {

    private static final String CHANGES = "changes";

    private final MongoDatabaseFactory databases;

    HistoryStore(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> changes() {
        return databases.getMongoDatabase().getCollection(CHANGES);
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.unique(CHANGES, "repeats", Indexes.ascending("unitId", "repeatKey")),
                IndexDeclaration.forQueries(CHANGES, "repeatKey", Indexes.ascending("repeatKey")),
                IndexDeclaration.forQueries(
                        CHANGES,
                        "ofForm",
                        Indexes.compoundIndex(Indexes.ascending("unitId", "formId"), Indexes.descending("revision"))));
    }

    /**
     * Lays the form's newest change into the history, before the next one takes its place in the form. May be repeated; a
     * change that was laid there by an instance whose write was rolled back is replaced by the one that the form builds on.
     */
    public void keep(StoredForm stored) {
        Form form = stored.form();
        String key = ChangeDocuments.key(form.id(), stored.newest().revision());
        Document document = new Document("_id", key)
                .append("unitId", form.docket().unitId().value())
                .append("formId", form.id().toString());
        document.putAll(ChangeDocuments.write(stored.newest()));
        changes()
                .replaceOne(
                        and(eq("_id", key), eq("unitId", form.docket().unitId().value())),
                        document,
                        new ReplaceOptions().upsert(true));
    }

    /** The changes after a revision, oldest first, the newest included. */
    public List<Change> since(StoredForm stored, int revision) {
        if (revision == stored.newest().revision()) {
            return List.of();
        }
        List<Change> found = changes()
                .find(and(ofForm(stored), gt("revision", revision)))
                .sort(Sorts.ascending("revision"))
                .map(ChangeDocuments::read)
                .into(new ArrayList<>());
        // a change of the form's own revision may lie here already: the one in the form is the truth
        found.removeIf(change -> change.revision() >= stored.newest().revision());
        found.add(stored.newest());
        if (found.size() != stored.newest().revision() - revision) {
            throw new IllegalStateException(
                    "the history of form " + stored.form().id() + " has a gap after " + revision);
        }
        return found;
    }

    /**
     * The changes before a revision, newest first.
     *
     * @param before {@link Integer#MAX_VALUE} for all
     * @param limit the most to give
     */
    public List<Change> before(StoredForm stored, int before, int limit) {
        List<Change> found = new ArrayList<>();
        if (stored.newest().revision() < before) {
            found.add(stored.newest());
        }
        changes()
                .find(and(
                        ofForm(stored),
                        lt("revision", Math.min(before, stored.newest().revision()))))
                .sort(Sorts.descending("revision"))
                .limit(limit)
                .map(ChangeDocuments::read)
                .into(found);
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** The kept change of any form that answers to this key. */
    public Optional<Kept> findByRepeatKey(String repeatKey) {
        return Optional.ofNullable(changes().find(eq("repeatKey", repeatKey)).first())
                .map(found -> new Kept(FormId.of(found.getString("formId")), ChangeDocuments.read(found)));
    }

    /** A change in the history, and whose it is. */
    public record Kept(FormId form, Change change) {}

    private static Bson ofForm(StoredForm stored) {
        return and(
                eq("unitId", stored.form().docket().unitId().value()),
                eq("formId", stored.form().id().toString()));
    }
}
