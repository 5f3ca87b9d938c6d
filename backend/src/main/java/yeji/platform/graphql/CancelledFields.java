package yeji.platform.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches nothing more once {@link TimeLimit} has given up; the engine itself looks at this only between levels of fields. */
@Component
class CancelledFields extends SimplePerformantInstrumentation {

    private static final DataFetcher<Object> NOTHING_MORE = nobodyWaits -> {
        throw Refusal.of(ErrorCode.TIMEOUT);
    };

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, @Nullable InstrumentationState state) {
        boolean cancelled = field.getExecutionContext().getExecutionInput().isCancelled();
        return cancelled ? NOTHING_MORE : fetcher;
    }
}
