package yeji.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.UnitId;
import yeji.organisation.storage.UnitStore;

/** The tree of units. What it says is at most {@value #STALE_SECONDS} s old when another instance has changed it. */
@Service
public class Units {

    static final int STALE_SECONDS = 3;

    private final UnitStore store;
    private final LoadingCache<Boolean, UnitTree> tree;

    Units(UnitStore store) {
        this.store = store;
        this.tree = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(STALE_SECONDS))
                .build(only -> new UnitTree(store.all()));
    }

    private UnitTree now() {
        return tree.get(true);
    }

    /** The unit with this id, whoever asks: for what the system itself has to know. */
    public Optional<Unit> find(UnitId id) {
        return now().find(id);
    }

    /** The unit with this id, if this person may see it. */
    public Optional<Unit> find(UnitId id, Caller caller) {
        return find(id).filter(unit -> sees(caller, unit));
    }

    /** The units that the caller's grants cover, with those above them, in the order of the tree. */
    public List<Unit> visibleTo(Caller caller) {
        return now().units().stream().filter(unit -> sees(caller, unit)).toList();
    }

    /** The visible units that bear exactly this name. */
    public List<Unit> named(String name, Caller caller) {
        return visibleTo(caller).stream()
                .filter(unit -> unit.name().equals(name))
                .toList();
    }

    /** The visible units that have exactly this code. */
    public List<Unit> coded(String code, Caller caller) {
        return visibleTo(caller).stream()
                .filter(unit -> code.equals(unit.code()))
                .toList();
    }

    /** The unit just above; empty at the top, or if it is gone. */
    public Optional<Unit> parentOf(Unit unit) {
        List<Unit> above = now().above(unit.path());
        return above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1));
    }

    /** Adds a unit, or leaves the one that has its id already. */
    public void add(Unit unit) {
        store.insertIfAbsent(unit);
        tree.invalidateAll();
    }

    private static boolean sees(Caller caller, Unit unit) {
        return caller.mayIn(unit.path(), Action.READ_UNIT)
                || caller.inForce().anyMatch(grant -> unit.path().covers(grant.unit()));
    }
}
