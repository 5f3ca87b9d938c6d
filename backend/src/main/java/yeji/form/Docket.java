package yeji.form;

import java.time.Instant;
import java.util.Set;

/**
 * What a form is apart from what stands on its paper: whose it is, where it stands, which revision.
 *
 * @param unitId the unit that it belongs to; never changes
 * @param budgetYear 2000 to 2099; never changes
 * @param round grows by one with each return
 * @param submittedOnce whether it was ever submitted
 * @param revision grows by one with each accepted change, from 1
 * @param changeId names the change that made this revision
 * @param changedAt when that change was accepted
 * @param changedBy who made it
 * @param hands ids of the people who ever created, imported or edited it: they may not approve it (OWN_FORM)
 */
public record Docket(
        FormId id,
        String unitId,
        int budgetYear,
        FormStatus status,
        int round,
        boolean submittedOnce,
        int revision,
        String changeId,
        Instant changedAt,
        Author changedBy,
        Set<String> hands) {

    public Docket {
        if (budgetYear < 2000 || budgetYear > 2099) {
            throw new IllegalArgumentException("budget year " + budgetYear);
        }
        hands = Set.copyOf(hands);
    }

    /** The docket after one more change. */
    public Docket afterChange(String newChangeId, Instant at, Author by, Set<String> newHands) {
        return new Docket(
                id, unitId, budgetYear, status, round, submittedOnce, revision + 1, newChangeId, at, by, newHands);
    }
}
