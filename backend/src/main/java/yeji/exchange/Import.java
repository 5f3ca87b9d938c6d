package yeji.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yeji.account.User;

/**
 * Uploaded files on their way to being forms (导入).
 *
 * @param uploader who alone may see it
 * @param files names of the files, in the order of the upload
 * @param progress how many forms are done, of how many that are known so far
 * @param problem why it failed; null unless it is FAILED
 * @param aliveUntil until then the process that reads it has promised to tell of itself again
 */
public record Import(
        UUID id,
        User uploader,
        List<String> files,
        ImportState state,
        Progress progress,
        @Nullable ImportProblem problem,
        Instant createdAt,
        Instant aliveUntil) {

    public Import {
        files = List.copyOf(files);
    }

    /** An import that waits for its turn. */
    static Import queued(UUID id, User uploader, List<String> files, Instant now, Instant aliveUntil) {
        return new Import(id, uploader, files, ImportState.QUEUED, Progress.NONE, null, now, aliveUntil);
    }

    /** Whether a process has yet to read it. */
    public boolean isUnread() {
        return state == ImportState.QUEUED || state == ImportState.RUNNING;
    }

    /** How far the work is; the names are the schema's. */
    public record Progress(int done, int total) {
        public static final Progress NONE = new Progress(0, 0);
    }
}
