package yeji.platform.mongo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The disk under one data file: it can be made full, made to fail its syncs, and asked what a power cut at this moment would
 * leave of the file. A write is settled by a sync that began after it.
 */
public final class FaultyDisk {

    private final Path file;
    private byte[] synced;
    private final List<Pending> pending = new ArrayList<>();
    private long bytesLeft = Long.MAX_VALUE;
    private boolean refused;
    private boolean syncsFail;
    private Runnable onWrite = () -> {};

    private FaultyDisk(Path file, byte[] synced) {
        this.file = file;
        this.synced = synced;
    }

    /** Takes the file as it is now for synced. */
    public static FaultyDisk under(Path file) {
        try {
            FaultyDisk disk = new FaultyDisk(file, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
            FaultyPath.register(file, disk);
            return disk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name, in the words of H2, by which it is reached through this disk. */
    public String name() {
        return FaultyPath.SCHEME + ":" + file;
    }

    public EmbeddedMongo open() {
        return new EmbeddedMongo(DataFile.open(name()), new SecureRandom());
    }

    /** From now on so much fits; of the write that doesn't, the part that fits is written. */
    public synchronized void fullAfter(long bytes) {
        bytesLeft = bytes;
    }

    public synchronized void failSyncs() {
        syncsFail = true;
    }

    public synchronized boolean hasBeenFull() {
        return refused;
    }

    public synchronized void repair() {
        bytesLeft = Long.MAX_VALUE;
        syncsFail = false;
    }

    /** Runs after each write was issued, with the disk held still. */
    public synchronized void onWrite(Runnable action) {
        onWrite = action;
    }

    public synchronized byte[] cut(PowerCut cut, Random random) {
        return cut.of(synced, pending, random);
    }

    /** @return how many of the bytes fit: the caller writes those, and fails if there are more */
    synchronized int write(int position, byte[] bytes) {
        int fitting = (int) Math.min(bytesLeft, bytes.length);
        bytesLeft -= fitting;
        refused |= fitting < bytes.length;
        pending.add(new Pending.Write(position, Arrays.copyOf(bytes, fitting)));
        onWrite.run();
        return fitting;
    }

    synchronized void truncate(int size) {
        pending.add(new Pending.Truncation(size));
    }

    synchronized int beginSync() throws IOException {
        if (syncsFail) {
            throw new IOException("Input/output error");
        }
        return pending.size();
    }

    synchronized void endSync(int settled) {
        List<Pending> done = pending.subList(0, settled);
        for (Pending write : done) {
            synced = write.applyTo(synced);
        }
        done.clear();
    }
}
