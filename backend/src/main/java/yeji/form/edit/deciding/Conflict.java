package yeji.form.edit.deciding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yeji.account.User;
import yeji.form.tree.Place;

/**
 * A place whose value now differs from the one that the caller saw.
 *
 * @param base the value at the caller's base, as the API shows it
 * @param now the value now; null if it, or the node, is gone
 * @param changedBy who changed it last, at {@code changedAt}, making {@code revision}
 */
public record Conflict(
        int editIndex,
        Place place,
        @Nullable Object base,
        @Nullable Object now,
        User changedBy,
        Instant changedAt,
        int revision) {}
