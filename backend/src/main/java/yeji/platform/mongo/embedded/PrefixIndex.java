package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, held in memory and built when its collection is opened. It narrows a query by equality on its
 * first fields; the collection checks each candidate against the whole query, so it may give too many, never too few.
 */
final class PrefixIndex extends Index<Object> {

    private final TreeMap<KeyValue, Set<Object>> positions = new TreeMap<>(KeyType.INSTANCE::compare);
    /** Documents with an empty list in an indexed field have no key: they are always candidates. */
    private final Set<Object> keyless = new LinkedHashSet<>();

    PrefixIndex(String name, List<IndexKey> keys) {
        super(name, keys, true); // "sparse": the collection then accepts that remove() answers null
    }

    @Override
    public boolean canHandle(Document query) {
        return !prefix(query).isEmpty();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        KeyValue wanted = new KeyValue(prefix(query)).normalized();
        Set<Object> found = new LinkedHashSet<>(keyless);
        for (Map.Entry<KeyValue, Set<Object>> entry : positions.tailMap(wanted).entrySet()) {
            KeyValue head = head(entry.getKey(), wanted.size());
            if (KeyType.INSTANCE.compare(head, wanted) != 0) {
                break;
            }
            found.addAll(entry.getValue());
        }
        return found;
    }

    private static KeyValue head(KeyValue key, int length) {
        List<Object> values = new ArrayList<>();
        key.stream().limit(length).forEach(values::add);
        return new KeyValue(values);
    }

    /** The values asked for on the first fields, as far as they are plain. */
    private List<Object> prefix(Document query) {
        List<Object> values = new ArrayList<>();
        for (IndexKey key : getKeys()) {
            Object value = query.get(key.getKey());
            if (!ByIdCollection.isPlain(value)) {
                break;
            }
            values.add(value);
        }
        return values;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        Set<KeyValue> keys = getKeyValues(document);
        if (keys.isEmpty()) {
            keyless.add(position);
        }
        for (KeyValue key : keys) {
            positions.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(position);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = document.get("_id");
        keyless.remove(position);
        for (KeyValue key : getKeyValues(document)) {
            positions.computeIfPresent(key, (k, found) -> {
                found.remove(position);
                return found.isEmpty() ? null : found;
            });
        }
        return null;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            remove(before);
            add(after, position, collection);
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // nothing to refuse: values may repeat
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // nothing to refuse: values may repeat
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return positions.size();
    }

    @Override
    public void drop() {
        positions.clear();
        keyless.clear();
    }
}
