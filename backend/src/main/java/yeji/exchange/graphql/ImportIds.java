package yeji.exchange.graphql;

import java.util.Optional;
import java.util.UUID;
import yeji.form.tree.NodeId;
import yeji.platform.graphql.GlobalId;

/** Ids of imports as the API has them. */
public final class ImportIds {

    private static final String TYPE = "Import";

    private ImportIds() {}

    /** As the API shows it. */
    public static String write(UUID id) {
        return new GlobalId(TYPE, id.toString()).text();
    }

    /** @return empty if it is no import's id */
    public static Optional<UUID> read(String id) {
        return GlobalId.valueOf(TYPE, id).filter(NodeId::isUuid).map(UUID::fromString);
    }
}
