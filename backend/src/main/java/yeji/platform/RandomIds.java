package yeji.platform;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws ids that nobody can guess: random UUIDs (version 4). */
@Component
public class RandomIds {

    private final SecureRandom random;

    RandomIds(SecureRandom random) {
        this.random = random;
    }

    /** For what is made without the application. */
    public static RandomIds of(SecureRandom random) {
        return new RandomIds(random);
    }

    public UUID next() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & ~(0b11L << 62) | 0b10L << 62;
        return new UUID(high, low);
    }
}
