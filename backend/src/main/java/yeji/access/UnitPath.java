package yeji.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a unit stands in the tree: the ids from the top down to itself. "A unit and all below it" is a prefix of it, in
 * memory and in the storage alike.
 *
 * @param ids from the top; empty only for {@link #EVERYWHERE}, which stands above all units
 */
public record UnitPath(List<UnitId> ids) {

    /** Above all units: what the grant of an admin or auditor is for. */
    public static final UnitPath EVERYWHERE = new UnitPath(List.of());

    public UnitPath {
        ids = List.copyOf(ids);
    }

    /** Reads what {@link #text} wrote. */
    public static UnitPath parse(String text) {
        if (!text.startsWith("/") || !text.endsWith("/"))
            throw new IllegalArgumentException("not a path of units: " + text);
        return new UnitPath(Arrays.stream(text.split("/", -1))
                .filter(id -> !id.isEmpty())
                .map(UnitId::new)
                .toList());
    }

    /** The path of a unit just below this one. */
    public UnitPath child(UnitId id) {
        return new UnitPath(Stream.concat(ids.stream(), Stream.of(id)).toList());
    }

    /** Whether the other is this unit or below it. */
    public boolean covers(UnitPath other) {
        return other.ids.size() >= ids.size()
                && other.ids.subList(0, ids.size()).equals(ids);
    }

    /** Such as {@code /region/004/}: as stored. A unit is at or below another exactly if its text starts with the other's. */
    public String text() {
        return ids.stream().map(UnitId::value).collect(Collectors.joining("/", "/", ids.isEmpty() ? "" : "/"));
    }
}
