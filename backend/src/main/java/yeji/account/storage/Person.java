package yeji.account.storage;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.access.UnitId;

/**
 * A person as stored.
 *
 * @param username as {@link #plainUsername} makes it
 * @param passwordHash with the name of its method in front
 * @param version grows by one with each change of password or grants: a session of another version has ended
 * @param grants for units; who is admin or auditor stands in {@link Officers} alone
 */
public record Person(
        PersonId id, String username, String name, String passwordHash, long version, List<Granted> grants) {

    /** A role for a unit, as stored. */
    public record Granted(
            Role role,
            UnitId unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public Person {
        grants = List.copyOf(grants);
    }

    /** One writing for a username, however it is typed: full width, capitals and blanks around it don't count. */
    public static String plainUsername(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
