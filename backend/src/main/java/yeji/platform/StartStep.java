package yeji.platform;

import org.springframework.context.SmartLifecycle;

/** Something that is done at each start of the application, in its turn, before anything is served. */
public abstract class StartStep implements SmartLifecycle {

    private final int phase;
    private volatile boolean running;

    /** @param phase steps of lower phases are done before it; the web server starts long after phase 0 */
    protected StartStep(int phase) {
        this.phase = phase;
    }

    /** Does it. An exception keeps the application from starting. */
    protected abstract void run();

    @Override
    public final void start() {
        running = true;
        run();
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
