package yeji.benchmark;

import java.util.Arrays;

/** Many measurements of one thing, in order of size. */
final class Spread {

    private final double[] sorted;

    Spread(double[] values) {
        if (values.length == 0) throw new IllegalArgumentException("nothing was measured");
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    double median() {
        return at(0.5);
    }

    /**
     * The value that this share of all does not exceed.
     *
     * @param share 0 to 1: 0.99 for the 99th percentile
     */
    double at(double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, place)];
    }

    /** The mean of the middle half: what the odd ones out don't move, and finer than the steps in which the values come. */
    double middle() {
        int from = sorted.length / 4;
        int to = sorted.length - from;
        return Arrays.stream(sorted, from, to).sum() / (to - from);
    }

    int count() {
        return sorted.length;
    }
}
