package yeji.form.edit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.account.User;

/**
 * What one accepted call did to a form.
 *
 * @param revision the revision that it made
 * @param changeId names it; random
 * @param edits what was done, without what changed nothing; none where the form was created or imported
 * @param inverse what undoes it, to be applied to the form at {@code revision}
 * @param reason why, where a reason was given
 * @param repeatKey names the call, so that a repeat is known
 * @param callHash fingerprint of what the call sent, so that another call under the same key is known
 * @param newNodes the nodes that the call added, as they were answered
 */
public record Change(
        int revision,
        String changeId,
        User by,
        Instant at,
        Kind kind,
        List<FormEdit> edits,
        List<FormEdit> inverse,
        @Nullable String reason,
        String repeatKey,
        String callHash,
        List<NewNode> newNodes) {

    public Change {
        edits = List.copyOf(edits);
        inverse = List.copyOf(inverse);
        newNodes = List.copyOf(newNodes);
    }

    /** The sorts of change; the names are the schema's. */
    public enum Kind {
        CREATE,
        EDIT,
        IMPORT,
        DELETE
    }
}
