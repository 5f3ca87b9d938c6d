package yeji.account.storage;

import java.util.Set;
import java.util.stream.Stream;
import yeji.access.PersonId;
import yeji.access.Role;

/**
 * Who is admin and who is auditor. One document holds both and is the only truth about them, so the last admin
 * can't get lost.
 */
public record Officers(Set<PersonId> admins, Set<PersonId> auditors) {

    public Officers {
        admins = Set.copyOf(admins);
        auditors = Set.copyOf(auditors);
    }

    /** The offices of a person. */
    public Stream<Role> rolesOf(PersonId person) {
        return Stream.of(Role.ADMIN, Role.AUDITOR)
                .filter(role -> (role == Role.ADMIN ? admins : auditors).contains(person));
    }
}
