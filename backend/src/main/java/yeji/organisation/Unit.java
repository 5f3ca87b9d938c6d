package yeji.organisation;

import org.jspecify.annotations.Nullable;
import yeji.access.UnitId;
import yeji.access.UnitPath;

/**
 * A public body (部门（单位）) in the tree of units.
 *
 * @param code its code (单位编码), such as 004; null for a region
 * @param name its name today, 1 to 100 characters
 * @param path from the top of the tree down to itself
 */
public record Unit(@Nullable String code, String name, UnitPath path) {

    public Unit {
        if (path.ids().isEmpty()) throw new IllegalArgumentException("a unit has a place in the tree");
    }

    public UnitId id() {
        return path.ids().get(path.ids().size() - 1);
    }

    /** How deep it stands: 1 at the top. */
    int depth() {
        return path.ids().size();
    }
}
