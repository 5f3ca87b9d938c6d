package yeji.platform.graphql.limit;

import java.util.Map;

/**
 * What an operation asks for.
 *
 * @param depth fields from the root to the deepest leaf
 * @param complexity a field costs 1, a connection its page size × what is below, and some types more
 * @param rootFields of the operation, those in fragments too
 * @param aliases as the document writes them
 * @param directives as the document writes them
 */
public record OperationCost(long depth, long complexity, long rootFields, int aliases, int directives) {

    /** As {@code extensions.cost} tells it. */
    public Map<String, Object> told(int complexityLimit) {
        return Map.of("complexity", complexity, "limit", complexityLimit);
    }
}
