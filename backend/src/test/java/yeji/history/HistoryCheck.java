package yeji.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yeji.history.Fault.Kind;
import yeji.history.Recording.Change;
import yeji.history.Recording.Edited;
import yeji.history.Recording.Event;
import yeji.history.Recording.Seen;

/**
 * Whether a recording could come from one form that changed step by step. Takes time in proportion to the size of the recording:
 * each of its entries is looked at a fixed number of times.
 */
final class HistoryCheck {

    private final Recording recording;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Integer, Change> byRevision = new HashMap<>();

    private HistoryCheck(Recording recording) {
        this.recording = recording;
    }

    /** Every contradiction; none for a linear history. */
    static List<Fault> faultsOf(Recording recording) {
        HistoryCheck check = new HistoryCheck(recording);
        check.eachChangeBuildsOnTheOneBefore();
        check.everyAcknowledgedEditIsThereOnce();
        check.contentsAreWhatTheChangesMake();
        check.nobodyReadsBackwards();
        return List.copyOf(check.faults);
    }

    private void fault(Kind kind, String words) {
        faults.add(new Fault(kind, words));
    }

    private void eachChangeBuildsOnTheOneBefore() {
        int expected = recording.firstRevision() + 1;
        for (Change change : recording.changes()) {
            if (byRevision.putIfAbsent(change.revision(), change) != null) {
                fault(Kind.FORK, "two changes have revision " + change.revision());
            } else if (change.revision() != expected) {
                fault(Kind.GAP, "revision " + expected + " is followed by " + change.revision());
            }
            expected = change.revision() + 1;
        }
    }

    private void everyAcknowledgedEditIsThereOnce() {
        Map<Map<String, String>, Integer> times = new HashMap<>();
        for (Change change : recording.changes()) {
            if (times.merge(change.puts(), 1, Integer::sum) == 2) {
                fault(Kind.TWICE, "revision " + change.revision() + " repeats " + change.puts());
            }
            if (!recording.sent().contains(change.puts())) {
                fault(Kind.INVENTED, "nobody sent revision " + change.revision() + ", " + change.puts());
            }
        }
        Map<String, Edited> first = new HashMap<>();
        Map<Integer, Edited> claimed = new HashMap<>();
        for (Event event : recording.events()) {
            if (event instanceof Edited edited) {
                lookAt(edited, first.computeIfAbsent(edited.editId(), id -> edited), times);
                Edited other = claimed.putIfAbsent(edited.revision(), edited);
                if (other != null && !other.editId().equals(edited.editId())) {
                    fault(Kind.FORK, "two edits were told that they made revision " + edited.revision());
                }
            }
        }
    }

    private void lookAt(Edited edited, Edited first, Map<Map<String, String>, Integer> times) {
        if (!edited.changeId().equals(first.changeId()) || edited.revision() != first.revision()) {
            fault(Kind.TWICE, "the edit of revision " + first.revision() + " also made " + edited.revision());
        }
        Change change = byRevision.get(edited.revision());
        if (!times.containsKey(edited.puts())) {
            fault(Kind.LOST, "acknowledged as revision " + edited.revision() + ": " + edited.puts());
        } else if (change == null
                || !change.changeId().equals(edited.changeId())
                || !change.puts().equals(edited.puts())) {
            fault(Kind.FORK, "revision " + edited.revision() + " is another change than was acknowledged");
        }
    }

    private void contentsAreWhatTheChangesMake() {
        Map<Integer, List<Seen>> seen = new HashMap<>();
        for (Event event : recording.events()) {
            if (event instanceof Seen read) {
                seen.computeIfAbsent(read.revision(), revision -> new ArrayList<>())
                        .add(read);
            }
        }
        Map<String, String> content = new HashMap<>(recording.firstContent());
        compare(seen.remove(recording.firstRevision()), content);
        for (Change change : recording.changes()) {
            content.putAll(change.puts());
            compare(seen.remove(change.revision()), content);
        }
        seen.keySet().forEach(revision -> fault(Kind.OTHER_CONTENT, "no change made revision " + revision));
    }

    private void compare(@Nullable List<Seen> reads, Map<String, String> content) {
        if (reads == null) {
            return;
        }
        for (Seen read : reads) {
            if (!read.content().equals(content)) {
                fault(Kind.OTHER_CONTENT, "revision " + read.revision() + " was read as " + read.content());
            }
        }
    }

    private void nobodyReadsBackwards() {
        Map<Integer, List<Event>> begun = new HashMap<>();
        Map<Integer, List<Event>> ended = new HashMap<>();
        int last = 0;
        for (Event event : recording.events()) {
            begun.computeIfAbsent(event.begun(), tick -> new ArrayList<>()).add(event);
            ended.computeIfAbsent(event.ended(), tick -> new ArrayList<>()).add(event);
            last = Math.max(last, event.ended());
        }
        int newest = recording.firstRevision();
        for (int tick = 1; tick <= last; tick++) {
            for (Event event : begun.getOrDefault(tick, List.of())) {
                if (event.revision() < leastOf(event, newest)) {
                    fault(Kind.BACKWARDS, "revision " + event.revision() + " came after " + newest + ": " + event);
                }
            }
            for (Event event : ended.getOrDefault(tick, List.of())) {
                newest = Math.max(newest, event.revision());
            }
        }
    }

    /** What an event must at least say if {@code newest} had been seen before it began; a repeat tells of the past. */
    private static int leastOf(Event event, int newest) {
        if (event instanceof Edited edited) {
            return edited.repeat() ? 0 : newest + 1;
        }
        return newest;
    }
}
