package yeji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yeji.MovableClock;

class DeadlineTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2024-10-01T08:00:00Z"));

    private static Duration rest() {
        return Deadline.rest().orElseThrow();
    }

    @Test
    void the_rest_is_what_is_left_since_the_deadline_was_set_also_when_nothing_is() {
        Deadline deadline = Deadline.in(Duration.ofSeconds(30), clock);
        clock.pass(Duration.ofSeconds(20));
        deadline.during(() -> {
            assertThat(rest()).isEqualTo(Duration.ofSeconds(10));
            clock.pass(Duration.ofSeconds(11));
            assertThat(rest()).isEqualTo(Duration.ofSeconds(-1));
        });
    }

    @Test
    void it_holds_on_its_thread_while_the_work_is_done_and_no_longer() throws InterruptedException {
        List<Optional<Duration>> elsewhere = new ArrayList<>();
        Thread other = new Thread(() -> elsewhere.add(Deadline.rest()));
        Deadline.in(Duration.ofSeconds(30), clock).during(() -> {
            Deadline.in(Duration.ofSeconds(5), clock)
                    .during(() -> assertThat(rest()).isEqualTo(Duration.ofSeconds(5)));
            assertThat(rest()).isEqualTo(Duration.ofSeconds(30));
            other.start();
        });
        other.join();
        assertThat(elsewhere).containsExactly(Optional.empty());
        assertThat(Deadline.rest()).isEmpty();
    }
}
