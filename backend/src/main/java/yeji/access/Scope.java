package yeji.access;

import java.util.List;
import java.util.Set;

/**
 * The forms that a person may read, as something that a store can turn into a query: a form is in it if one of the reaches
 * has it.
 *
 * @param reaches without repetition; empty: no form at all
 */
public record Scope(List<Reach> reaches) {

    /**
     * Forms of a unit and all below it, at some stages.
     *
     * @param stages not empty
     */
    public record Reach(UnitPath unit, Set<Stage> stages) {

        public Reach {
            stages = Set.copyOf(stages);
        }

        boolean has(FormFacts form) {
            return unit.covers(form.unit()) && stages.contains(form.stage());
        }
    }

    public Scope {
        reaches = List.copyOf(reaches);
    }

    static Scope of(Caller caller) {
        return new Scope(caller.inForce()
                .map(grant -> new Reach(grant.unit(), Matrix.stages(Action.READ_FORM, grant.role())))
                .filter(reach -> !reach.stages().isEmpty())
                .distinct()
                .toList());
    }

    /** Whether there is nothing in it, whatever the forms are. */
    public boolean isEmpty() {
        return reaches.isEmpty();
    }

    /** Whether a form is in it: the same answer as {@link Caller#may} gives for reading. */
    public boolean has(FormFacts form) {
        return reaches.stream().anyMatch(reach -> reach.has(form));
    }
}
