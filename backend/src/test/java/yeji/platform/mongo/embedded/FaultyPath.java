package yeji.platform.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The file system of H2 that leads to a {@link FaultyDisk}; public, since H2 makes instances by reflection. */
public final class FaultyPath extends FilePathWrapper {

    static final String SCHEME = "faulty";

    private static final Map<String, FaultyDisk> DISKS = new ConcurrentHashMap<>();

    static void register(Path file, FaultyDisk disk) {
        FilePath.register(new FaultyPath());
        DISKS.put(file.toString(), disk);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FaultyDisk disk = Objects.requireNonNull(DISKS.get(getBase().toString()), "no disk under " + getBase());
        return new FaultyChannel(getBase().open(mode), disk);
    }

    private static final class FaultyChannel extends PassingChannel {

        private final FaultyDisk disk;

        FaultyChannel(FileChannel file, FaultyDisk disk) {
            super(file);
            this.disk = disk;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            int fitting = disk.write(Math.toIntExact(position), bytes);
            super.write(ByteBuffer.wrap(bytes, 0, fitting), position);
            if (fitting < bytes.length) {
                throw new IOException("No space left on device");
            }
            source.position(source.limit());
            return fitting;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(Math.toIntExact(size));
            super.implTruncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            int settled = disk.beginSync();
            super.force(metaData);
            disk.endSync(settled);
        }
    }
}
