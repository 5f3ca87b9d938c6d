package yeji.benchmark;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.SlowDisk;
import yeji.platform.mongo.embedded.TestClient;
import yeji.platform.mongo.embedded.TreeDocument;

/**
 * The process that writes: the embedded storage on a slow disk, and writers who change forms of 19 KB by compare-and-set. Each
 * reads a form and writes it if it is still what was read; the time of the write counts.
 */
final class SlowWriters {

    static final String DISK = "disk";
    static final String FILE = "file";
    static final String WRITERS = "writers";
    static final String KEPT = "kept";

    private static final int BATCH = 100;

    private final MongoCollection<Document> forms;
    private final Plan plan;
    private final Random random;
    private final AtomicLong acknowledged = new AtomicLong();

    /**
     * What is to be done, in this order.
     *
     * @param forms that there are
     * @param edits made by 16 writers, after which the file is measured
     * @param seconds for which each number of writers then writes
     * @param writers numbers of writers
     */
    record Plan(long seed, int forms, int edits, int seconds, List<Integer> writers) {

        static final int EDITORS = 16;

        static Plan read(List<String> words) {
            List<Integer> numbers = words.stream().skip(1).map(Integer::valueOf).toList();
            return new Plan(
                    Long.parseLong(words.get(0)),
                    numbers.get(0),
                    numbers.get(1),
                    numbers.get(2),
                    numbers.subList(3, numbers.size()));
        }

        List<String> words() {
            Stream<Integer> numbers = Stream.concat(Stream.of(forms, edits, seconds), writers.stream());
            return Stream.concat(Stream.of(seed), numbers).map(String::valueOf).toList();
        }
    }

    private SlowWriters(MongoCollection<Document> forms, Plan plan) {
        this.forms = forms;
        this.plan = plan;
        this.random = new Random(plan.seed());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path directory = Path.of(arguments[0]);
        Plan plan = Plan.read(List.of(arguments).subList(1, arguments.length));
        tell(DISK, syncsPerSecond(directory.resolve("floor"), plan.seconds()));
        Path file = directory.resolve("yeji.mv");
        try (EmbeddedMongo server = SlowDisk.server(file);
                MongoClient client = TestClient.of(server)) {
            new SlowWriters(client.getDatabase("app").getCollection("forms"), plan).run(file);
        }
    }

    private static void tell(String what, double... figures) {
        StringBuilder line = new StringBuilder(what);
        for (double figure : figures) line.append(String.format(Locale.ROOT, " %.3f", figure));
        System.out.println(line);
    }

    /** What one writer gets from the disk itself who appends a form and waits until it is there. */
    private static double syncsPerSecond(Path file, int seconds) throws IOException {
        byte[] form = new byte[(int) bytes(TreeDocument.of(0, 0))];
        long start = System.nanoTime();
        int written = 0;
        try (FileChannel channel = SlowDisk.file(file)) {
            for (; secondsSince(start) < seconds; written++) {
                channel.write(ByteBuffer.wrap(form), (long) written * form.length);
                channel.force(false);
            }
        }
        return written / secondsSince(start);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static long bytes(Document form) {
        BsonDocument stored = new RawBsonDocument(form, new DocumentCodec());
        return ((RawBsonDocument) stored).getByteBuffer().remaining();
    }

    private void run(Path file) throws IOException, InterruptedException, ExecutionException {
        long live = 0;
        for (int from = 0; from < plan.forms(); from += BATCH) {
            List<Document> batch = IntStream.range(from, Math.min(from + BATCH, plan.forms()))
                    .mapToObj(id -> TreeDocument.of(id, 0))
                    .toList();
            live += batch.stream().mapToLong(SlowWriters::bytes).sum();
            forms.insertMany(batch);
        }
        AtomicInteger left = new AtomicInteger(plan.edits());
        write(Plan.EDITORS, () -> left.getAndDecrement() > 0);
        tell(FILE, (double) Files.size(file), (double) live);
        for (int writers : plan.writers()) {
            long start = System.nanoTime();
            Spread millis = write(writers, () -> secondsSince(start) < plan.seconds());
            tell(WRITERS, writers, millis.count() / secondsSince(start), millis.median(), millis.at(0.99));
        }
        long revisions = 0;
        for (Document form : forms.find()) revisions += TreeDocument.revision(form);
        tell(KEPT, (double) acknowledged.get(), (double) revisions);
    }

    /** @return the times in ms of the writes that were accepted */
    private Spread write(int writers, BooleanSupplier goesOn) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<List<Double>>> work = Stream.generate(() -> new Random(random.nextLong()))
                    .limit(writers)
                    .<Callable<List<Double>>>map(choice -> () -> writer(choice, goesOn))
                    .toList();
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> done : threads.invokeAll(work)) all.addAll(done.get());
            return new Spread(all.stream().mapToDouble(Double::doubleValue).toArray());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> writer(Random choice, BooleanSupplier goesOn) {
        List<Double> millis = new ArrayList<>();
        while (goesOn.getAsBoolean()) {
            int id = choice.nextInt(plan.forms());
            Document read = Objects.requireNonNull(forms.find(eq("_id", id)).first());
            long revision = TreeDocument.revision(read);
            Document next = TreeDocument.of(id, revision + 1);
            long before = System.nanoTime();
            long changed = forms.replaceOne(and(eq("_id", id), eq("revision", revision)), next)
                    .getModifiedCount();
            if (changed == 1) {
                millis.add((System.nanoTime() - before) / 1e6);
                acknowledged.incrementAndGet();
            }
        }
        return millis;
    }
}
