package yeji.history;

import java.util.concurrent.atomic.AtomicInteger;

/** A clock that all clients share and that never shows the same twice: it tells exactly what ended before something began. */
final class Ticks {

    private final AtomicInteger last = new AtomicInteger();

    int next() {
        return last.incrementAndGet();
    }
}
