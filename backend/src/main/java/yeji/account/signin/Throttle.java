package yeji.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import yeji.account.storage.FailureStore;
import yeji.account.storage.FailureStore.Failures;

/**
 * Slows down who guesses passwords: a delay after each failure, growing from 1 s by doubling to 15 min, never a lock.
 * Source: api.md, section 6. The counter of an account or device is charged before the password is looked at and given back
 * on success, so that many guesses at once are one; that of an address is charged afterwards, since an office shares it.
 */
@Service
class Throttle {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int CHARGE_ATTEMPTS = 5;

    private final FailureStore store;
    private final Clock clock;

    Throttle(FailureStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Whom an attempt is counted for.
     *
     * @param own the account, or the device that is known for it
     * @param address where it comes from; empty for a known device
     */
    record Counters(String own, Optional<String> address) {}

    /** How long to wait after so many failures. */
    static Duration delayAfter(int failures) {
        int doublings = Math.min(failures - 1, Long.SIZE - Long.numberOfLeadingZeros(LONGEST.toSeconds()));
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    /**
     * Asks whether the password of an attempt may be looked at.
     *
     * @return empty: it may, and the attempt counts as failed until {@link #succeeded}; else how long to wait
     */
    Optional<Duration> admit(Counters counters) {
        Instant now = clock.instant();
        Optional<Failures> own = store.find(counters.own());
        Optional<Failures> address = counters.address().flatMap(store::find);
        Optional<Duration> wait = Stream.of(own, address)
                .flatMap(failures -> counting(failures, now).stream())
                .map(failures -> Duration.between(now, failures.until()))
                .filter(left -> left.compareTo(Duration.ZERO) > 0)
                .max(Duration::compareTo);
        if (wait.isPresent()) return wait;
        return charge(counters.own(), own, now) ? Optional.empty() : Optional.of(FIRST);
    }

    /** The password was right: the account or device starts anew. */
    void succeeded(Counters counters) {
        store.delete(counters.own());
    }

    /** The password was wrong: the address is charged too. */
    void failed(Counters counters) {
        counters.address().ifPresent(this::chargeAddress);
    }

    private void chargeAddress(String address) {
        boolean charged = false;
        for (int attempt = 1; !charged && attempt <= CHARGE_ATTEMPTS; attempt++) {
            charged = charge(address, store.find(address), clock.instant()); // false: somebody else from there failed in the same moment
        }
    }

    private static Optional<Failures> counting(Optional<Failures> read, Instant now) {
        return read.filter(failures -> failures.forgetAt().isAfter(now));
    }

    /** Counts one more on what was read, and judged by; false: somebody else was faster, and nothing was counted. */
    private boolean charge(String key, Optional<Failures> read, Instant now) {
        int count = 1 + counting(read, now).map(Failures::count).orElse(0);
        Instant until = now.plus(delayAfter(count));
        return store.replace(key, read, new Failures(count, until, until.plus(LONGEST)));
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        store.deleteForgotten(clock.instant());
    }
}
