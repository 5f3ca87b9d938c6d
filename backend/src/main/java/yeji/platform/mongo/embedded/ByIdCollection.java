package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that looks at the plain equalities of a query, also those inside {@code $and}, where drivers put them: so
 * compare-and-set by {@code _id} and {@code revision}, and a query by the first fields of an index, is no scan.
 */
final class ByIdCollection extends H2Collection {

    private static final String ID = "_id";

    ByIdCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        Document equalities = new Document();
        collectEqualities(query, equalities);
        Document asked = equalities.containsKey(ID) ? new Document(ID, equalities.get(ID)) : equalities;
        for (Index<Object> index : getIndexes()) {
            if (index.canHandle(asked)) { // gives candidates only: each is checked against the whole query
                return matchDocuments(query, index.getPositions(asked), orderBy, skip, limit, batchSize, fields);
            }
        }
        return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    private static void collectEqualities(Document query, Document found) {
        query.forEach((field, value) -> {
            if (field.equals("$and") && value instanceof List<?> parts) {
                parts.forEach(part -> collectEqualities((Document) part, found));
            } else if (!field.startsWith("$") && isPlain(value)) {
                found.put(field, value);
            }
        });
    }

    /** Whether equality with the value is the whole condition: no operator, list, pattern or null. */
    static boolean isPlain(@Nullable Object value) {
        return value != null
                && !(value instanceof Map)
                && !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value);
    }
}
