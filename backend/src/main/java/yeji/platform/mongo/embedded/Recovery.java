package yeji.platform.mongo.embedded;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * Brings a file back to its newest whole commit. What a power cut can leave behind is one unfinished commit at most; anything
 * beyond that is damage and refused, the file left as it was.
 */
final class Recovery {

    private static final int LINE_BYTES = 1024;
    private static final int SECTOR_BYTES = 512;
    private static final int FIRST_COMMIT = 2; // the blocks before hold the file's header, twice
    private static final long FIRST_VERSION = 1;
    private static final long MOST_BLOCKS_WHEN_MADE = 16;

    private final CheckedFileStore file;

    Recovery(CheckedFileStore file) {
        this.file = file;
    }

    /** @throws MVStoreException ERROR_FILE_CORRUPT if more is missing than one unfinished commit */
    void dropUnfinishedCommit() {
        TreeMap<Long, Commit> commits = findCommits();
        Optional<Map<String, String>> header = header(0).or(() -> header(1));
        if (hasNeverHeldAnything(header, commits)) {
            file.truncate(0);
            return;
        }
        dropUnfinishedCommit(header.orElseThrow(() -> damaged("the file header")), commits);
    }

    private void dropUnfinishedCommit(Map<String, String> header, TreeMap<Long, Commit> commits) {
        Optional<Commit> unfinished = Optional.empty();
        if (!commits.isEmpty() && !isWhole(commits.lastEntry().getValue())) {
            unfinished = Optional.of(commits.pollLastEntry().getValue());
            require(
                    !commits.isEmpty() && isWhole(commits.lastEntry().getValue()),
                    "more than the last, unfinished commit");
        }
        // The header may name the unfinished commit, unless the file was closed in order
        long expected = number(header, "version") - (header.containsKey("clean") ? 0 : 1);
        require(expected <= (commits.isEmpty() ? 0 : commits.lastKey()), "the end of the file");
        unfinished.ifPresent(commit -> file.write(commit.block, ByteBuffer.allocate(CheckedFileStore.BLOCK_BYTES)));
        if (!commits.isEmpty()) {
            pointHeaderTo(commits.lastEntry().getValue(), header);
        }
        file.sync();
    }

    /**
     * Whether the power failed while the file was made. Then it holds one commit at most, the first, which bears nothing but the
     * format: a second one is not written before that and the header are synced.
     */
    private boolean hasNeverHeldAnything(Optional<Map<String, String>> header, TreeMap<Long, Commit> commits) {
        boolean first = commits.isEmpty() || commits.lastKey() <= FIRST_VERSION;
        if (!first || file.size() > MOST_BLOCKS_WHEN_MADE * CheckedFileStore.BLOCK_BYTES) {
            return false;
        }
        if (header.isEmpty()) {
            return isBlankOrAttributes(0) && isBlankOrAttributes(1);
        }
        if (isCutOffInside(header.get(), commits)) {
            return true;
        }
        return number(header.get(), "version") <= FIRST_VERSION
                && !commits.isEmpty()
                && !isWhole(commits.firstEntry().getValue())
                && !file.isForeign(
                        commits.firstEntry().getValue().block,
                        commits.firstEntry().getValue().blocks);
    }

    /** The header, twice, is the first of all writes: a file that ends within it and whose header names no commit had none. */
    private boolean isCutOffInside(Map<String, String> header, TreeMap<Long, Commit> commits) {
        return commits.isEmpty()
                && number(header, "version") == 0
                && file.size() < (long) FIRST_COMMIT * CheckedFileStore.BLOCK_BYTES;
    }

    /** Whether each sector of the block is still as the system made it, or one of a header; else the file is somebody else's. */
    private boolean isBlankOrAttributes(long block) {
        int length = (int)
                Math.max(0, Math.min(file.size() - block * CheckedFileStore.BLOCK_BYTES, CheckedFileStore.BLOCK_BYTES));
        byte[] bytes = length == 0 ? new byte[0] : file.read(block, length).array();
        boolean attributes = length > 1 && bytes[0] == 'H' && bytes[1] == ':';
        for (int i = attributes ? SECTOR_BYTES : 0; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private TreeMap<Long, Commit> findCommits() {
        TreeMap<Long, Commit> commits = new TreeMap<>();
        long blocks = file.size() / CheckedFileStore.BLOCK_BYTES;
        for (long i = FIRST_COMMIT; i < blocks; i++) {
            long block = i;
            line(block, "chunk:")
                    .filter(attributes -> DataUtils.readHexLong(attributes, "block", block) == block)
                    .map(attributes -> new Commit(block, number(attributes, "len"), attributes))
                    .ifPresent(commit -> commits.put(number(commit.attributes, "version"), commit));
        }
        return commits;
    }

    /**
     * MVStore starts from the file's header. If that names a commit that never arrived, it begins at whatever lies at the end of
     * the file, and may go back many versions without a word.
     */
    private void pointHeaderTo(Commit newest, Map<String, String> header) {
        if (number(newest.attributes, "version") == number(header, "version")) {
            return;
        }
        HashMap<String, String> corrected = new HashMap<>(header);
        corrected.remove("clean");
        corrected.remove("fletcher");
        corrected.put("block", Long.toHexString(newest.block));
        corrected.put("chunk", Long.toHexString(number(newest.attributes, "chunk")));
        corrected.put("version", Long.toHexString(number(newest.attributes, "version")));
        byte[] line = Attributes.sealed(DataUtils.appendMap(new StringBuilder(), corrected));
        ByteBuffer both = ByteBuffer.allocate(2 * CheckedFileStore.BLOCK_BYTES);
        for (int at = 0; at < both.capacity(); at += CheckedFileStore.BLOCK_BYTES) {
            both.put(at, line).put(at + line.length, (byte) '\n');
        }
        file.write(0, both);
    }

    private Optional<Map<String, String>> header(long block) {
        return line(block, "").filter(attributes -> attributes.containsKey("H"));
    }

    private Optional<Map<String, String>> line(long block, String beginning) {
        long rest = file.size() - block * CheckedFileStore.BLOCK_BYTES;
        return rest <= 0
                ? Optional.empty()
                : Attributes.read(
                        file.read(block, (int) Math.min(rest, LINE_BYTES)).array(), beginning);
    }

    private boolean isWhole(Commit commit) {
        return file.isWhole(commit.block, commit.blocks);
    }

    private static long number(Map<String, String> attributes, String name) {
        return DataUtils.readHexLong(attributes, name, 0);
    }

    static void require(boolean whole, String what) {
        if (!whole) {
            throw damaged(what);
        }
    }

    private static MVStoreException damaged(String what) {
        return new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, what + " is damaged");
    }

    private record Commit(long block, long blocks, Map<String, String> attributes) {}
}
