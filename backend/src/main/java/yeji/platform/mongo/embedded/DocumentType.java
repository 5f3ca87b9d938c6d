package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents lie in the file as BSON, never as serialized Java objects: no code is chosen by what a file holds. */
final class DocumentType extends BasicDataType<Document> {

    static final DocumentType INSTANCE = new DocumentType();

    private static final int BUFFER_BYTES = 4096;
    private static final int VALUE_BYTES = 64; // on the heap, roughly
    private static final int ENTRY_BYTES = 48;
    private static final int ITEM_BYTES = 8;

    private DocumentType() {}

    @Override
    public void write(WriteBuffer out, Document document) {
        ByteBuf bson = Unpooled.buffer(BUFFER_BYTES);
        BsonEncoder.encodeDocument(document, bson);
        out.put(bson.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer in) {
        ByteBuf bson = Unpooled.wrappedBuffer(in);
        Document document = BsonDecoder.decodeBson(bson);
        in.position(in.position() + bson.readerIndex());
        return document;
    }

    /** Bytes on the heap, roughly: decides where pages are split and how much the cache holds. */
    @Override
    public int getMemory(Document document) {
        return heapBytes(document);
    }

    private static int heapBytes(Object value) {
        if (value instanceof String text) {
            return ENTRY_BYTES + text.length();
        }
        int bytes = VALUE_BYTES;
        if (value instanceof Map<?, ?> map) {
            for (Object item : map.values()) {
                bytes += ENTRY_BYTES + heapBytes(item);
            }
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                bytes += ITEM_BYTES + heapBytes(item);
            }
        }
        return bytes;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
