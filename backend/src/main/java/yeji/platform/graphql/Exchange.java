package yeji.platform.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import yeji.platform.Limits;
import yeji.platform.graphql.limit.OperationCost;
import yeji.platform.web.RequestBody;
import yeji.platform.web.RequestIds;
import yeji.platform.web.Wording;

/** The outermost room of a GraphQL request: its language, its limits of parsing and time, and the last word on its errors. */
@Component
@Order(0)
class Exchange implements WebGraphQlInterceptor {

    private static final String REFERENCE = "yeji.reference";

    private final ErrorMapping errors;
    private final AnswerSize size;
    private final Limits limits;
    private final ParserOptions parsing;

    Exchange(ErrorMapping errors, AnswerSize size, Limits limits) {
        this.errors = errors;
        this.size = size;
        this.limits = limits;
        this.parsing = Parsing.options(limits);
    }

    /** The reference of a request, for its log lines and its INTERNAL errors. */
    static String referenceOf(GraphQLContext context) {
        return context.getOrDefault(REFERENCE, "-");
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Locale locale = Wording.spokenBy(request.getHeaders());
        String reference = RequestIds.of(request.getAttributes())
                .orElseGet(() -> UUID.randomUUID().toString());
        Map<Object, Object> context = Map.of(
                ParserOptions.class,
                parsing,
                REFERENCE,
                reference,
                RequestBody.class,
                RequestBody.of(request.getAttributes()));
        request.configureExecutionInput((input, builder) ->
                builder.locale(locale).graphQLContext(context).build());
        return Mono.defer(() -> chain.next(request))
                .timeout(limits.time(), Mono.error(this::tooLate))
                .map(response -> coded(response, locale, reference))
                .onErrorResume(fault -> Mono.just(refused(request, fault, locale, reference)))
                .map(this::withCost)
                .map(response -> request instanceof WebSocketGraphQlRequest ? forSocket(response) : response)
                .doOnNext(Exchange::tellWhenToComeBack);
    }

    private Refusal tooLate() {
        return Refusal.tooLate(limits.time());
    }

    private WebGraphQlResponse coded(WebGraphQlResponse response, Locale locale, String reference) {
        List<GraphQLError> plain = response.getExecutionResult().getErrors();
        if (plain.isEmpty()) return response;
        List<GraphQLError> coded = plain.stream()
                .map(error -> errors.coded(error, locale, reference))
                .toList();
        return response.transform(result -> result.errors(coded));
    }

    private WebGraphQlResponse refused(WebGraphQlRequest request, Throwable fault, Locale locale, String reference) {
        return without(
                request.toExecutionInput(),
                errors.error(fault, locale, reference).build());
    }

    private static WebGraphQlResponse without(ExecutionInput input, GraphQLError error) {
        ExecutionResult result =
                ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }

    private WebGraphQlResponse withCost(WebGraphQlResponse response) {
        OperationCost cost = response.getExecutionInput().getGraphQLContext().get(OperationCost.class);
        if (cost == null) return response;
        Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
        extensions.put("cost", cost.told(limits.complexity()));
        return response.transform(result -> result.extensions(extensions));
    }

    /**
     * What can't be executed is said by an {@code error} message, which ends the operation. Source: GraphQL over
     * WebSocket Protocol,
     * "Error": operation execution errors in response to the subscribe message, such as validation errors.
     */
    private WebGraphQlResponse forSocket(WebGraphQlResponse response) {
        if (!response.getExecutionResult().isDataPresent()) {
            List<GraphQLError> told = response.getExecutionResult().getErrors();
            return response.transform(
                    result -> result.data(Flux.error(() -> new SubscriptionPublisherException(told, null))));
        }
        if (response.getData() instanceof Publisher || size.fits(response.toMap())) return response;
        ExecutionInput input = response.getExecutionInput();
        return forSocket(
                without(input, errors.error(size.refusal(), input.getLocale()).build()));
    }

    private static void tellWhenToComeBack(WebGraphQlResponse response) {
        ErrorMapping.retryAfterOf(response.getExecutionResult().getErrors())
                .ifPresent(
                        seconds -> response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    }
}
