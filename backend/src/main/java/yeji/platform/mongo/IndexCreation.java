package yeji.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Map;
import org.bson.BsonNumber;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yeji.platform.mongo.embedded.StorageRefused;

/** Creates the declared indexes and logs the list. What is there already stays; what nobody declares any more stays too. */
final class IndexCreation {

    private static final Logger log = LoggerFactory.getLogger(IndexCreation.class);

    private final MongoDatabase database;

    IndexCreation(MongoDatabase database) {
        this.database = database;
    }

    /** @throws StorageRefused if an index is there in another shape, or documents with the same keys are */
    void create(List<IndexDeclaration> indexes) {
        for (IndexDeclaration index : indexes) {
            create(index);
            log.info("Index {}.{}: {}", index.collection(), index.name(), described(index));
        }
    }

    private void create(IndexDeclaration index) {
        MongoCollection<Document> collection = database.getCollection(index.collection());
        try {
            if (isThereInAnotherShape(index, collection)) {
                throw refused(index, "another index has this name", null);
            }
            collection.createIndex(
                    index.keys(), new IndexOptions().name(index.name()).unique(isUnique(index)));
        } catch (MongoException e) {
            throw refused(index, String.valueOf(e.getMessage()), e);
        }
    }

    /** Asked by ourselves, since not every server refuses it: the embedded one would hold two indexes of one name. */
    private static boolean isThereInAnotherShape(IndexDeclaration index, MongoCollection<Document> collection) {
        for (Document found : collection.listIndexes()) {
            if (index.name().equals(found.getString("name"))) {
                return !directions(found.get("key", Document.class))
                                .equals(directions(index.keys().toBsonDocument()))
                        || found.getBoolean("unique", false) != isUnique(index);
            }
        }
        return false;
    }

    /** In order, which matters, and without the type of the number, which doesn't. */
    private static List<String> directions(Map<String, ?> keys) {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + ":" + direction(key.getValue()))
                .toList();
    }

    private static Object direction(Object value) {
        if (value instanceof BsonNumber number) {
            return number.intValue();
        }
        return value instanceof Number number ? number.intValue() : value;
    }

    private static StorageRefused refused(IndexDeclaration index, String reason, @Nullable MongoException cause) {
        String name = index.collection() + "." + index.name() + " (" + described(index) + ")";
        return new StorageRefused(
                "无法建立索引 " + name + "：" + reason + "。如果同名索引的定义不同，请先删除旧索引；如果有重复数据，请先处理重复数据。",
                "The index " + name + " can't be created: " + reason
                        + ". If one of this name has another shape, drop it; if documents repeat the keys, mend them.",
                cause);
    }

    private static String described(IndexDeclaration index) {
        String keys = index.keys().toBsonDocument().toJson();
        return isUnique(index) ? keys + ", unique" : keys;
    }

    private static boolean isUnique(IndexDeclaration index) {
        return switch (index.kind()) {
            case UNIQUE -> true;
            case FOR_QUERIES -> false;
        };
    }
}
