package yeji.exchange.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;
import yeji.access.UnitId;
import yeji.exchange.Destination;
import yeji.exchange.ImportDoubt;
import yeji.exchange.ImportedForm;
import yeji.exchange.layout.DoubtCode.Severity;
import yeji.form.WrittenForms;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/** The forms of imports, as they will become: one document each. */
@Repository
public class ImportedFormStore implements DeclaresIndexes {

    private static final String FORMS = "importForms";
    private static final int SCHEMA = 1;

    /** The largest preview that is stored: a form of the largest size with all its doubts, far below what a document may have. */
    private static final int MAX_BYTES = 8 << 20;

    private final MongoDatabaseFactory databases;

    ImportedFormStore(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> forms() {
        return databases.getMongoDatabase().getCollection(FORMS);
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.forQueries(FORMS, "ofImport", Indexes.ascending("importId")),
                IndexDeclaration.forQueries(FORMS, "byAge", Indexes.ascending("createdAt")));
    }

    /** @return false if it is too large to be stored */
    public boolean insert(UUID importId, ImportedForm form) {
        Document document = write(importId, form);
        int bytes = new RawBsonDocument(document, new DocumentCodec())
                .getByteBuffer()
                .remaining();
        if (bytes > MAX_BYTES) {
            return false;
        }
        forms().insertOne(document);
        return true;
    }

    /** The forms of an import, in its order. */
    public List<ImportedForm> of(UUID importId) {
        return forms()
                .find(eq("importId", importId.toString()))
                .map(ImportedFormStore::read)
                .into(new ArrayList<>())
                .stream()
                .sorted(Comparator.comparingInt(ImportedForm::index))
                .toList();
    }

    public void deleteOf(UUID importId) {
        forms().deleteMany(eq("importId", importId.toString()));
    }

    public void deleteOlderThan(Instant time) {
        forms().deleteMany(lt("createdAt", Date.from(time)));
    }

    private static Document write(UUID importId, ImportedForm form) {
        UnitId unit = form.destination().unit();
        return new Document("_id", importId + ":" + form.index())
                .append("schema", SCHEMA)
                .append("importId", importId.toString())
                .append("index", form.index())
                .append("createdAt", Date.from(form.form().docket().changedAt()))
                .append("file", form.file())
                .append("form", WrittenForms.write(form.form()))
                .append("yearStated", form.yearStated())
                .append(
                        "destination",
                        new Document("sort", form.destination().sort().name())
                                .append("unitId", unit == null ? null : unit.value()))
                .append(
                        "doubts",
                        form.doubts().stream().map(ImportedFormStore::write).toList())
                .append("creationId", form.creationId().toString())
                .append("replacementId", form.replacementId().toString());
    }

    private static Document write(ImportDoubt doubt) {
        NodeId node = doubt.place().node();
        return new Document("severity", doubt.severity().name())
                .append("nodeId", node == null ? null : node.value())
                .append("field", doubt.place().field())
                .append("sourceText", doubt.sourceText())
                .append("message", doubt.message())
                .append("figures", doubt.figures());
    }

    private static ImportedForm read(Document document) {
        Document destination = document.get("destination", Document.class);
        String unit = destination.getString("unitId");
        return new ImportedForm(
                document.getInteger("index"),
                document.getString("file"),
                WrittenForms.read(document.get("form", Document.class)),
                document.getBoolean("yearStated"),
                new Destination(
                        Destination.Sort.valueOf(destination.getString("sort")),
                        unit == null ? null : new UnitId(unit)),
                document.getList("doubts", Document.class).stream()
                        .map(ImportedFormStore::doubt)
                        .toList(),
                UUID.fromString(document.getString("creationId")),
                UUID.fromString(document.getString("replacementId")));
    }

    private static ImportDoubt doubt(Document document) {
        @Nullable String node = document.getString("nodeId");
        return new ImportDoubt(
                Severity.valueOf(document.getString("severity")),
                new Place(node == null ? null : new NodeId(node), document.getString("field")),
                document.getString("sourceText"),
                document.getString("message"),
                document.getList("figures", String.class));
    }
}
