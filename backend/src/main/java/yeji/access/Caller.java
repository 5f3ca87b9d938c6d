package yeji.access;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The person who asks, as of one request.
 *
 * @param person who it is
 * @param name the name to show, to be kept with what this person does
 * @param grants every role, also those that don't hold today
 * @param today the day in Asia/Shanghai, by which grants begin and end
 */
public record Caller(PersonId person, String name, List<Grant> grants, LocalDate today) {

    public Caller {
        grants = List.copyOf(grants);
    }

    /** The grants that hold today. */
    public Stream<Grant> inForce() {
        return grants.stream().filter(grant -> grant.holdsOn(today));
    }

    /** The roles that this person has for a unit today. */
    public Stream<Role> rolesAt(UnitPath unit) {
        return inForce()
                .filter(grant -> grant.unit().covers(unit))
                .map(Grant::role)
                .distinct();
    }

    /** Whether this person may do something in a unit: create, import, see it. */
    public boolean mayIn(UnitPath unit, Action action) {
        return rolesAt(unit).anyMatch(role -> Matrix.knows(action, role));
    }

    /** Whether this person may do something in at least one unit, or at all for what concerns no unit. */
    public boolean maySomewhere(Action action) {
        return inForce().anyMatch(grant -> Matrix.knows(action, grant.role()));
    }

    /** Whether this person may do something with a form now. */
    public boolean may(Action action, FormFacts form) {
        return Matrix.decide(action, this, form) == Verdict.ALLOWED;
    }

    /** The forms that this person may read, for a query. */
    public Scope scope() {
        return Scope.of(this);
    }
}
