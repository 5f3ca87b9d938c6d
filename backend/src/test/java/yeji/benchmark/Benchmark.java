package yeji.benchmark;

import java.io.IOException;
import java.util.List;

/** Measures one matter, and asserts on the way that what it measures gives the right answers. */
interface Benchmark {

    /** A word by which it can be asked for alone. */
    String name();

    /** Measures, and gives a row for each figure. */
    List<Row> measure(Run run) throws IOException, InterruptedException;
}
