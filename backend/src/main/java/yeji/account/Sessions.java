package yeji.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import yeji.access.Caller;
import yeji.account.storage.Person;
import yeji.account.storage.SessionStore;
import yeji.account.storage.SessionStore.Session;

/**
 * Who is signed in. The value of the cookie is 256 random bits; only its hash is stored. A session ends by signing out, by
 * a change of its person's password or grants, and when it is idle for too long; use is written at most once a minute.
 */
@Service
public class Sessions {

    private static final Duration WRITE_USE_EVERY = Duration.ofMinutes(1);
    private static final int KEY_BYTES = 32;

    private final SessionStore store;
    private final People people;
    private final Clock clock;
    private final SecureRandom random;
    private final Duration idle;

    Sessions(SessionStore store, People people, Clock clock, SecureRandom random, SignInSettings settings) {
        this.store = store;
        this.people = people;
        this.clock = clock;
        this.random = random;
        // the use that counts may be as much older than the true one as it is written late
        this.idle = settings.idleTimeout().plus(WRITE_USE_EVERY);
    }

    /**
     * Begins a session.
     *
     * @return the value for the cookie, which nobody can tell from the storage
     */
    public String open(Person person) {
        String cookie = random();
        store.insert(new Session(hash(cookie), person.id(), person.version(), clock.instant()));
        return cookie;
    }

    /** A value of 256 random bits, for a cookie. */
    public String random() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Who the bearer of a cookie is; empty if its session has ended or never was. Counts as a use. */
    public Optional<SignedIn> use(String cookie) {
        String key = hash(cookie);
        Instant now = clock.instant();
        Optional<Session> found = store.find(key).filter(session -> isAlive(session, now));
        found.filter(session -> session.usedAt().plus(WRITE_USE_EVERY).isBefore(now))
                .ifPresent(session -> store.touch(key, now));
        return found.flatMap(this::callerOf).map(caller -> new SignedIn(caller, key));
    }

    /**
     * The same person with the rights of now, if the session that they came by has not ended: to be asked again
     * during a stream.
     */
    public Optional<SignedIn> renew(SignedIn earlier) {
        return store.find(earlier.session())
                .filter(session -> isAlive(session, clock.instant()))
                .flatMap(this::callerOf)
                .map(caller -> new SignedIn(caller, earlier.session()));
    }

    private Optional<Caller> callerOf(Session session) {
        return people.caller(session.person(), session.version());
    }

    private boolean isAlive(Session session, Instant now) {
        return session.usedAt().plus(idle).isAfter(now);
    }

    /** Ends the session of a cookie, if there is one. */
    public void close(String cookie) {
        store.delete(hash(cookie));
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        store.deleteUnusedSince(clock.instant().minus(idle));
    }

    /** The name under which the secret of a cookie is stored: its SHA-256 in hexadecimal digits. */
    public static String hash(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
