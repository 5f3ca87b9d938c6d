package yeji.platform.graphql.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Parses and validates a document once: clients send the same few again and again. What an operation costs hangs on its
 * variables, so that is measured anew for each request. Only valid documents are kept; what is wrong with others is told in
 * the language of who asks.
 */
@Configuration(proxyBeanMethods = false)
class KnownDocuments implements PreparsedDocumentProvider {

    /** Of all that are kept; parsed, a document takes some 50 bytes for each of its characters. */
    private static final int MOST_CHARACTERS = 400_000;

    /** Of one: who writes longer ones makes each anew. */
    private static final int LONGEST = 20_000;

    private final OperationLimits limits;
    private final ObjectProvider<GraphQlSource> source;
    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry document) -> text.length())
            .build();

    KnownDocuments(OperationLimits limits, ObjectProvider<GraphQlSource> source) {
        this.limits = limits;
        this.source = source;
    }

    @Bean
    GraphQlSourceBuilderCustomizer keepDocuments() {
        return schema -> schema.configureGraphQl(engine -> engine.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry document = known.getIfPresent(request.getQuery());
        return CompletableFuture.completedFuture(
                document == null ? keep(request, parseAndValidate.apply(request)) : within(request, document));
    }

    private PreparsedDocumentEntry keep(ExecutionInput request, PreparsedDocumentEntry document) {
        if (!document.hasErrors() && request.getQuery().length() <= LONGEST) known.put(request.getQuery(), document);
        return document;
    }

    private PreparsedDocumentEntry within(ExecutionInput request, PreparsedDocumentEntry document) {
        return limits.refusalOf(
                        request, document.getDocument(), source.getObject().schema())
                .map(PreparsedDocumentEntry::new)
                .orElse(document);
    }
}
