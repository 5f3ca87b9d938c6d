package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one command at a time, and hands out its result when everything that it has seen is on disk. The first who waits commits
 * and syncs; whoever waits meanwhile finds itself covered by that or the next sync. New commands run during a sync.
 *
 * <p>Fails closed: after the first write or sync that failed, every command is refused until a restart, since the live objects
 * hold changes that the disk doesn't.
 */
final class GroupCommit {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private static final int OUT_OF_DISK_SPACE = 14031;
    private static final int COMPACT_EVERY_COMMITS = 10;
    private static final int COMPACT_BELOW_FILL_PERCENT = 70;
    private static final int COMPACT_BYTES = 512 * 1024;

    private final MVStore store;
    // Fair: with unfair locks the thread that wants to commit starves behind those that want to write
    private final ReentrantLock commands = new ReentrantLock(true);
    private final ReentrantLock syncs = new ReentrantLock(true);
    private long written; // guarded by commands: how many commands have left something unsaved
    private long commits; // guarded by commands
    private volatile long durable; // how many of the written are on disk
    private volatile @Nullable Throwable failure;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /**
     * @return what the command gives, as of a moment at which nobody else changed anything
     * @throws MongoServerError 14031, OutOfDiskSpace, if the disk failed, now or earlier: whether this command's changes are
     *     there after a restart is then unknown
     */
    <T> T run(Supplier<T> command) {
        Supplier<T> answer;
        long seen;
        commands.lock();
        try {
            refuseAfterFailure();
            answer = attempt(command);
            if (store.hasUnsavedChanges()) {
                written++;
            }
            seen = written;
        } finally {
            commands.unlock();
        }
        awaitDurable(seen);
        return answer.get();
    }

    private <T> Supplier<T> attempt(Supplier<T> command) {
        try {
            T result = command.get();
            return () -> result;
        } catch (
                RuntimeException
                        refusal) { // it may have changed something before it failed, so it waits like the others
            return () -> {
                throw refusal;
            };
        } catch (Error e) { // half done
            fail(e);
            throw e;
        }
    }

    private void awaitDurable(long seen) {
        if (durable >= seen) {
            return;
        }
        syncs.lock();
        try {
            if (durable >= seen) {
                return;
            }
            refuseAfterFailure();
            try {
                long covered = commit();
                store.sync();
                durable = covered;
            } catch (RuntimeException | Error e) {
                fail(e);
                refuseAfterFailure();
            }
        } finally {
            syncs.unlock();
        }
    }

    private long commit() {
        commands.lock();
        try {
            if (store.isClosed()) {
                throw new IllegalStateException("the store was closed after an error");
            }
            if (++commits % COMPACT_EVERY_COMMITS == 0) {
                // Marks the pages of sparse chunks as changed, so that this commit moves them: no sync of its own
                store.compact(COMPACT_BELOW_FILL_PERCENT, COMPACT_BYTES);
            }
            store.commit();
            return written;
        } finally {
            commands.unlock();
        }
    }

    private void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
            log.error(
                    "数据文件无法继续写入，系统在重新启动之前不再接受任何请求。请检查磁盘空间和磁盘状态。"
                            + " The data file can't be written any more; nothing is accepted until a restart. Check the disk.",
                    cause);
        }
    }

    private void refuseAfterFailure() {
        Throwable cause = failure;
        if (cause != null) {
            throw new MongoServerError(
                    OUT_OF_DISK_SPACE,
                    "OutOfDiskSpace",
                    "The data file can't be written any more (" + StorageRefused.reason(cause)
                            + "). Nothing is accepted until a restart.");
        }
    }

    boolean hasFailed() {
        return failure != null;
    }
}
