package yeji.platform.graphql.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list, in the order of the list: the shape of every {@code …Connection} of the schema. A {@code totalCount}
 * is a field
 * of its own controller method, so that it is counted only where it is asked for.
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    public Connection {
        edges = List.copyOf(edges);
    }

    /**
     * A page of what a query found.
     *
     * @param found up to {@link PageRequest#fetch()} elements, from the asked end on
     * @param cursor seals the place of an element in the query's order
     */
    public static <T> Connection<T> of(PageRequest asked, List<T> found, Function<T, String> cursor) {
        boolean more = found.size() > asked.size();
        List<T> page = new ArrayList<>(more ? found.subList(0, asked.size()) : found);
        boolean fromBack = asked.end() == PageRequest.End.BACK;
        if (fromBack) Collections.reverse(page);
        List<Edge<T>> edges =
                page.stream().map(node -> new Edge<>(cursor.apply(node), node)).toList();
        boolean next = fromBack ? asked.before() != null : more;
        boolean previous = fromBack ? more : asked.after() != null;
        return new Connection<>(edges, pageInfo(edges, next, previous));
    }

    private static <T> PageInfo pageInfo(List<Edge<T>> edges, boolean next, boolean previous) {
        if (edges.isEmpty()) return new PageInfo(next, previous, null, null);
        return new PageInfo(
                next,
                previous,
                edges.get(0).cursor(),
                edges.get(edges.size() - 1).cursor());
    }

    /** The elements alone. */
    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
