package yeji.form.storage;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yeji.form.FormBusy;
import yeji.form.FormId;

/**
 * Lets changes of one form queue up inside this process, so that they don't overtake each other in vain. Not what keeps a
 * form whole: that is the store's compare-and-set.
 */
public final class FormTurns {

    private static final int STRIPES = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock[] stripes =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toArray(ReentrantLock[]::new);

    /** @throws FormBusy if the turn does not come within 5 s */
    public <T> T inTurn(FormId form, Supplier<T> work) {
        ReentrantLock stripe = stripes[Math.floorMod(form.hashCode(), STRIPES)];
        try {
            if (!stripe.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new FormBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FormBusy();
        }
        try {
            return work.get();
        } finally {
            stripe.unlock();
        }
    }
}
