package yeji.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at once. */
final class Together {

    private Together() {}

    /** What one of them does, and what came of it. */
    interface Work {
        List<String> by(int worker) throws Exception;
    }

    /** Lets all of them work at the same time, and gives what came of it, whoever it was. */
    static Set<String> inParallel(int workers, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                int who = worker;
                tasks.add(() -> work.by(who));
            }
            Set<String> results = new HashSet<>();
            for (Future<List<String>> done : pool.invokeAll(tasks)) results.addAll(done.get());
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
