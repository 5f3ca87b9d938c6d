package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose maps are opened with our own types; the library then finds them open and takes them as they are. */
final class StoredDatabase {

    private StoredDatabase() {}

    /** The constructor of {@link H2Database} calls the methods below already: they may use what is captured, but no field. */
    static MongoDatabase open(String name, MVStore store, CursorRegistry cursors) {
        return new H2Database(name, store, cursors) {

            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                String fullName = getFullCollectionNamespace(collection);
                MVMap<Object, Document> documents = store.openMap(
                        "databases." + fullName,
                        new MVMap.Builder<Object, Document>()
                                .keyType(KeyType.INSTANCE)
                                .valueType(DocumentType.INSTANCE));
                MVMap<String, Object> meta = store.openMap("meta." + fullName, keyed());
                return new ByIdCollection(this, collection, options, documents, meta, cursors);
            }

            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                store.openMap(getFullCollectionNamespace(collection) + "._index_" + index, keyed());
                return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
            }

            @Override
            protected Index<Object> openOrCreateSecondaryIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                return new PrefixIndex(index, keys);
            }
        };
    }

    /** Values that are keys themselves: numbers of a collection, positions of an index. */
    private static <K> MVMap.Builder<K, Object> keyed() {
        MVMap.Builder<K, Object> builder = new MVMap.Builder<>();
        builder.setKeyType(KeyType.INSTANCE);
        builder.setValueType(KeyType.INSTANCE);
        return builder;
    }
}
