package yeji.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yeji.MovableClock;
import yeji.YejiIT;
import yeji.account.signin.Throttle.Counters;
import yeji.account.storage.FailureStore;

/** Source: api.md, section 6, "Sign-in". */
@YejiIT
class ThrottleIT {

    @Autowired
    FailureStore store;

    private final MovableClock clock = new MovableClock(Instant.parse("2024-10-31T06:32:05Z"));

    private static String random(String kind) {
        return kind + ":" + UUID.randomUUID();
    }

    private static Counters account(String address) {
        return new Counters(random("account"), Optional.of(address));
    }

    private boolean failOnce(Throttle throttle, Counters counters) {
        if (throttle.admit(counters).isPresent()) return false;
        throttle.failed(counters);
        return true;
    }

    @Test
    void the_delay_doubles_from_one_second_to_a_quarter_of_an_hour() {
        assertThat(Stream.of(1, 2, 3, 4, 10, 11, 12, 1_000_000).map(Throttle::delayAfter))
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(512),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(15));
    }

    @Test
    void each_failure_of_an_account_makes_the_next_wait_longer_and_waiting_is_enough() {
        Throttle throttle = new Throttle(store, clock);
        Counters counters = new Counters(random("account"), Optional.empty());
        for (int failures = 1; failures <= 6; failures++) {
            assertThat(failOnce(throttle, counters)).isTrue();
            Duration delay = Throttle.delayAfter(failures);
            assertThat(throttle.admit(counters)).contains(delay);
            clock.pass(delay);
        }
        assertThat(throttle.admit(counters)).isEmpty();
    }

    @Test
    void attempts_during_the_wait_do_not_make_it_longer() {
        Throttle throttle = new Throttle(store, clock);
        Counters counters = new Counters(random("account"), Optional.empty());
        failOnce(throttle, counters);
        for (int i = 0; i < 10; i++) assertThat(throttle.admit(counters)).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.admit(counters)).isEmpty();
    }

    @Test
    void failures_from_one_address_count_together_whatever_the_account() {
        Throttle throttle = new Throttle(store, clock);
        String address = random("address");
        assertThat(failOnce(throttle, account(address))).isTrue();
        assertThat(failOnce(throttle, account(address))).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(failOnce(throttle, account(address))).isTrue();
        assertThat(throttle.admit(account(address))).contains(Duration.ofSeconds(2));
        assertThat(throttle.admit(account(random("address")))).isEmpty();
    }

    @Test
    void success_makes_an_account_start_anew_and_an_address_not() {
        Throttle throttle = new Throttle(store, clock);
        Counters counters = account(random("address"));
        failOnce(throttle, counters);
        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.admit(counters)).isEmpty();
        throttle.succeeded(counters);
        assertThat(throttle.admit(counters)).isEmpty();
        throttle.failed(counters);
        assertThat(throttle.admit(counters))
                .as("the second failure of the address")
                .contains(Duration.ofSeconds(2));
    }

    @Test
    void failures_are_forgotten_a_quarter_of_an_hour_after_the_wait() {
        Throttle throttle = new Throttle(store, clock);
        Counters counters = new Counters(random("account"), Optional.empty());
        for (int i = 0; i < 5; i++) {
            failOnce(throttle, counters);
            clock.pass(Duration.ofMinutes(1));
        }
        clock.pass(Duration.ofMinutes(16));
        assertThat(failOnce(throttle, counters)).isTrue();
        assertThat(throttle.admit(counters)).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofMinutes(20));
        throttle.sweep();
        assertThat(store.find(counters.own())).isEmpty();
    }

    @Test
    void of_many_guesses_at_once_one_is_looked_at() throws InterruptedException, ExecutionException {
        Throttle throttle = new Throttle(store, clock);
        Counters counters = new Counters(random("account"), Optional.empty());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> guesses = Stream.<Callable<Boolean>>generate(
                        () -> () -> throttle.admit(counters).isEmpty())
                .limit(40)
                .toList();
        int admitted = 0;
        for (Future<Boolean> guess : threads.invokeAll(guesses)) admitted += guess.get() ? 1 : 0;
        threads.shutdown();
        assertThat(admitted).isEqualTo(1);
    }

    @Test
    void addresses_of_one_ipv6_site_are_one() {
        assertThat(SignIn.site("2001:db8:1:2:aaaa::1")).isEqualTo(SignIn.site("2001:db8:1:2:bbbb::2"));
        assertThat(SignIn.site("2001:db8:1:3::1")).isNotEqualTo(SignIn.site("2001:db8:1:2::1"));
        assertThat(SignIn.site("10.0.0.1")).isNotEqualTo(SignIn.site("10.0.0.2"));
    }
}
