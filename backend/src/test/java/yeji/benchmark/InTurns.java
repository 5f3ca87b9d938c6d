package yeji.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures several ways to be answered in turns (A B A B …), one client at a time, so that whatever else the machine does meets
 * them alike. Of the blocks the middle ones count: processor time is told in steps of 10 ms, which a median would keep.
 */
final class InTurns {

    private InTurns() {}

    /** One request. */
    interface Call {

        /**
         * Makes it.
         *
         * @param number counts the calls of this way
         */
        void make(int number) throws IOException, InterruptedException;
    }

    /**
     * How much is measured.
     *
     * @param warmUp calls of each way before anything counts
     * @param blocks turns of each way
     * @param calls in a block
     */
    record Rounds(int warmUp, int blocks, int calls) {}

    /**
     * What one way cost.
     *
     * @param cpuMillis processor time of the server per call, mean of the middle half of the blocks
     * @param millis time until each call was answered
     */
    record Cost(double cpuMillis, Spread millis) {}

    /**
     * A way to be answered, at its server.
     *
     * @param name by which its cost is found
     */
    record Way(String name, Child server, Call call) {}

    /** What each way cost. */
    record Costs(Map<String, Cost> byName) {

        Cost of(String way) {
            return Objects.requireNonNull(byName.get(way), way);
        }

        /** Processor time of the server per call. */
        Figure cpu(String way) {
            return Figure.millis(of(way).cpuMillis());
        }

        /** The median time until a call was answered. */
        Figure time(String way) {
            return Figure.millis(of(way).millis().median());
        }
    }

    static Costs measure(Rounds rounds, List<Way> ways) throws IOException, InterruptedException {
        Map<Way, Taken> all = new LinkedHashMap<>();
        for (Way way : ways) all.put(way, new Taken());
        for (Way way : ways) block(way, new Taken(), rounds.warmUp());
        for (int block = 0; block < rounds.blocks(); block++) {
            for (Map.Entry<Way, Taken> way : all.entrySet()) block(way.getKey(), way.getValue(), rounds.calls());
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        all.forEach((way, taken) -> costs.put(way.name(), taken.cost()));
        return new Costs(costs);
    }

    private static void block(Way way, Taken taken, int calls) throws IOException, InterruptedException {
        long cpuBefore = way.server().cpu().toNanos();
        for (int call = 0; call < calls; call++) {
            long before = System.nanoTime();
            way.call().make(taken.millis.size());
            taken.millis.add((System.nanoTime() - before) / 1e6);
        }
        if (calls > 0) taken.cpuMillis.add((way.server().cpu().toNanos() - cpuBefore) / 1e6 / calls);
    }

    private static final class Taken {

        private final List<Double> cpuMillis = new ArrayList<>();
        private final List<Double> millis = new ArrayList<>();

        Cost cost() {
            return new Cost(spread(cpuMillis).middle(), spread(millis));
        }

        private static Spread spread(List<Double> values) {
            return new Spread(values.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
