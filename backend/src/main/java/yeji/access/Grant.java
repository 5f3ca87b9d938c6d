package yeji.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person, for a unit and all units below it.
 *
 * @param unit {@link UnitPath#EVERYWHERE} for admins and auditors
 * @param from first day on which it holds; null: from ever
 * @param to last day on which it holds; null: until further notice
 */
public record Grant(
        Role role,
        UnitPath unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** A grant without an end. */
    public static Grant of(Role role, UnitPath unit) {
        return new Grant(role, unit, null, null);
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
