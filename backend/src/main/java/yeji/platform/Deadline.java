package yeji.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody waits for what a thread does. Whoever asks another one on that thread, such as the storage, gives it no
 * more than the rest of the time. Source: api.md, section 7, the time limit.
 */
public final class Deadline {

    private static final ThreadLocal<@Nullable Deadline> OF_THIS_THREAD = new ThreadLocal<>();

    private final Clock clock;
    private final Instant end;

    private Deadline(Clock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    /** So long from now. */
    public static Deadline in(Duration time, Clock clock) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    /** Does the work, on this thread, for somebody who waits until then. */
    public void during(Runnable work) {
        Deadline outer = OF_THIS_THREAD.get();
        OF_THIS_THREAD.set(this);
        try {
            work.run();
        } finally {
            OF_THIS_THREAD.set(outer);
        }
    }

    /** What is left for this thread, negative if the time is over; empty: nobody waits, as in the work of the system itself. */
    public static Optional<Duration> rest() {
        return Optional.ofNullable(OF_THIS_THREAD.get())
                .map(deadline -> Duration.between(deadline.clock.instant(), deadline.end));
    }
}
