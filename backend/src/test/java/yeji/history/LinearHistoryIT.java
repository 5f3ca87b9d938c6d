package yeji.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import yeji.Browsers;
import yeji.YejiIT;
import yeji.history.Recording.Event;

/** Clients write and read one form at once, over HTTP; then what they were told is checked. */
@YejiIT
@DirtiesContext
@TestPropertySource(
        properties = {"yeji.limits.requests-per-second=1000000", "yeji.limits.request-burst=1000000"
        }) // people don't write so fast
class LinearHistoryIT {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int CLIENTS = Integer.getInteger("yeji.history.clients", 8);
    private static final int EDITS = Integer.getInteger("yeji.history.edits", 320);
    private static final List<String> PEOPLE = List.of("preparer", "head");

    @Autowired
    private Browsers browsers;

    private final Random random = new Random(SEED);

    @Test
    void each_change_builds_on_the_one_before_every_acknowledged_edit_is_there_once_and_nobody_reads_backwards()
            throws Exception {
        System.out.println("yeji.test.seed=" + SEED + " clients=" + CLIENTS + " edits=" + EDITS);
        Recording recording = record();
        assertThat(HistoryCheck.faultsOf(recording))
                .as("yeji.test.seed=%d", SEED)
                .isEmpty();
        for (Corruption corruption : Corruption.values()) { // control: in this very recording each would be found
            assertThat(HistoryCheck.faultsOf(corruption.spoil(recording, random)))
                    .as("%s, yeji.test.seed=%d", corruption, SEED)
                    .extracting(Fault::kind)
                    .contains(corruption.found);
        }
    }

    private Recording record() throws Exception {
        Clerk clerk = new Clerk(browsers.signedIn("preparer"));
        String formId = clerk.newForm("历史" + UUID.randomUUID());
        Clerk.FormNow first = clerk.read(formId);
        Ticks ticks = new Ticks();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Clerk own = new Clerk(browsers.signedIn(PEOPLE.get(i % PEOPLE.size())));
            clients.add(new Client(own, formId, "第" + i, EDITS / CLIENTS, ticks, new Random(random.nextLong())));
        }
        runAll(clients);
        List<Event> events = new ArrayList<>();
        Set<Map<String, String>> sent = new HashSet<>();
        clients.forEach(client -> {
            events.addAll(client.events);
            sent.addAll(client.sent);
        });
        Recording recording = new Recording(
                first.revision(), first.content(), sent, events, clerk.changesAfter(formId, first.revision()));
        System.out.println(recording.changes().size() + " changes, " + events.size() + " answers, "
                + clients.stream().mapToInt(client -> client.repeats).sum() + " repeats, "
                + clients.stream().mapToInt(client -> client.conflicts).sum() + " conflicts");
        return recording;
    }

    private static void runAll(List<Client> clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            for (Future<Client> done : threads.invokeAll(clients)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
