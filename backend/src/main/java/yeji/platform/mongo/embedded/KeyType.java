package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys of collections and indexes: one BSON value, the values of a compound index, or none; in MongoDB's order. */
final class KeyType extends BasicDataType<Object> {

    static final KeyType INSTANCE = new KeyType();

    private static final String COMPOUND = "k";
    private static final String SINGLE = "v";
    private static final int KEY_BYTES = 128; // on the heap, roughly
    private static final Comparator<Object> ORDER = ValueComparator.ascWithoutListHandling();

    private KeyType() {}

    @Override
    public void write(WriteBuffer out, Object key) {
        DocumentType.INSTANCE.write(out, wrapped(key));
    }

    private static Document wrapped(Object key) {
        if (key instanceof KeyValue compound) {
            return new Document(COMPOUND, compound.stream().toList());
        }
        return key instanceof Missing ? new Document() : new Document(SINGLE, key);
    }

    @Override
    public Object read(ByteBuffer in) {
        Document wrapped = DocumentType.INSTANCE.read(in);
        if (wrapped.get(COMPOUND) instanceof List<?> values) {
            return new KeyValue(values);
        }
        return wrapped.containsKey(SINGLE) ? wrapped.get(SINGLE) : Missing.getInstance();
    }

    @Override
    public int compare(Object a, Object b) {
        return a instanceof KeyValue left && b instanceof KeyValue right
                ? compareInTurn(left.iterator(), right.iterator())
                : ORDER.compare(a, b);
    }

    private static int compareInTurn(Iterator<Object> left, Iterator<Object> right) {
        while (left.hasNext() && right.hasNext()) {
            int order = ORDER.compare(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    @Override
    public int getMemory(Object key) {
        return KEY_BYTES;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
