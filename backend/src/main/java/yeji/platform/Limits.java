package yeji.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request, and one person, may take of the system. Each is a setting {@code yeji.limits.…} and told in the error of who
 * meets it. Source: api.md, section 7.
 *
 * @param body of a GraphQL request
 * @param bodyOfOthers above this, a GraphQL request may only be {@code editForm}; no other request may have more, but for uploads
 * @param answer of a GraphQL request
 * @param tokens of a GraphQL document
 * @param depth of a GraphQL operation, in fields
 * @param complexity of a GraphQL operation: a field costs 1, a connection its page size × what is below, a tree 50 more
 * @param aliases of an operation
 * @param directives of an operation
 * @param rootFields of an operation
 * @param pageSize of a connection
 * @param requestsPerSecond of a person, in the long run and of this instance
 * @param requestBurst of a person at once
 * @param streams of a person at once
 * @param time after which no further field of a request is fetched
 */
@ConfigurationProperties("yeji.limits")
public record Limits(
        @DefaultValue("4MB") DataSize body,
        @DefaultValue("1MB") DataSize bodyOfOthers,
        @DefaultValue("16MB") DataSize answer,
        @DefaultValue("5000") int tokens,
        @DefaultValue("15") int depth,
        @DefaultValue("50000") int complexity,
        @DefaultValue("200") int aliases,
        @DefaultValue("100") int directives,
        @DefaultValue("50") int rootFields,
        @DefaultValue("200") int pageSize,
        @DefaultValue("100") int requestsPerSecond,
        @DefaultValue("500") int requestBurst,
        @DefaultValue("10") int streams,
        @DefaultValue("30s") Duration time) {}
