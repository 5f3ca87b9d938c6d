package yeji.form.graphql;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import yeji.form.FormId;
import yeji.form.tree.NodeId;
import yeji.platform.graphql.GlobalId;

/** Ids of forms as the API has them: for all who show or take one. */
@NamedInterface("ids")
public final class FormIds {

    static final String TYPE = "Form";

    private FormIds() {}

    /** As the API shows it. */
    public static String write(FormId id) {
        return new GlobalId(TYPE, id.toString()).text();
    }

    /** @return empty if it is no form's id */
    public static Optional<FormId> read(String id) {
        return GlobalId.valueOf(TYPE, id).flatMap(FormIds::readInner);
    }

    static Optional<FormId> readInner(String value) {
        return uuid(value).map(FormId::new);
    }

    /** @return empty if the text is no UUID in its usual writing */
    static Optional<UUID> uuid(String text) {
        return NodeId.isUuid(text) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
