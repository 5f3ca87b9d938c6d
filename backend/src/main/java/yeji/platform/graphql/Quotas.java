package yeji.platform.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import org.reactivestreams.Publisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import yeji.platform.Limits;

/** How many requests and streams one person may have. Counted per instance, in memory. */
@Component
public class Quotas implements SmartLifecycle {

    private static final Duration CHECK_STREAM_EVERY = Duration.ofSeconds(2);
    private static final Duration BUCKET_FULL_AGAIN = Duration.ofMinutes(1);

    private final Limits limits;
    private final StreamEvents events;
    private final LoadingCache<String, Bucket> buckets;
    private final ConcurrentMap<String, Integer> streams = new ConcurrentHashMap<>();
    private volatile Sinks.Empty<Void> shutdown = Sinks.empty();
    private volatile boolean running;

    Quotas(Limits limits, StreamEvents events) {
        this.limits = limits;
        this.events = events;
        Bandwidth rate = Bandwidth.builder()
                .capacity(limits.requestBurst())
                .refillGreedy(limits.requestsPerSecond(), Duration.ofSeconds(1))
                .build();
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(BUCKET_FULL_AGAIN)
                .build(person -> Bucket.builder().addLimit(rate).build());
    }

    /**
     * Counts a request.
     *
     * @throws Refusal RATE_LIMITED, with the time to wait
     */
    public void takeRequest(String person) {
        ConsumptionProbe probe = buckets.get(person).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return;
        Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        throw Refusal.later(ErrorCode.RATE_LIMITED, wait, limits.requestsPerSecond(), limits.requestBurst());
    }

    /**
     * If an answer is a stream: counts it while it lasts, and ends it when its reader may not go on or the server stops.
     *
     * @param mayGoOn asked every two seconds
     */
    public WebGraphQlResponse guardStream(WebGraphQlResponse response, String person, BooleanSupplier mayGoOn) {
        if (!(response.getData() instanceof Publisher)) return response;
        Publisher<ExecutionResult> stream = response.getData();
        ExecutionInput input = response.getExecutionInput();
        Flux<ExecutionResult> guarded = Flux.defer(
                        () -> open(person) ? Flux.from(stream).doFinally(end -> close(person)) : tooMany())
                .map(event -> events.checked(event, input))
                .takeUntilOther(ended(mayGoOn))
                .takeUntilOther(shutdown.asMono())
                .onErrorMap(fault -> events.broken(fault, input));
        return response.transform(result -> result.data(guarded));
    }

    private Flux<ExecutionResult> tooMany() {
        return Flux.error(() -> Refusal.of(ErrorCode.RATE_LIMITED, "fault.streams", limits.streams()));
    }

    private static Mono<Long> ended(BooleanSupplier mayGoOn) {
        return Flux.interval(CHECK_STREAM_EVERY, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .filter(tick -> !mayGoOn.getAsBoolean())
                .next();
    }

    private boolean open(String person) {
        int now = streams.merge(person, 1, Integer::sum);
        if (now <= limits.streams()) return true;
        close(person);
        return false;
    }

    private void close(String person) {
        streams.computeIfPresent(person, (key, count) -> count == 1 ? null : count - 1);
    }

    /** Also after a stop: streams of then are not those of now. */
    @Override
    public void start() {
        shutdown = Sinks.empty();
        running = true;
    }

    /** Before the web server waits for its requests to end: streams would not. */
    @Override
    public void stop() {
        running = false;
        shutdown.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
