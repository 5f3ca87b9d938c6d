package yeji.platform.mongo.embedded;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;

/**
 * Adds a checksum over the whole of each commit. MVStore itself checks a commit's first and last bytes only: after a power
 * cut it would take one whose middle never reached the disk for the newest good one. Such a commit was never acknowledged, so
 * it is taken out when the file is opened ({@link Recovery}), and the one before it, which was synced, counts.
 *
 * <p>At most one commit is ever unsynced, whoever commits; recovery counts on it. After the first write or sync that failed
 * nothing is written any more: the system may have dropped what it could not write, and a later sync would not tell.
 */
final class CheckedFileStore extends SingleFileStore {

    static final int BLOCK_BYTES = 4096;

    private static final int FOOTER_BYTES = 128;
    private static final String CHECKSUM = "crc";

    private volatile boolean unsynced;
    private volatile @Nullable MVStoreException failure;

    /** Opens the file and takes the lock on it. */
    CheckedFileStore(String file, int cacheMegabytes) {
        super(Map.of("cacheSize", cacheMegabytes)); // the settings of MVStore.Builder don't reach an adopted store
        open(file, false, null);
    }

    @Override
    public MVMap<String, String> start() {
        if (size() > 0) {
            new Recovery(this).dropUnfinishedCommit();
        }
        MVMap<String, String> layout = super.start();
        for (SFChunk chunk : getChunks().values()) {
            Recovery.require(isDead(chunk) || isWhole(chunk.block, chunk.len), "the data in block " + chunk.block);
        }
        return layout;
    }

    private static boolean isDead(SFChunk chunk) {
        return DataUtils.readHexLong(DataUtils.parseMap(chunk.asString()), "livePages", 1) == 0;
    }

    @Override
    protected void writeFully(@Nullable SFChunk chunk, long position, ByteBuffer bytes) {
        if (chunk != null) {
            if (unsynced) {
                sync();
            }
            unsynced = true;
            seal(bytes);
        }
        failClosed(() -> super.writeFully(chunk, position, bytes));
    }

    @Override
    public void sync() {
        unsynced = false; // before the sync: a commit that is written meanwhile is not covered by it
        failClosed(super::sync);
    }

    /** The mark of an orderly end promises that nothing is missing. */
    @Override
    protected void writeCleanShutdown() {
        sync();
        super.writeCleanShutdown();
    }

    private void failClosed(Runnable access) {
        MVStoreException before = failure;
        if (before != null) {
            throw new MVStoreException(
                    DataUtils.ERROR_WRITING_FAILED, "an earlier write failed: " + before.getMessage());
        }
        try {
            access.run();
        } catch (MVStoreException e) {
            failure = e;
            throw e;
        }
    }

    /** Puts the checksum into the footer, where there is room and MVStore ignores what it doesn't know. */
    private static void seal(ByteBuffer commit) {
        int end = commit.limit() - FOOTER_BYTES;
        byte[] footer = new byte[FOOTER_BYTES];
        commit.get(end, footer);
        StringBuilder attributes = Attributes.unsealed(footer);
        DataUtils.appendMap(attributes, CHECKSUM, checksum(commit, end));
        byte[] line = Attributes.sealed(attributes);
        Arrays.fill(footer, (byte) ' ');
        footer[FOOTER_BYTES - 1] = '\n';
        System.arraycopy(line, 0, footer, 0, line.length);
        commit.put(end, footer);
    }

    /** Whether the commit of {@code blocks} blocks at {@code block} is there to its last byte. */
    boolean isWhole(long block, long blocks) {
        if (!isInside(block, blocks)) {
            return false;
        }
        ByteBuffer commit = read(block, Math.toIntExact(blocks * BLOCK_BYTES));
        String expected = Integer.toHexString(checksum(commit, commit.capacity() - FOOTER_BYTES));
        return footer(commit)
                .map(attributes -> expected.equals(attributes.get(CHECKSUM)))
                .orElse(false);
    }

    /** Whether the commit ends in good order, but without our checksum: the stock library wrote it. */
    boolean isForeign(long block, long blocks) {
        return isInside(block, blocks)
                && footer(read(block, Math.toIntExact(blocks * BLOCK_BYTES)))
                        .map(attributes -> !attributes.containsKey(CHECKSUM))
                        .orElse(false);
    }

    private boolean isInside(long block, long blocks) {
        return blocks > 0 && (block + blocks) * BLOCK_BYTES <= size();
    }

    private static Optional<Map<String, String>> footer(ByteBuffer commit) {
        byte[] footer = new byte[FOOTER_BYTES];
        commit.get(commit.capacity() - FOOTER_BYTES, footer);
        return Attributes.read(footer, "chunk:");
    }

    private static int checksum(ByteBuffer bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate().position(0).limit(length));
        return (int) crc.getValue();
    }

    ByteBuffer read(long block, int bytes) {
        return readFully((SFChunk) null, block * BLOCK_BYTES, bytes);
    }

    void write(long block, ByteBuffer bytes) {
        writeFully((SFChunk) null, block * BLOCK_BYTES, bytes);
    }
}
