package yeji.account.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import yeji.account.Sessions;
import yeji.account.signin.Throttle.Counters;
import yeji.account.storage.DeviceStore;
import yeji.account.storage.Person;
import yeji.account.storage.PersonStore;

/** Signing in by name and password. Nothing that it says or how long it takes tells whether an account exists. */
@Service
class SignIn {

    private static final Duration DEVICE_FORGOTTEN_AFTER = Duration.ofDays(400);
    private static final int IPV6_SITE_BYTES = 8;

    private final PersonStore people;
    private final DeviceStore devices;
    private final Throttle throttle;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final Clock clock;
    private final String hashOfNobody;

    SignIn(
            PersonStore people,
            DeviceStore devices,
            Throttle throttle,
            PasswordEncoder passwords,
            Sessions sessions,
            Clock clock) {
        this.people = people;
        this.devices = devices;
        this.throttle = throttle;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
        this.hashOfNobody = passwords.encode(sessions.random());
    }

    /**
     * An attempt.
     *
     * @param username as typed
     * @param device the value of the device's cookie, if it has one
     * @param address the network address that it comes from
     */
    record Attempt(String username, String password, Optional<String> device, String address) {}

    /** What became of an attempt. */
    sealed interface Result {}

    /**
     * It is who they say.
     *
     * @param session value for the session's cookie
     * @param device value for the device's cookie
     */
    record Welcome(Person person, String session, String device) implements Result {}

    /** Unknown name or wrong password: which of them is not said. */
    record Wrong() implements Result {}

    /** Too soon after failures; the password was not looked at. */
    record TooSoon(Duration delay) implements Result {}

    Result attempt(Attempt attempt) {
        String username = Person.plainUsername(attempt.username());
        Optional<Person> person = people.findByUsername(username);
        Counters counters = countersOf(attempt, username, person);
        Optional<Duration> wait = throttle.admit(counters);
        if (wait.isPresent()) return new TooSoon(wait.get());
        String hash = person.map(Person::passwordHash).orElse(hashOfNobody);
        boolean right = passwords.matches(attempt.password(), hash);
        if (person.isEmpty() || !right) {
            throttle.failed(counters);
            return new Wrong();
        }
        throttle.succeeded(counters);
        return welcome(person.get(), attempt.device());
    }

    private Counters countersOf(Attempt attempt, String username, Optional<Person> person) {
        Optional<String> known = attempt.device()
                .map(Sessions::hash)
                .filter(device ->
                        person.isPresent() && devices.knows(device, person.get().id()));
        return known.map(device -> new Counters("device:" + device + Sessions.hash(username), Optional.empty()))
                .orElseGet(() -> new Counters(
                        "account:" + Sessions.hash(username), Optional.of("address:" + site(attempt.address()))));
    }

    private Welcome welcome(Person person, Optional<String> known) {
        String device =
                known.filter(value -> devices.exists(Sessions.hash(value))).orElseGet(sessions::random);
        devices.remember(Sessions.hash(device), person.id(), clock.instant());
        return new Welcome(person, sessions.open(person), device);
    }

    /** An address, of IPv6 the part that names the site: who has one has all of it. */
    static String site(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, IPV6_SITE_BYTES) : bytes);
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void sweep() {
        devices.deleteUnusedSince(clock.instant().minus(DEVICE_FORGOTTEN_AFTER));
    }
}
