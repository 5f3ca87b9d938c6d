package yeji.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check believes a linear history, and finds each way to spoil one. */
class HistoryCheckTest {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int RUNS = 50;

    private final Random random = new Random(SEED);

    @Test
    void a_form_that_changes_step_by_step_has_no_faults() {
        for (int run = 0; run < RUNS; run++) {
            assertThat(HistoryCheck.faultsOf(AtomicForm.recordingOf(random)))
                    .as("yeji.test.seed=%d", SEED)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_corruption_is_found(Corruption corruption) {
        for (int run = 0; run < RUNS; run++) {
            Recording spoilt = corruption.spoil(AtomicForm.recordingOf(random), random);
            assertThat(HistoryCheck.faultsOf(spoilt))
                    .as("%s, yeji.test.seed=%d", corruption, SEED)
                    .extracting(Fault::kind)
                    .contains(corruption.found);
        }
    }
}
