package yeji.form.edit.deciding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.edit.NewNode;

/**
 * The change is stored, and nothing will lose it.
 *
 * @param form the form as it is now; null after it was deleted
 * @param revision the revision that this change made; of a call that changes nothing, the present one
 */
public record FormChanged(@Nullable Form form, int revision, String changeId, List<NewNode> newNodes)
        implements Outcome {

    public FormChanged {
        newNodes = List.copyOf(newNodes);
    }
}
