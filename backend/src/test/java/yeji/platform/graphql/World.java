package yeji.platform.graphql;

import com.mongodb.MongoOperationTimeoutException;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Serves {@code world.graphqls}: the smallest world in which everything can go wrong. */
@Controller
@TestComponent
class World extends SimplePerformantInstrumentation {

    static final String SECRET = "com.mongodb.secret at 10.0.0.7";

    final CountDownLatch letGo = new CountDownLatch(1);
    final CountDownLatch slowEnded = new CountDownLatch(1);
    final AtomicInteger fetched = new AtomicInteger();

    private final MongoDatabaseFactory databases;

    World(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    /** The schema's World. */
    record Place() {}

    /** The schema's Echo. */
    record Echo(
            @Nullable BigDecimal number,
            @Nullable LocalDate day,
            @Nullable Instant moment) {}

    @QueryMapping
    String unruled() {
        return "seen";
    }

    @SchemaMapping(typeName = "Viewer")
    Place world() {
        return new Place();
    }

    @SchemaMapping(typeName = "World")
    Place child() {
        return new Place();
    }

    @SchemaMapping(typeName = "World")
    Echo echo(
            @Argument @Nullable BigDecimal number,
            @Argument @Nullable LocalDate day,
            @Argument @Nullable Instant moment) {
        return new Echo(number, day, moment);
    }

    @SchemaMapping(typeName = "World")
    String broken() {
        throw new IllegalStateException(SECRET);
    }

    @SchemaMapping(typeName = "World")
    String away() {
        throw new DataAccessResourceFailureException(SECRET);
    }

    @SchemaMapping(typeName = "World")
    @Nullable String missing() {
        return null;
    }

    @SchemaMapping(typeName = "World")
    String slow() throws InterruptedException {
        return letGo.await(1, TimeUnit.MINUTES) ? "let go" : "forgotten";
    }

    /** What a call of the storage may take, in ms; null: any time. */
    @SchemaMapping(typeName = "World")
    @Nullable Long storageTime() {
        return databases.getMongoDatabase().getTimeout(TimeUnit.MILLISECONDS);
    }

    @SchemaMapping(typeName = "World")
    String late() {
        throw new UncategorizedMongoDbException(SECRET, new MongoOperationTimeoutException(SECRET));
    }

    @SchemaMapping(typeName = "World")
    int next() {
        return fetched.incrementAndGet();
    }

    @SchemaMapping(typeName = "World")
    String text(@Argument int size) {
        return "x".repeat(size);
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((result, fault) -> {
            if (parameters.getQuery().contains("Slow")) slowEnded.countDown();
        });
    }
}
