package yeji.platform.mongo.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index must never change an answer: each query is asked of an indexed collection and of one without. */
class IndexedQueriesTest {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int DOCUMENTS = 120;
    private static final int ROUNDS = 150;
    private static final List<String> FIELDS = List.of("a", "b", "list", "deep.x");

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);

    @Test
    void an_index_gives_what_a_scan_gives_after_any_inserts_updates_deletes_and_a_restart() {
        System.out.println("yeji.test.seed=" + SEED);
        try (EmbeddedMongo server = open();
                MongoClient client = TestClient.of(server)) {
            for (int id = 0; id < DOCUMENTS / 2; id++) {
                insert(client, id);
            }
            MongoCollection<Document> indexed = indexed(client);
            indexed.createIndex(new Document("a", 1).append("b", -1));
            indexed.createIndex(new Document("list", 1).append("a", 1));
            indexed.createIndex(new Document("deep.x", 1).append("list", 1));
            indexed.createIndex(new Document("a", 1).append("unique", 1), new IndexOptions().unique(true));
            for (int id = DOCUMENTS / 2; id < DOCUMENTS; id++) {
                insert(client, id);
            }
            for (int round = 0; round < ROUNDS; round++) {
                change(client);
                compare(client);
            }
        }
        try (EmbeddedMongo server = open();
                MongoClient client = TestClient.of(server)) {
            for (int round = 0; round < ROUNDS; round++) {
                compare(client);
            }
        }
    }

    private EmbeddedMongo open() {
        return EmbeddedMongo.open(directory.resolve("yeji.mv"), new SecureRandom());
    }

    private static MongoCollection<Document> indexed(MongoClient client) {
        return client.getDatabase("app").getCollection("indexed");
    }

    private static MongoCollection<Document> scanned(MongoClient client) {
        return client.getDatabase("app").getCollection("scanned");
    }

    private void insert(MongoClient client, int id) {
        Document document = document(id);
        indexed(client).insertOne(document);
        scanned(client).insertOne(document);
    }

    private void change(MongoClient client) {
        int id = random.nextInt(DOCUMENTS);
        if (random.nextInt(4) == 0) {
            indexed(client).deleteOne(eq("_id", id));
            scanned(client).deleteOne(eq("_id", id));
            insert(client, id);
        } else {
            Document replacement = document(id);
            indexed(client).replaceOne(eq("_id", id), replacement);
            scanned(client).replaceOne(eq("_id", id), replacement);
        }
    }

    private void compare(MongoClient client) {
        Bson query = query();
        assertThat(indexed(client).find(query).into(new ArrayList<>()))
                .as("yeji.test.seed=%d %s", SEED, query)
                .containsExactlyInAnyOrderElementsOf(scanned(client).find(query));
        assertThat(indexed(client).countDocuments(query))
                .isEqualTo(scanned(client).countDocuments(query));
    }

    private Document document(int id) {
        Document document = new Document("_id", id).append("unique", id);
        for (String field : List.of("a", "b")) {
            if (random.nextInt(6) > 0) {
                document.append(field, random.nextInt(8) == 0 ? null : value());
            }
        }
        if (random.nextInt(4) > 0) {
            Object[] list = new Object[random.nextInt(3)];
            Arrays.setAll(list, i -> value());
            document.append("list", Arrays.asList(list));
        }
        return random.nextInt(4) > 0 ? document.append("deep", new Document("x", value())) : document;
    }

    private Object value() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> random.nextInt(3);
            case 2 -> (long) random.nextInt(3);
            case 3 -> (double) random.nextInt(3);
            case 4 -> Decimal128.parse(random.nextInt(3) + ".00");
            case 5 -> new Date(random.nextInt(3));
            case 6 -> random.nextBoolean();
            default -> "s" + random.nextInt(3);
        };
    }

    private Bson query() {
        List<Bson> parts = new ArrayList<>();
        for (String field : FIELDS) {
            if (random.nextInt(2) == 0) {
                parts.add(eq(field, value()));
            }
        }
        if (random.nextInt(4) == 0) {
            parts.add(eq("_id", random.nextInt(DOCUMENTS)));
        }
        return switch (parts.size()) {
            case 0 -> new Document();
            case 1 -> parts.get(0);
            default -> random.nextBoolean() ? and(parts) : merged(parts);
        };
    }

    /** As Spring's criteria are written: in one document instead of in $and. */
    private static Document merged(List<Bson> parts) {
        Document query = new Document();
        parts.forEach(part -> query.putAll(Document.parse(part.toBsonDocument().toJson())));
        return query;
    }

    @Test
    void compare_and_set_by_id_and_revision_changes_the_one_document_or_none() {
        try (EmbeddedMongo server = open();
                MongoClient client = TestClient.of(server)) {
            MongoCollection<Document> forms = indexed(client);
            forms.insertOne(new Document("_id", "a").append("revision", 1L));
            forms.insertOne(new Document("_id", "b").append("revision", 2L));
            assertThat(replace(forms, and(eq("_id", "a"), eq("revision", 2L)))).isZero();
            assertThat(replace(forms, and(eq("_id", "a"), eq("_id", "b")))).isZero();
            assertThat(replace(forms, and(eq("_id", "a"), eq("revision", 1L)))).isOne();
            assertThat(forms.find(eq("_id", "b")).first()).containsEntry("revision", 2L);
        }
    }

    private static long replace(MongoCollection<Document> forms, Bson query) {
        return forms.replaceOne(query, new Document("revision", 9L)).getModifiedCount();
    }
}
