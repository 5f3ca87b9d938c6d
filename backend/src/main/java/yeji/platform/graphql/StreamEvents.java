package yeji.platform.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import yeji.platform.Limits;
import yeji.platform.graphql.limit.OperationCost;

/**
 * What goes out on a stream, in the terms of the contract: coded errors, the cost, the bound on its size, and how it
 * breaks off.
 */
@Component
class StreamEvents {

    private final ErrorMapping errors;
    private final AnswerSize size;
    private final Limits limits;

    StreamEvents(ErrorMapping errors, AnswerSize size, Limits limits) {
        this.errors = errors;
        this.size = size;
        this.limits = limits;
    }

    /** One event as it may go out. */
    ExecutionResult checked(ExecutionResult event, ExecutionInput input) {
        if (!size.fits(event.toSpecification())) {
            return ExecutionResult.newExecutionResult()
                    .addError(errors.error(size.refusal(), input.getLocale()).build())
                    .build();
        }
        String reference = Exchange.referenceOf(input.getGraphQLContext());
        List<GraphQLError> coded = event.getErrors().stream()
                .map(error -> errors.coded(error, input.getLocale(), reference))
                .toList();
        return event.transform(result -> {
            result.errors(coded);
            OperationCost cost = input.getGraphQLContext().get(OperationCost.class);
            if (cost != null) result.addExtension("cost", cost.told(limits.complexity()));
        });
    }

    /** A stream that broke off, told in the caller's language; both transports send the errors and end the operation. */
    SubscriptionPublisherException broken(Throwable fault, ExecutionInput input) {
        Throwable cause = fault instanceof SubscriptionPublisherException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : fault;
        GraphQLError error = errors.error(cause, input.getLocale(), Exchange.referenceOf(input.getGraphQLContext()))
                .build();
        return new SubscriptionPublisherException(List.of(error), cause);
    }
}
