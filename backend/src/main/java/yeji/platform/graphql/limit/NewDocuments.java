package yeji.platform.graphql.limit;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks {@link OperationLimits} as soon as a document is parsed: validating what is too much would itself be dear. */
@Component
class NewDocuments extends SimplePerformantInstrumentation {

    private final OperationLimits limits;

    NewDocuments(OperationLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters request, @Nullable InstrumentationState state) {
        limits.refusalOf(request.getExecutionInput(), request.getDocument(), request.getSchema())
                .ifPresent(error -> {
                    throw new AbortExecutionException(List.of(error));
                });
        return SimpleInstrumentationContext.noOp();
    }
}
