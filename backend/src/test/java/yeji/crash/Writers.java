package yeji.crash;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import yeji.platform.mongo.embedded.TreeDocument;

/** Several writers that edit the same few documents by compare-and-set, until they are stopped or the server is gone. */
final class Writers {

    static final int DOCUMENTS = 30;

    static final int MANY = 6;

    private static final int PATIENCE_SECONDS = 30;

    private final MongoCollection<Document> forms;
    private final Listener listener;
    private final ExecutorService threads;
    private volatile boolean stopped;

    /** Hears of each acknowledged write, and of documents that were torn when read. */
    interface Listener {

        void acknowledged(int id, long revision);

        void torn(int id);
    }

    private Writers(MongoCollection<Document> forms, int threads, Listener listener) {
        this.forms = forms;
        this.threads = Executors.newFixedThreadPool(threads);
        this.listener = listener;
    }

    /** Inserts what isn't there yet. */
    static void insertMissing(MongoCollection<Document> forms, Listener listener) {
        for (int id = 0; id < DOCUMENTS; id++) {
            if (forms.countDocuments(eq("_id", id)) == 0) {
                forms.insertOne(TreeDocument.of(id, 0));
                listener.acknowledged(id, 0);
            }
        }
    }

    static Writers start(MongoCollection<Document> forms, Random random, Listener listener) {
        return start(forms, MANY, random, listener);
    }

    static Writers start(MongoCollection<Document> forms, int threads, Random random, Listener listener) {
        Writers writers = new Writers(forms, threads, listener);
        for (int thread = 0; thread < threads; thread++) {
            Random choice = new Random(random.nextLong());
            writers.threads.execute(() -> writers.edit(choice));
        }
        writers.threads.shutdown();
        return writers;
    }

    private void edit(Random choice) {
        try {
            while (!stopped) {
                int id = choice.nextInt(DOCUMENTS);
                editOne(id, forms.find(eq("_id", id)).first());
            }
        } catch (MongoException | IllegalStateException serverOrClientIsGone) {
            stopped = true; // the cut or the close that the test is about
        }
    }

    private void editOne(int id, @Nullable Document form) {
        if (form == null) {
            throw new IllegalStateException("form " + id + " is gone");
        }
        if (!TreeDocument.isWhole(form)) {
            listener.torn(id);
        }
        long next = TreeDocument.revision(form) + 1;
        long changed = forms.replaceOne(and(eq("_id", id), eq("revision", next - 1)), TreeDocument.of(id, next))
                .getModifiedCount();
        if (changed == 1) {
            listener.acknowledged(id, next);
        }
    }

    /** Lets what is under way end. */
    void stop() throws InterruptedException {
        stopped = true;
        join();
    }

    /** Waits until the server has refused them, after which they write no more. */
    void join() throws InterruptedException {
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("writers hang");
        }
    }
}
