package yeji.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import yeji.access.Caller;
import yeji.access.Grant;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.access.UnitPath;
import yeji.account.storage.OfficerStore;
import yeji.account.storage.Officers;
import yeji.account.storage.Person;
import yeji.account.storage.PersonStore;
import yeji.organisation.Units;

/** The people of the house. What it says of their rights is at most {@value #STALE_SECONDS} s old. */
@Service
public class People {

    static final int STALE_SECONDS = 3;
    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    private final PersonStore people;
    private final OfficerStore officers;
    private final Units units;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final LoadingCache<PersonId, Optional<Person>> known;
    private final LoadingCache<Boolean, Officers> inOffice;

    People(PersonStore people, OfficerStore officers, Units units, PasswordEncoder passwords, Clock clock) {
        this.people = people;
        this.officers = officers;
        this.units = units;
        this.passwords = passwords;
        this.clock = clock;
        Caffeine<Object, Object> shortLived = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(STALE_SECONDS))
                .maximumSize(10_000);
        this.known = shortLived.build(people::find);
        this.inOffice = shortLived.build(only -> officers.read());
    }

    /** A person as others see them; empty if there is none with this id. */
    public Optional<User> find(PersonId id) {
        return known.get(id).map(person -> new User(person.id(), person.name()));
    }

    /** The name that a person signs in with. */
    public Optional<String> usernameOf(PersonId id) {
        return known.get(id).map(Person::username);
    }

    /** A person as one who asks, with the rights of now; empty if the person is gone. */
    public Optional<Caller> caller(PersonId id) {
        return known.get(id).map(this::toCaller);
    }

    /**
     * The same, if nothing about the person's password and grants was changed since.
     *
     * @param version of the person when the right to act for them was won
     */
    Optional<Caller> caller(PersonId id, long version) {
        return known.get(id).filter(person -> person.version() == version).map(this::toCaller);
    }

    private Caller toCaller(Person person) {
        Stream<Grant> offices =
                inOffice.get(true).rolesOf(person.id()).map(role -> Grant.of(role, UnitPath.EVERYWHERE));
        Stream<Grant> grants = person.grants().stream()
                .flatMap(grant -> units.find(grant.unit()).stream()
                        .map(unit -> new Grant(grant.role(), unit.path(), grant.from(), grant.to())));
        List<Grant> all = Stream.concat(offices, grants).toList();
        return new Caller(person.id(), person.name(), all, LocalDate.ofInstant(clock.instant(), DAYS));
    }

    /** Gives a person another password; ends each of their sessions within {@value #STALE_SECONDS} s. */
    void setPassword(PersonId id, String password) {
        people.setPassword(id, passwords.encode(password));
        known.invalidate(id);
    }

    /** Gives a person other grants; ends each of their sessions within {@value #STALE_SECONDS} s. */
    void setGrants(PersonId id, List<Person.Granted> grants) {
        people.setGrants(id, grants);
        known.invalidate(id);
    }

    /** Adds a person, or leaves the one that has this id already. */
    void add(Person person) {
        people.insertIfAbsent(person);
        known.invalidate(person.id());
    }

    /** Puts a person into an office: {@link Role#ADMIN} or {@link Role#AUDITOR}. */
    void appoint(PersonId id, Role office) {
        officers.add(id, office);
        inOffice.invalidateAll();
    }
}
