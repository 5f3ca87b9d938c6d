package yeji.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yeji.history.Clerk.FormNow;
import yeji.history.Clerk.Result;
import yeji.history.Recording.Edited;
import yeji.history.Recording.Event;
import yeji.history.Recording.Seen;

/** One client at work: writes on what it last saw or on something older, repeats what was answered, and reads between. */
final class Client implements Callable<Client> {

    private static final List<String> FIELDS = List.of("overallGoal", "yearLine", "source", "period");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OLDEST_BASE = 6;
    private static final int MOST_INDICATORS = 20;

    private final Clerk clerk;
    private final String formId;
    private final String name;
    private final int edits;
    private final Ticks ticks;
    private final Random random;
    private final int first;
    private final List<String> indicators = new ArrayList<>();
    private FormNow form;

    final List<Event> events = new ArrayList<>();
    final List<Map<String, String>> sent = new ArrayList<>();
    int conflicts;
    int repeats;

    /**
     * @param name makes what this client writes differ from what others write
     * @param edits how many it sends
     */
    Client(Clerk clerk, String formId, String name, int edits, Ticks ticks, Random random) {
        this.clerk = clerk;
        this.formId = formId;
        this.name = name;
        this.edits = edits;
        this.ticks = ticks;
        this.random = random;
        form = clerk.read(formId);
        first = form.revision();
    }

    @Override
    public Client call() {
        for (int i = 0; i < edits; i++) {
            write(i);
            if (random.nextInt(3) > 0) {
                int begun = ticks.next();
                see(begun, clerk.read(formId), true);
            }
        }
        return this;
    }

    private void write(int number) {
        Map<String, ?> edit = anEdit(name + "-" + number);
        String editId = UUID.randomUUID().toString();
        int base = edit.containsKey("setIndicator") ? form.revision() : aBase(); // an older one may not know it yet
        Map<String, String> puts = putsOf(edit);
        sent.add(puts);
        boolean acknowledged = send(base, editId, edit, puts, false);
        if (acknowledged && random.nextInt(6) == 0) {
            send(base, editId, edit, puts, true);
            repeats++;
        }
    }

    private int aBase() {
        int back = random.nextInt(4) > 0 ? 0 : random.nextInt(OLDEST_BASE);
        return Math.max(first, form.revision() - back);
    }

    private boolean send(int base, String editId, Map<String, ?> edit, Map<String, String> puts, boolean repeat) {
        int begun = ticks.next();
        Result result = clerk.edit(formId, base, editId, edit);
        if (result.isChanged()) {
            events.add(new Edited(begun, ticks.next(), editId, puts, result.revision(), result.changeId(), repeat));
            puts.keySet().stream()
                    .filter(place -> !FIELDS.contains(place) && !indicators.contains(place))
                    .forEach(indicators::add);
        } else if (result.type().equals("FormConflict")) {
            conflicts++;
        } else {
            throw new IllegalStateException(edit + " was answered with " + result.type());
        }
        see(begun, result.form(), !result.isChanged());
        return result.isChanged();
    }

    /** @param ends whether this is all that the call told: else its end is that of the acknowledgement */
    private void see(int begun, @Nullable FormNow now, boolean ends) {
        if (now == null) {
            throw new IllegalStateException("the answer has no form");
        }
        int ended = ends ? ticks.next() : events.get(events.size() - 1).ended();
        events.add(new Seen(begun, ended, now.revision(), now.content()));
        form = now;
    }

    private Map<String, ?> anEdit(String value) {
        int kind = random.nextInt(10);
        if (kind == 0 && indicators.size() < MOST_INDICATORS) {
            String id = UUID.randomUUID().toString();
            return Puts.newIndicator(Puts.oneOf(form.subcategories(), random), id, value);
        }
        if (kind < 4 && !indicators.isEmpty()) {
            return Puts.indicator(Puts.oneOf(indicators, random), value);
        }
        return Puts.field(Puts.oneOf(FIELDS, random), value);
    }

    private static Map<String, String> putsOf(Map<String, ?> edit) {
        return Puts.of(JSON.valueToTree(edit));
    }
}
