package yeji.exchange.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The end of the time that a piece of work has. Readers ask it again and again, since they can't be stopped from outside. */
public final class TimeLimit {

    private final Clock clock;
    private final Instant end;

    private TimeLimit(Clock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    public static TimeLimit of(Clock clock, Duration time) {
        return new TimeLimit(clock, clock.instant().plus(time));
    }

    /** @throws Unreadable if the time is over */
    public void check() throws Unreadable {
        if (clock.instant().isAfter(end)) {
            throw new Unreadable(Fault.TOO_SLOW);
        }
    }
}
