package yeji.platform.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import yeji.platform.Limits;
import yeji.platform.web.RequestBody;
import yeji.platform.web.RequestIds;
import yeji.platform.web.Wording;

/** The outermost room of a GraphQL request: its language, its limits of parsing and time, and the last word on its errors. */
@Component
@Order(0)
class Exchange implements WebGraphQlInterceptor {

    private static final String REFERENCE = "yeji.reference";
    private static final Duration AFTER_TIMEOUT = Duration.ofSeconds(5);

    private final ErrorMapping errors;
    private final Limits limits;
    private final ParserOptions parsing;

    Exchange(ErrorMapping errors, Limits limits) {
        this.errors = errors;
        this.limits = limits;
        this.parsing = parsing(limits);
    }

    /** What a document may be at most before it is looked at. */
    static ParserOptions parsing(Limits limits) {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.tokens() * 20)
                        .maxCharacters((int) limits.body().toBytes()));
    }

    static String newReference() {
        return UUID.randomUUID().toString();
    }

    /** The reference of a request, for its log lines and its INTERNAL errors. */
    static String referenceOf(GraphQLContext context) {
        return context.getOrDefault(REFERENCE, "-");
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Locale locale = Wording.spokenBy(request.getHeaders());
        String reference = RequestIds.of(request.getAttributes()).orElseGet(Exchange::newReference);
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
                .onErrorResume(fault -> Mono.just(refused(request, fault, locale, reference)));
    }

    private Refusal tooLate() {
        return Refusal.later(ErrorCode.TIMEOUT, AFTER_TIMEOUT, limits.time().toSeconds());
    }

    private WebGraphQlResponse coded(WebGraphQlResponse response, Locale locale, String reference) {
        List<GraphQLError> plain = response.getExecutionResult().getErrors();
        if (plain.isEmpty()) return response;
        List<GraphQLError> coded = plain.stream()
                .map(error -> errors.coded(error, locale, reference))
                .toList();
        return withRetryAfter(response.transform(result -> result.errors(coded)), coded);
    }

    private WebGraphQlResponse refused(WebGraphQlRequest request, Throwable fault, Locale locale, String reference) {
        GraphQLError error = errors.error(fault, locale, reference).build();
        ExecutionResult result =
                ExecutionResult.newExecutionResult().addError(error).build();
        WebGraphQlResponse response =
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
        return withRetryAfter(response, List.of(error));
    }

    private static WebGraphQlResponse withRetryAfter(WebGraphQlResponse response, List<GraphQLError> errors) {
        errors.stream()
                .flatMap(error -> Optional.ofNullable(error.getExtensions().get("retryAfter")).stream())
                .findFirst()
                .ifPresent(
                        seconds -> response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        return response;
    }
}
