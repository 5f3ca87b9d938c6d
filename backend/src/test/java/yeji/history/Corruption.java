package yeji.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import yeji.history.Fault.Kind;
import yeji.history.Recording.Change;
import yeji.history.Recording.Edited;
import yeji.history.Recording.Event;
import yeji.history.Recording.Seen;

/** Ways to spoil a recording, as a faulty server would: the check must find each, or it would find nothing in a real one. */
enum Corruption {
    /** An acknowledged edit vanishes, and those after it move up. */
    LOST_EDIT(Kind.LOST) {
        @Override
        Recording spoil(Recording whole, Random random) {
            Edited lost = pick(whole, Edited.class, random);
            List<Change> changes = new ArrayList<>();
            for (Change change : whole.changes()) {
                if (change.revision() != lost.revision()) {
                    int up = change.revision() > lost.revision() ? 1 : 0;
                    changes.add(new Change(change.revision() - up, change.changeId(), change.puts()));
                }
            }
            return whole.withChanges(changes);
        }
    },
    /** An edit is applied once more at the end. */
    DOUBLED_EDIT(Kind.TWICE) {
        @Override
        Recording spoil(Recording whole, Random random) {
            Edited doubled = pick(whole, Edited.class, random);
            List<Change> changes = new ArrayList<>(whole.changes());
            int last = changes.get(changes.size() - 1).revision();
            changes.add(new Change(last + 1, "again", doubled.puts()));
            return whole.withChanges(changes);
        }
    },
    /** Somebody is shown, after all the others had ended, the form as it was in the beginning. */
    STALE_READ(Kind.BACKWARDS) {
        @Override
        Recording spoil(Recording whole, Random random) {
            int last = whole.events().stream().mapToInt(Event::ended).max().orElseThrow();
            return with(whole, new Seen(last + 1, last + 2, whole.firstRevision(), whole.firstContent()));
        }
    },
    /** Two edits are both told that they made the same revision. */
    FORKED_REVISION(Kind.FORK) {
        @Override
        Recording spoil(Recording whole, Random random) {
            Edited one = pick(whole, Edited.class, random);
            List<Event> events = new ArrayList<>(whole.events());
            events.replaceAll(event -> event instanceof Edited other && other.revision() == one.revision() + 1
                    ? new Edited(
                            other.begun(),
                            other.ended(),
                            other.editId(),
                            other.puts(),
                            one.revision(),
                            other.changeId(),
                            other.repeat())
                    : event);
            return events.equals(whole.events())
                    ? with(
                            whole,
                            new Edited(one.begun(), one.ended(), "other", one.puts(), one.revision(), "other", true))
                    : whole.withEvents(events);
        }
    },
    /** A revision is missing from the history. */
    MISSING_REVISION(Kind.GAP) {
        @Override
        Recording spoil(Recording whole, Random random) {
            List<Change> changes = new ArrayList<>(whole.changes());
            changes.remove(random.nextInt(changes.size() - 1));
            return whole.withChanges(changes);
        }
    },
    /** One reader sees another value than the rest. */
    OTHER_CONTENT(Kind.OTHER_CONTENT) {
        @Override
        Recording spoil(Recording whole, Random random) {
            Seen seen = pick(whole, Seen.class, random);
            Map<String, String> other = new HashMap<>(seen.content());
            other.put(other.keySet().iterator().next(), "what nobody wrote");
            return with(whole, new Seen(seen.begun(), seen.ended(), seen.revision(), other));
        }
    },
    /** The history has a change that no client sent. */
    INVENTED_CHANGE(Kind.INVENTED) {
        @Override
        Recording spoil(Recording whole, Random random) {
            List<Change> changes = new ArrayList<>(whole.changes());
            int last = changes.get(changes.size() - 1).revision();
            changes.add(new Change(last + 1, "invented", Map.of("overallGoal", "what nobody sent")));
            return whole.withChanges(changes);
        }
    };

    final Kind found;

    Corruption(Kind found) {
        this.found = found;
    }

    abstract Recording spoil(Recording whole, Random random);

    private static Recording with(Recording whole, Event more) {
        List<Event> events = new ArrayList<>(whole.events());
        events.add(more);
        return whole.withEvents(events);
    }

    private static <E extends Event> E pick(Recording whole, Class<E> kind, Random random) {
        List<E> all =
                whole.events().stream().filter(kind::isInstance).map(kind::cast).toList();
        return all.get(random.nextInt(all.size()));
    }
}
