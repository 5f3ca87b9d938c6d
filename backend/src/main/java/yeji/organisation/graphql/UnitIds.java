package yeji.organisation.graphql;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import yeji.access.UnitId;
import yeji.platform.graphql.GlobalId;

/** Ids of units as the API has them: for all who show or take one. */
@NamedInterface("ids")
public final class UnitIds {

    static final String TYPE = "Unit";

    private UnitIds() {}

    /** As the API shows it. */
    public static String write(UnitId id) {
        return new GlobalId(TYPE, id.value()).text();
    }

    /** @return empty if it is no unit's id, which is to be treated like an id that no unit has */
    public static Optional<UnitId> read(String id) {
        return GlobalId.valueOf(TYPE, id).flatMap(UnitIds::readInner);
    }

    static Optional<UnitId> readInner(String value) {
        return UnitId.isValid(value) ? Optional.of(new UnitId(value)) : Optional.empty();
    }
}
