package yeji.platform.graphql.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands: the schema's PageInfo.
 *
 * @param startCursor of its first element; null if the page is empty
 * @param endCursor of its last element; null if the page is empty
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
