package yeji.exchange;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Lets imports be read a few at a time, in the order in which they came. What waits when the process ends is not read. */
@Component
class ImportQueue implements DisposableBean {

    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor workers;

    ImportQueue(ImportSettings settings) {
        AtomicInteger number = new AtomicInteger();
        this.workers = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waiting()),
                work -> {
                    Thread thread = new Thread(work, "import-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
    }

    /** @throws ImportBusy if too many wait */
    void add(Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException full) {
            throw new ImportBusy();
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
