package yeji.crash;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bson.Document;
import yeji.platform.mongo.embedded.TreeDocument;

/** What writers were told is written: for each document the highest revision. */
final class Acknowledged {

    private final ConcurrentMap<Integer, Long> revisions = new ConcurrentHashMap<>();

    void add(int id, long revision) {
        revisions.merge(id, revision, Math::max);
    }

    Map<Integer, Long> now() {
        return new HashMap<>(revisions);
    }

    /** Looks for each acknowledged revision or a later one, whole. */
    static Losses missingFrom(MongoCollection<Document> forms, Map<Integer, Long> acknowledged) {
        int lost = 0;
        int torn = 0;
        Map<Integer, Long> found = new HashMap<>();
        for (Document form : forms.find()) {
            found.put(form.getInteger("_id"), TreeDocument.revision(form));
            torn += TreeDocument.isWhole(form) ? 0 : 1;
        }
        for (Map.Entry<Integer, Long> promise : acknowledged.entrySet()) {
            lost += found.getOrDefault(promise.getKey(), -1L) < promise.getValue() ? 1 : 0;
        }
        return new Losses(lost, torn, 0);
    }

    /**
     * @param lost documents that are behind what was acknowledged
     * @param torn documents of which a part is older than the rest
     * @param unopened files that could not be opened or read
     */
    record Losses(int lost, int torn, int unopened) {

        static final Losses NONE = new Losses(0, 0, 0);
        static final Losses UNOPENED = new Losses(0, 0, 1);

        Losses plus(Losses other) {
            return new Losses(lost + other.lost, torn + other.torn, unopened + other.unopened);
        }
    }
}
