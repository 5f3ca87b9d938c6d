package yeji.crash;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import yeji.history.Clerk;

/** People who edit one form over HTTP, until an edit gets no answer; what was not answered they send again later. */
final class Repeaters {

    private static final int PATIENCE_SECONDS = 120;

    private final List<Clerk> clerks;
    private final String formId;
    private final String subcategory;
    private final List<Sent> acknowledged = new ArrayList<>();
    private final List<Sent> unanswered = new ArrayList<>();
    private int number;

    /**
     * An edit that adds an indicator: no two of them are in each other's way, whatever their base.
     *
     * @param name of the indicator, like no other
     */
    record Sent(String editId, String name, int base, String subcategory, String indicator) {

        Map<String, ?> edit() {
            return Map.of(
                    "addIndicator",
                    Map.of("subcategoryId", subcategory, "id", indicator, "name", name, "targetText", name));
        }
    }

    Repeaters(List<Clerk> clerks, String formId) {
        this.clerks = List.copyOf(clerks);
        this.formId = formId;
        subcategory = clerks.get(0).read(formId).subcategories().get(0);
    }

    synchronized List<Sent> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Sends again what was not answered. @return how many those were, all answered now */
    int repeat() {
        List<Sent> again = List.copyOf(unanswered);
        unanswered.clear();
        again.forEach(sent -> send(clerks.get(0), sent));
        return again.size();
    }

    /**
     * Lets all edit at once until one is not answered.
     *
     * @param onAnswer hears how many edits of this run were acknowledged
     */
    void run(IntConsumer onAnswer) throws InterruptedException {
        int before = acknowledged().size();
        AtomicBoolean stopped = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(clerks.size());
        for (Clerk clerk : clerks) {
            threads.execute(() -> {
                while (!stopped.get()) {
                    Sent next = next();
                    try {
                        send(clerk, next);
                        onAnswer.accept(acknowledged().size() - before);
                    } catch (UncheckedIOException | IllegalStateException notAcknowledged) {
                        stopped.set(true);
                        missed(next);
                    }
                }
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing stopped them");
        }
    }

    private synchronized Sent next() {
        String name = "第" + ++number + "项";
        return new Sent(
                UUID.randomUUID().toString(),
                name,
                1,
                subcategory,
                UUID.randomUUID().toString());
    }

    private void send(Clerk clerk, Sent sent) {
        Clerk.Result result = clerk.edit(formId, sent.base, sent.editId, sent.edit());
        if (!result.isChanged()) {
            throw new IllegalStateException(sent + " was answered with " + result.type());
        }
        synchronized (this) {
            acknowledged.add(sent);
        }
    }

    private synchronized void missed(Sent sent) {
        unanswered.add(sent);
    }
}
