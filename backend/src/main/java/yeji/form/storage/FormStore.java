package yeji.form.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import yeji.access.UnitId;
import yeji.form.Form;
import yeji.form.FormId;
import yeji.form.edit.Change;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/**
 * Forms, one document each, with the change that made its revision inside: one change is one document write. Shard key:
 * {@code unitId}, the prefix of every unique index and part of every write filter.
 */
@Repository
public class FormStore implements DeclaresIndexes {

    static final String FORMS = "forms";

    /** The largest form that is stored. Source: api.md, section 7. */
    public static final int MAX_BYTES = 4 << 20;

    private final MongoDatabaseFactory databases;

    FormStore(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    MongoCollection<Document> forms() {
        return databases.getMongoDatabase().getCollection(FORMS);
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.unique(FORMS, "identity", Indexes.ascending("unitId", "identityKey")),
                IndexDeclaration.unique(FORMS, "repeats", Indexes.ascending("unitId", "repeatKey")),
                IndexDeclaration.forQueries(FORMS, "repeatKey", Indexes.ascending("repeatKey")));
    }

    /** The form, also if only its tombstone is left; empty if there never was one. */
    public Optional<StoredForm> find(FormId id) {
        return Optional.ofNullable(forms().find(eq("_id", id.toString())).first())
                .map(FormStore::read);
    }

    /** The form whose newest change answers to this key. */
    public Optional<StoredForm> findByRepeatKey(String repeatKey) {
        return Optional.ofNullable(forms().find(eq("repeatKey", repeatKey)).first())
                .map(FormStore::read);
    }

    /** The form of this unit with this identity, if it is not deleted. */
    public Optional<StoredForm> findByIdentity(UnitId unit, String identityKey) {
        return Optional.ofNullable(forms().find(and(eq("unitId", unit.value()), eq("identityKey", identityKey)))
                        .first())
                .map(FormStore::read);
    }

    /**
     * Stores a new form. Returns only when it is durable.
     *
     * @return false if its identity or its repeat key is taken in the unit
     */
    public boolean insert(Form form, Change newest) {
        return unlessTaken(() -> forms().insertOne(write(form, newest, false)));
    }

    /**
     * Replaces a form if it is still the one that was read. Returns only when it is durable.
     *
     * @param deleted whether only a tombstone is to be left
     */
    public Replaced replace(StoredForm read, Form changed, Change newest, boolean deleted) {
        Bson unchanged = and(
                eq("_id", read.form().id().toString()),
                eq("unitId", read.form().docket().unitId().value()),
                eq("revision", read.form().docket().revision()),
                eq("changeId", read.form().docket().changeId()));
        boolean[] matched = new boolean[1];
        boolean free = unlessTaken(() -> matched[0] =
                forms().replaceOne(unchanged, write(changed, newest, deleted)).getMatchedCount() == 1);
        return !free ? Replaced.TAKEN : matched[0] ? Replaced.DONE : Replaced.OVERTAKEN;
    }

    /** How a replacement ended. */
    public enum Replaced {
        /** Stored and durable. */
        DONE,
        /** Somebody was faster: the form is no longer the one that was read. */
        OVERTAKEN,
        /** The identity is another form's, or the repeat key another change's. */
        TAKEN
    }

    private static boolean unlessTaken(Runnable write) {
        try {
            write.run();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** The size of a form in the storage, without its newest change. */
    public int bytes(Form form) {
        return new RawBsonDocument(FormDocuments.write(form), new DocumentCodec())
                .getByteBuffer()
                .remaining();
    }

    /** The newest revision of each of these forms, as far as they are there: cheap enough to be asked each second. */
    public List<Head> heads(List<FormId> ids) {
        return forms().find(and(in("_id", ids.stream().map(FormId::toString).toList()), ne("deleted", true)))
                .projection(Projections.include("revision", "changeId"))
                .map(found -> new Head(
                        FormId.of(found.getString("_id")), found.getInteger("revision"), found.getString("changeId")))
                .into(new ArrayList<>());
    }

    /** The newest revision of a form. */
    public record Head(FormId id, int revision, String changeId) {}

    private static Document write(Form form, Change newest, boolean deleted) {
        return FormDocuments.write(form)
                .append("deleted", deleted)
                .append("identityKey", deleted ? "deleted:" + form.id() : form.identityKey())
                .append("repeatKey", newest.repeatKey())
                .append("newest", ChangeDocuments.write(newest));
    }

    static StoredForm read(Document document) {
        @Nullable Document newest = document.get("newest", Document.class);
        if (newest == null) {
            throw new IllegalStateException("form " + document.getString("_id") + " has no newest change");
        }
        return new StoredForm(
                FormDocuments.read(document), ChangeDocuments.read(newest), document.getBoolean("deleted", false));
    }
}
