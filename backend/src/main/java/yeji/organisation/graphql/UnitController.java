package yeji.organisation.graphql;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.organisation.Unit;
import yeji.organisation.Units;
import yeji.platform.graphql.NodeLoader;

/** {@code Query.units}, {@code Query.unit}, units by node, and the fields of {@code Unit} that its record does not have. */
@Controller
class UnitController implements NodeLoader {

    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    @QueryMapping
    List<Unit> units(Caller caller) {
        return units.visibleTo(caller);
    }

    @QueryMapping
    Optional<Unit> unit(@Argument String id, Caller caller) {
        return UnitIds.read(id).flatMap(found -> units.find(found, caller));
    }

    @Override
    public String type() {
        return UnitIds.TYPE;
    }

    @Override
    public Optional<Unit> load(String value, GraphQLContext asking) {
        Caller caller = Objects.requireNonNull(asking.get(Caller.class));
        return UnitIds.readInner(value).flatMap(found -> units.find(found, caller));
    }

    @SchemaMapping
    String id(Unit unit) {
        return UnitIds.write(unit.id());
    }

    @SchemaMapping
    @Nullable Unit parent(Unit unit) {
        return units.parentOf(unit).orElse(null);
    }

    @SchemaMapping
    boolean writable(Unit unit, Caller caller) {
        return caller.mayIn(unit.path(), Action.CREATE_FORM);
    }
}
