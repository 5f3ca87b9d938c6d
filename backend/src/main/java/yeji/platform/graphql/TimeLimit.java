package yeji.platform.graphql;

import graphql.ExecutionInput;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import yeji.platform.Deadline;
import yeji.platform.Limits;

/**
 * Executes operations on threads of their own: those that wait for them can give up when the time is over, and then no further
 * field is fetched. The field that is being fetched goes on to its end, and what it asks of the storage has the rest of the time.
 * The innermost room around the engine.
 */
@Component
@Order(100)
class TimeLimit implements WebGraphQlInterceptor {

    private final Executor threads;
    private final Limits limits;
    private final Clock clock;

    TimeLimit(@Qualifier("applicationTaskExecutor") Executor threads, Limits limits, Clock clock) {
        this.threads = threads;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // what is derived from this input shares its mark of being cancelled
        AtomicReference<@Nullable ExecutionInput> running = new AtomicReference<>();
        request.configureExecutionInput((input, builder) -> {
            running.set(input);
            return builder.build();
        });
        return Mono.defer(() -> chain.next(request))
                .subscribeOn(threadsUntil(Deadline.in(limits.time(), clock)))
                .doOnCancel(() -> cancel(running.get()));
    }

    /** Later events of a subscription come on other threads, and nobody waits for them until then. */
    private Scheduler threadsUntil(Deadline deadline) {
        return Schedulers.fromExecutor(operation -> threads.execute(() -> deadline.during(operation)));
    }

    private static void cancel(@Nullable ExecutionInput running) {
        if (running != null) running.cancel();
    }
}
