package yeji.platform.graphql.paging;

/**
 * An element of a page.
 *
 * @param cursor opaque; good for {@code after} and {@code before} of the same query
 */
public record Edge<T>(String cursor, T node) {}
