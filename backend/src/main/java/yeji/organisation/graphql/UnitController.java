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
import yeji.access.UnitId;
import yeji.organisation.Unit;
import yeji.organisation.Units;
import yeji.platform.graphql.GlobalId;
import yeji.platform.graphql.NodeLoader;

/** {@code Query.units}, {@code Query.unit}, units by node, and the fields of {@code Unit} that its record does not have. */
@Controller
class UnitController implements NodeLoader {

    private static final String TYPE = "Unit";

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
        return GlobalId.valueOf(TYPE, id).flatMap(value -> find(value, caller));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Unit> load(String value, GraphQLContext asking) {
        return find(value, Objects.requireNonNull(asking.get(Caller.class)));
    }

    private Optional<Unit> find(String value, Caller caller) {
        return value.isEmpty() || value.indexOf('/') >= 0 ? Optional.empty() : units.find(new UnitId(value), caller);
    }

    @SchemaMapping
    String id(Unit unit) {
        return new GlobalId(TYPE, unit.id().value()).text();
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
