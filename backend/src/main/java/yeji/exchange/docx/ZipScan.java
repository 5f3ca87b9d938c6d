package yeji.exchange.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;

/** Goes through the entries of a zip file in memory, one after the other, counting what they inflate to. */
final class ZipScan {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_OF_DIRECTORY_BYTES = 22;
    private static final int COMMENT_MAX_BYTES = 0xffff;

    private final byte[] content;
    private final ReadLimits limits;
    private final TimeLimit time;
    private long inflatedInAll;

    ZipScan(byte[] content, ReadLimits limits, TimeLimit time) {
        this.content = content;
        this.limits = limits;
        this.time = time;
    }

    /** What is done with an entry; it need not read to the end. */
    interface EntryVisitor {
        void visit(String name, InputStream inflated) throws IOException, Unreadable;
    }

    /** @throws Unreadable if the file is damaged, has too many entries, or inflates to more than it may */
    void forEach(EntryVisitor visitor) throws Unreadable {
        if (!hasDirectory()) {
            throw new Unreadable(Fault.DAMAGED_ZIP);
        }
        Set<String> names = new HashSet<>();
        CountingStream packed = new CountingStream(content);
        // names that don't say they are UTF-8 are compared only, so that any byte will do
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName())) {
                    throw new Unreadable(Fault.DAMAGED_ZIP);
                }
                if (names.size() > limits.zipEntries()) {
                    throw new Unreadable(Fault.INFLATES_TOO_MUCH);
                }
                InputStream inflated = new Metered(zip, packed);
                visitor.visit(entry.getName(), inflated);
                inflated.transferTo(OutputStream.nullOutputStream());
            }
        } catch (Metered.Stop stop) {
            throw stop.reason;
        } catch (IOException | IllegalArgumentException damaged) {
            // the JDK reports an entry name that can't be decoded as IllegalArgumentException
            throw new Unreadable(Fault.DAMAGED_ZIP, damaged);
        }
    }

    /** A file that was cut off has no directory at its end. */
    private boolean hasDirectory() {
        int first = Math.max(0, content.length - END_OF_DIRECTORY_BYTES - COMMENT_MAX_BYTES);
        for (int at = content.length - END_OF_DIRECTORY_BYTES; at >= first; at--) {
            if (littleEndianInt(at) == END_OF_DIRECTORY) {
                return true;
            }
        }
        return false;
    }

    private int littleEndianInt(int at) {
        return (content[at] & 0xff)
                | (content[at + 1] & 0xff) << 8
                | (content[at + 2] & 0xff) << 16
                | (content[at + 3] & 0xff) << 24;
    }

    /** Knows how much of the file was taken. */
    private static final class CountingStream extends ByteArrayInputStream {
        CountingStream(byte[] content) {
            super(content);
        }

        int taken() {
            return pos;
        }
    }

    /** An entry's content, watched. */
    private final class Metered extends InputStream {
        private final InputStream inflated;
        private final CountingStream packed;
        private final int packedBefore;
        private long count;

        Metered(InputStream inflated, CountingStream packed) {
            this.inflated = inflated;
            this.packed = packed;
            this.packedBefore = packed.taken();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = inflated.read(into, from, length);
            if (read > 0) {
                count += read;
                inflatedInAll += read;
                check();
            }
            return read;
        }

        private void check() throws Stop {
            long taken = Math.max(1, packed.taken() - packedBefore);
            boolean suspicious = count > ReadLimits.RATIO_GRACE_BYTES && count / taken > limits.inflateRatio();
            if (suspicious || count > limits.entryBytes() || inflatedInAll > limits.inflatedBytes()) {
                throw new Stop(new Unreadable(Fault.INFLATES_TOO_MUCH));
            }
            try {
                time.check();
            } catch (Unreadable over) {
                throw new Stop(over);
            }
        }

        /** Carries a refusal through code that knows I/O errors only. */
        private static final class Stop extends IOException {
            private static final long serialVersionUID = 1L;
            private final Unreadable reason;

            Stop(Unreadable reason) {
                super(reason);
                this.reason = reason;
            }
        }
    }
}
