package yeji.platform.mongo.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;

/** Opens the one file that holds everything, or says in plain words why not. */
final class DataFile {

    private static final String FORMAT = "1";
    private static final String FORMAT_MAP = "yeji.format";
    private static final int CACHE_MEGABYTES = 256;
    private static final Set<PosixFilePermission> OWNER_ONLY_FILE = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> OWNER_ONLY_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private DataFile() {}

    /** Opens the file, made if it isn't there, for nobody but its owner. @throws StorageRefused if it can't be used */
    static MVStore open(Path file) {
        prepare(file);
        return open(file.toString());
    }

    /** A directory that is there already is left as it is: its rights are the matter of who made it. */
    private static void prepare(Path file) {
        Path directory = Objects.requireNonNullElse(file.getParent(), file);
        try {
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(directory, OWNER_ONLY_DIRECTORY);
                if (Files.notExists(file)) {
                    Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY_FILE));
                    sync(directory); // else a power cut could take the file's name, and all that is in it
                }
                Files.setPosixFilePermissions(file, OWNER_ONLY_FILE);
            } else {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new StorageRefused(
                    "无法准备数据文件 " + file + "：" + e + "。请检查该目录是否存在、当前用户是否有读写权限。",
                    "The data file " + file + " can't be prepared: " + e
                            + ". Check that the directory exists and may be written.",
                    e);
        }
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    /** @param file a name as H2 understands it, with the scheme of a file system in front or not */
    static MVStore open(String file) {
        try {
            MVStore store = new MVStore.Builder()
                    .adoptFileStore(new CheckedFileStore(file, CACHE_MEGABYTES))
                    .autoCommitDisabled()
                    .open();
            // Safe, since commit and sync alternate strictly: a commit reuses only what was free in the one before,
            // which is on disk
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            checkFormat(store, file);
            return store;
        } catch (MVStoreException e) {
            throw refused(file, e);
        }
    }

    private static void checkFormat(MVStore store, String file) {
        boolean ours = store.getMapNames().isEmpty() || store.hasMap(FORMAT_MAP);
        String found = ours ? formatOf(store) : "?";
        if (!found.equals(FORMAT)) {
            store.closeImmediately();
            throw new StorageRefused(
                    "数据文件 " + file + " 的格式为 " + found + "，本版本只能读取格式 " + FORMAT + "。请使用写入该文件的版本，或恢复备份。文件未被改动。",
                    "The data file " + file + " has format " + found + "; this release reads format " + FORMAT
                            + ". Use the release that wrote it, or restore a backup. The file was left as it is.",
                    null);
        }
        store.commit();
        store.sync();
    }

    private static String formatOf(MVStore store) {
        MVMap<String, String> format = store.openMap(
                FORMAT_MAP,
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
        String before = format.putIfAbsent("version", FORMAT);
        return before == null ? FORMAT : before;
    }

    private static StorageRefused refused(String file, MVStoreException e) {
        String reason = StorageRefused.reason(e);
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                new StorageRefused(
                        "数据文件 " + file + " 正被另一个进程使用。请先停止那个进程。",
                        "Another process uses the data file " + file + ". Stop it first.",
                        e);
            case DataUtils.ERROR_FILE_CORRUPT ->
                new StorageRefused(
                        "数据文件 " + file + " 已损坏，或不是由本系统写入；文件未被改动。请恢复备份。",
                        "The data file " + file
                                + " is damaged, or was written by another program, and was left as it is."
                                + " Restore a backup: " + reason,
                        e);
            case DataUtils.ERROR_WRITING_FAILED ->
                new StorageRefused(
                        "数据文件 " + file + " 无法写入。请检查磁盘空间和写入权限。",
                        "The data file " + file + " can't be written. Check the space on the disk and the rights: "
                                + reason,
                        e);
            default ->
                new StorageRefused(
                        "数据文件 " + file + " 无法打开：" + reason, "The data file " + file + " can't be opened: " + reason, e);
        };
    }
}
