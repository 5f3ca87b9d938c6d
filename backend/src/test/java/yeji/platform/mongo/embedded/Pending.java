package yeji.platform.mongo.embedded;

import java.util.Arrays;

/** A change of a file that was asked for and not yet synced. */
sealed interface Pending {

    byte[] applyTo(byte[] file);

    record Write(int position, byte[] bytes) implements Pending {
        @Override
        public byte[] applyTo(byte[] file) {
            byte[] changed = Arrays.copyOf(file, Math.max(file.length, position + bytes.length));
            System.arraycopy(bytes, 0, changed, position, bytes.length);
            return changed;
        }
    }

    record Truncation(int size) implements Pending {
        @Override
        public byte[] applyTo(byte[] file) {
            return Arrays.copyOf(file, size);
        }
    }
}
