package org.sightline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.system.FailPoints;
import org.sightline.system.PrivateLog;

/**
 * Removes a store and its key. The key goes first: without it nothing that is left of the store anywhere can be read, even if
 * removing the file itself is interrupted.
 */
public final class StoreWiping {

    private static final PrivateLog LOG = PrivateLog.of(StoreWiping.class);
    /** The first pages hold the sealed key; a database page is at most so large. */
    private static final int BEGINNING = 1 << 16;

    /**
     * What belongs to a store.
     *
     * @param id the store's id, or null if it cannot be read
     * @param reports files that were written as reports and are still there
     * @param folders that were made for reports' pages; removed if nothing else is in them
     * @param unread why the list of reports could not be read, or null
     */
    public record Belongings(
            @Nullable String id, List<Path> reports, List<Path> folders, StoreException.@Nullable Reason unread) {}

    private final Path file;
    private final KeySource keys;

    /** @throws StoreException if the file is no store, or not there */
    public StoreWiping(Path file, KeySource keys) {
        this.file = file;
        this.keys = keys;
        try {
            if (StoreFile.look(file) != StoreFile.Kind.STORE) {
                throw new StoreException(
                        StoreException.Reason.NOT_A_STORE, Files.exists(file) ? "notAStore.wipe" : "gone", file);
            }
        } catch (IOException failure) {
            throw new StoreException(StoreException.Reason.NOT_WRITABLE, failure, "notReadable.at", file);
        }
    }

    /** Looks what there is to remove. A store that cannot be opened can be removed all the same. */
    public Belongings belongings() {
        try (AuditStore store = AuditStore.open(file, keys, FailPoints.NONE)) {
            return belongingsOf(store);
        } catch (StoreException failure) {
            if (failure.reason() == StoreException.Reason.IN_USE) {
                throw failure;
            }
            return new Belongings(Database.idOf(file).orElse(null), List.of(), List.of(), failure.reason());
        }
    }

    /** The same of a store that is open already. */
    public static Belongings belongingsOf(AuditStore store) {
        List<Path> reports = new ArrayList<>();
        try (AuditQuery query = store.query()) {
            for (Path report : query.reportFiles()) {
                if (Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS)) {
                    reports.add(report);
                }
            }
            return new Belongings(store.id(), List.copyOf(reports), query.reportFolders(), null);
        }
    }

    /** Removes the key, the reports, the file and what SQLite put beside it; gives what could not be removed. */
    public List<Path> remove(Belongings belongings) {
        List<Path> left = new ArrayList<>();
        try (StoreLock lock = StoreLock.take(file)) {
            assert lock != null;
            removeKey(belongings, left);
            belongings.reports().forEach(report -> remove(report, left));
            belongings.folders().forEach(StoreWiping::removeEmpty);
            overwriteBeginning();
            StoreFile.family(file).stream()
                    .filter(path -> !path.equals(StoreLock.fileOf(file)))
                    .forEach(path -> remove(path, left));
        }
        return left;
    }

    private void removeKey(Belongings belongings, List<Path> left) {
        String id = belongings.id();
        if (id == null) {
            return;
        }
        try {
            keys.keyFiles().remove(id);
        } catch (IOException failure) {
            LOG.failure("Removing a key", failure);
            left.add(keys.keyFiles().fileOf(id));
        }
    }

    private void overwriteBeginning() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int length = (int) Math.min(channel.size(), BEGINNING);
            channel.write(ByteBuffer.allocate(length), 0);
            channel.force(true);
        } catch (IOException failure) {
            LOG.failure("Overwriting a store", failure);
        }
    }

    private static void removeEmpty(Path folder) {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException others) {
            // Somebody put something there; what was ours is gone.
        } catch (IOException failure) {
            LOG.failure("Removing a folder", failure);
        }
    }

    private static void remove(Path path, List<Path> left) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            LOG.failure("Removing a file", failure);
            left.add(path);
        }
    }
}
