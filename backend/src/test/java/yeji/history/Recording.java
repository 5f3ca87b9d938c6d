package yeji.history;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What several clients of one form sent and were answered, and the form's own history afterwards. A content is a map
 * from place to value, and so is an edit: what it puts where. No two edits of a recording put the same.
 *
 * @param firstRevision the revision at which the recording begins
 * @param firstContent what stood in the form then
 * @param sent every edit that some client sent, answered or not
 * @param events what was answered; in any order
 * @param changes the history of the form after {@code firstRevision}, oldest first
 */
record Recording(
        int firstRevision,
        Map<String, String> firstContent,
        Set<Map<String, String>> sent,
        List<Event> events,
        List<Change> changes) {

    Recording {
        sent = Set.copyOf(sent);
        events = List.copyOf(events);
        changes = List.copyOf(changes);
    }

    Recording withEvents(List<Event> others) {
        return new Recording(firstRevision, firstContent, sent, others, changes);
    }

    Recording withChanges(List<Change> others) {
        return new Recording(firstRevision, firstContent, sent, events, others);
    }

    /**
     * A change as the history tells it.
     *
     * @param puts what it put where
     */
    record Change(int revision, String changeId, Map<String, String> puts) {}

    /** Begun and ended are ticks of one counter for all clients, from 1: what ended before another began has the lower. */
    sealed interface Event {

        int begun();

        int ended();

        int revision();
    }

    /**
     * An edit that was acknowledged.
     *
     * @param editId the client's name for it; a repeat has that of the first
     * @param repeat whether it had been acknowledged before it was sent
     */
    record Edited(
            int begun,
            int ended,
            String editId,
            Map<String, String> puts,
            int revision,
            String changeId,
            boolean repeat)
            implements Event {}

    /** The form as it was read, or told with an acknowledgement. */
    record Seen(int begun, int ended, int revision, Map<String, String> content) implements Event {}
}
