package yeji.form;

import java.time.Instant;
import java.util.Set;
import yeji.access.FormFacts;
import yeji.access.PersonId;
import yeji.access.Stage;
import yeji.access.UnitId;
import yeji.access.UnitPath;
import yeji.account.User;

/**
 * What a form is apart from what stands on its paper: whose it is, where it stands, which revision.
 *
 * @param unitPath where the unit that it belongs to stands in the tree of units; the form never changes its unit
 * @param budgetYear 2000 to 2099; never changes
 * @param round grows by one with each return
 * @param submittedOnce whether it was ever submitted
 * @param revision grows by one with each accepted change, from 1; 0: not stored yet
 * @param changeId names the change that made this revision
 * @param changedAt when that change was accepted
 * @param changedBy who made it
 * @param hands ids of the people who ever created, imported or edited it: they may not approve it (OWN_FORM)
 */
public record Docket(
        FormId id,
        UnitPath unitPath,
        int budgetYear,
        FormStatus status,
        int round,
        boolean submittedOnce,
        int revision,
        String changeId,
        Instant changedAt,
        User changedBy,
        Set<PersonId> hands) {

    public Docket {
        if (budgetYear < 2000 || budgetYear > 2099) {
            throw new IllegalArgumentException("budget year " + budgetYear);
        }
        if (unitPath.ids().isEmpty()) {
            throw new IllegalArgumentException("a form belongs to a unit");
        }
        hands = Set.copyOf(hands);
    }

    /** The unit that it belongs to. */
    public UnitId unitId() {
        return unitPath.ids().get(unitPath.ids().size() - 1);
    }

    /** Whether the form is there for others, and not only shown as it would become. */
    public boolean isStored() {
        return revision > 0;
    }

    /** What the table of rights has to know. */
    public FormFacts facts() {
        return new FormFacts(unitPath, stage());
    }

    private Stage stage() {
        return switch (status) {
            case SUBMITTED, ENDORSED -> Stage.IN_REVIEW;
            case APPROVED, PUBLISHED -> Stage.APPROVED;
            case RETURNED -> Stage.RETURNED;
            case DRAFT -> round > 0 ? Stage.RETURNED : submittedOnce ? Stage.WITHDRAWN : Stage.FRESH;
        };
    }

    /** The docket after one more change. */
    public Docket afterChange(String newChangeId, Instant at, User by, Set<PersonId> newHands) {
        return new Docket(
                id, unitPath, budgetYear, status, round, submittedOnce, revision + 1, newChangeId, at, by, newHands);
    }
}
