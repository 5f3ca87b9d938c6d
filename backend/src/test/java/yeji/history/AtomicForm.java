package yeji.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import yeji.history.Recording.Change;
import yeji.history.Recording.Edited;
import yeji.history.Recording.Event;
import yeji.history.Recording.Seen;

/** A form in a map, and clients whose calls overlap: each takes effect at one moment between its begin and its end. */
final class AtomicForm {

    private static final int CLIENTS = 5;
    private static final int STEPS = 300;
    private static final Map<String, String> FIRST = Map.of("overallGoal", "", "period", "");

    private final Random random;
    private final Map<String, String> content = new HashMap<>(FIRST);
    private final Set<Map<String, String>> sent = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private int tick;

    private AtomicForm(Random random) {
        this.random = random;
    }

    static Recording recordingOf(Random random) {
        AtomicForm form = new AtomicForm(random);
        form.run();
        return new Recording(1, FIRST, form.sent, form.events, form.changes);
    }

    /** A call under way: without an effect as long as it has not taken place. */
    private record Call(int begun, boolean writes, List<Event> effect) {}

    private void run() {
        List<Call> underWay = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            if (underWay.size() < CLIENTS && random.nextBoolean()) {
                underWay.add(new Call(++tick, random.nextBoolean(), new ArrayList<>()));
            } else if (!underWay.isEmpty()) {
                Call call = underWay.get(random.nextInt(underWay.size()));
                if (call.effect.isEmpty()) {
                    takeEffect(call);
                } else {
                    underWay.remove(call);
                    end(call);
                }
            }
        }
    }

    private int revision() {
        return 1 + changes.size();
    }

    private void takeEffect(Call call) {
        if (call.writes) {
            Map<String, String> puts = Map.of(random.nextBoolean() ? "overallGoal" : "period", "text " + call.begun);
            sent.add(puts);
            content.putAll(puts);
            changes.add(new Change(revision() + 1, "change " + call.begun, puts));
            call.effect.add(
                    new Edited(call.begun, 0, "edit " + call.begun, puts, revision(), "change " + call.begun, false));
        }
        call.effect.add(new Seen(call.begun, 0, revision(), Map.copyOf(content)));
    }

    private void end(Call call) {
        int ended = ++tick;
        for (Event event : call.effect) {
            if (event instanceof Edited edited) {
                events.add(new Edited(
                        edited.begun(),
                        ended,
                        edited.editId(),
                        edited.puts(),
                        edited.revision(),
                        edited.changeId(),
                        false));
            } else if (event instanceof Seen seen) {
                events.add(new Seen(seen.begun(), ended, seen.revision(), seen.content()));
            }
        }
    }
}
