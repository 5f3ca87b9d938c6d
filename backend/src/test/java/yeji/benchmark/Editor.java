package yeji.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One person who writes one of their cells whenever it is time. A save that the server puts off is sent again at the next time,
 * as the same call. No cell is another's, so that there are no conflicts.
 */
final class Editor implements Runnable {

    private static final String MUTATION = "mutation E($input: EditFormInput!) { editForm(input: $input) {"
            + " __typename ... on FormChanged { revision changeId } } }";

    private final Client client;
    private final String form;
    private final List<String> cells;
    private final Duration every;
    private final Random random;
    private final List<Saved> saved = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong refusals = new AtomicLong();
    private @Nullable Save unanswered;
    private int revision = 1;
    private int written;
    private long due;

    Editor(Client client, String form, List<String> cells, Duration every, Random random) {
        this.client = client;
        this.form = form;
        this.cells = cells;
        this.every = every;
        this.random = random;
    }

    /** What was acknowledged. */
    record Saved(int revision, String changeId, String target) {

        /** Whether the history has nothing else under this target. */
        boolean isAlone(List<Edits.Changed> ofThisTarget) {
            return ofThisTarget.size() == 1
                    && ofThisTarget.get(0).revision() == revision
                    && ofThisTarget.get(0).changeId().equals(changeId);
        }
    }

    /** A call that is under way, and since when it was due. */
    private record Save(String cell, String text, byte[] request, long due) {}

    /** When the first save is due, in the time of {@link System#nanoTime}. */
    void begin(long first) {
        due = first;
    }

    @Override
    public void run() {
        Save save = unanswered == null ? next() : unanswered;
        unanswered = save;
        due += every.toNanos();
        try {
            JsonNode outcome =
                    Client.JSON.readTree(client.graphql(save.request())).at("/data/editForm");
            millis.add((System.nanoTime() - save.due()) / 1e6);
            revision = outcome.path("revision").asInt();
            saved.add(new Saved(revision, outcome.path("changeId").asString(), save.cell() + " " + save.text()));
            unanswered = null;
        } catch (Client.Refused refused) {
            if (refused.isPassing()) refusals.incrementAndGet();
            else faults.add(refused.toString());
        } catch (IOException fault) {
            faults.add(fault.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Save next() {
        String cell = cells.get(random.nextInt(cells.size()));
        String text = "≥" + ++written + "次";
        UUID editId = new UUID(random.nextLong(), random.nextLong());
        byte[] request = Client.body(MUTATION, Map.of("input", Edits.target(form, revision, editId, cell, text)));
        return new Save(cell, text, request, due);
    }

    void forgetTimes() {
        millis.clear();
        refusals.set(0);
    }

    String form() {
        return form;
    }

    List<Saved> saved() {
        return saved;
    }

    /** Of each acknowledged save, the time since it was due. */
    List<Double> millis() {
        return millis;
    }

    /** How often the server asked to come back later. */
    long refusals() {
        return refusals.get();
    }

    /** What should never happen. */
    Queue<String> faults() {
        return faults;
    }
}
