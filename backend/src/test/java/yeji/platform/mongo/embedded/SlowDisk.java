package yeji.platform.mongo.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk of which each sync takes {@value #ADDED_MILLIS} ms longer than that of this machine, as an office's disk does; public,
 * since H2 makes instances by reflection.
 */
public final class SlowDisk extends FilePathWrapper {

    public static final int ADDED_MILLIS = 5;

    private static final String SCHEME = "slow";

    /** A server whose file lies on such a disk. */
    public static EmbeddedMongo server(Path file) {
        return new EmbeddedMongo(DataFile.open(name(file)), new SecureRandom());
    }

    /** A file on such a disk, to be written by hand. */
    public static FileChannel file(Path file) throws IOException {
        return FilePath.get(name(file)).open("rw");
    }

    private static String name(Path file) {
        FilePath.register(new SlowDisk());
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SlowChannel(getBase().open(mode));
    }

    private static final class SlowChannel extends PassingChannel {

        SlowChannel(FileChannel file) {
            super(file);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            super.force(metaData);
            long added = TimeUnit.MILLISECONDS.toNanos(ADDED_MILLIS);
            long end = System.nanoTime() + added;
            for (long left = added; left > 0; left = end - System.nanoTime()) LockSupport.parkNanos(left);
        }
    }
}
