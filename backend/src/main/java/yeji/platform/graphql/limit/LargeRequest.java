package yeji.platform.graphql.limit;

/**
 * Told by a bean of a module: a mutation whose request may be as large as {@code yeji.limits.body}; all others may be as large as
 * {@code yeji.limits.body-of-others}.
 *
 * @param mutation its name in the schema
 */
public record LargeRequest(String mutation) {}
