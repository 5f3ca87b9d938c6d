package yeji.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.access.UnitId;
import yeji.access.UnitPath;

/** All units at one moment, in the order of the tree: each unit before those below it, siblings by code, then by name. */
final class UnitTree {

    private static final Comparator<Unit> SIBLINGS = Comparator.<Unit, @Nullable String>comparing(
                    Unit::code, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Unit::name)
            .thenComparing(unit -> unit.id().value());

    private final Map<UnitId, Unit> inOrder = new LinkedHashMap<>();

    UnitTree(Collection<Unit> units) {
        Map<UnitPath, List<Unit>> children = new LinkedHashMap<>();
        for (Unit unit : units.stream().sorted(SIBLINGS).toList()) {
            children.computeIfAbsent(above(unit), path -> new ArrayList<>()).add(unit);
        }
        addBelow(UnitPath.EVERYWHERE, children);
    }

    private void addBelow(UnitPath parent, Map<UnitPath, List<Unit>> children) {
        for (Unit unit : children.getOrDefault(parent, List.of())) {
            inOrder.put(unit.id(), unit);
            addBelow(unit.path(), children);
        }
    }

    private static UnitPath above(Unit unit) {
        return new UnitPath(unit.path().ids().subList(0, unit.depth() - 1));
    }

    Collection<Unit> units() {
        return inOrder.values();
    }

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(inOrder.get(id));
    }

    /** Those above a unit, from the top. */
    List<Unit> above(UnitPath path) {
        return path.ids().stream()
                .limit(path.ids().size() - 1L)
                .map(inOrder::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
