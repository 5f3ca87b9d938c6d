package yeji.platform.mongo.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What a power cut leaves of the writes since the last sync. A sector is written whole or not at all. */
public enum PowerCut {
    KEEPS_NOTHING,
    KEEPS_A_PREFIX,
    KEEPS_ANY_WRITES,
    KEEPS_ANY_SECTORS,
    KEEPS_ALL_BUT_ONE_SECTOR;

    private static final int SECTOR_BYTES = 512;

    public static PowerCut any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    byte[] of(byte[] synced, List<Pending> since, Random random) {
        byte[] file = synced.clone();
        for (Pending kept : kept(since, random)) {
            file = kept.applyTo(file);
        }
        return file;
    }

    private List<Pending> kept(List<Pending> since, Random random) {
        return switch (this) {
            case KEEPS_NOTHING -> List.of();
            case KEEPS_A_PREFIX -> since.subList(0, random.nextInt(since.size() + 1));
            case KEEPS_ANY_WRITES ->
                since.stream().filter(write -> random.nextBoolean()).toList();
            case KEEPS_ANY_SECTORS ->
                sectors(since).stream().filter(write -> random.nextBoolean()).toList();
            case KEEPS_ALL_BUT_ONE_SECTOR -> {
                List<Pending> sectors = sectors(since);
                if (!sectors.isEmpty()) {
                    sectors.remove(random.nextInt(sectors.size()));
                }
                yield sectors;
            }
        };
    }

    private static List<Pending> sectors(List<Pending> writes) {
        List<Pending> sectors = new ArrayList<>();
        for (Pending pending : writes) {
            if (pending instanceof Pending.Write write) {
                for (int at = 0, length; at < write.bytes().length; at += length) {
                    int position = write.position() + at;
                    length = Math.min(SECTOR_BYTES - position % SECTOR_BYTES, write.bytes().length - at);
                    sectors.add(new Pending.Write(position, Arrays.copyOfRange(write.bytes(), at, at + length)));
                }
            } else {
                sectors.add(pending);
            }
        }
        return sectors;
    }
}
