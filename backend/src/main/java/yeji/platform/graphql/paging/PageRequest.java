package yeji.platform.graphql.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list is asked for, its size checked. Both cursors bound the part, each if it is there. A query fetches
 * {@link #fetch()} elements, nearest to {@link #end()} first, and hands them to {@link Connection#of}.
 *
 * @param size of the page at most
 * @param end from which end the elements are taken
 * @param after only elements behind this cursor
 * @param before only elements in front of this cursor
 */
public record PageRequest(
        int size, End end, @Nullable String after, @Nullable String before) {

    /** From which end of the list, or of the part between the cursors, a page is taken. */
    public enum End {
        FRONT,
        BACK
    }

    /** One more than the page holds: whether it is there tells whether there is another page. */
    public int fetch() {
        return size + 1;
    }
}
