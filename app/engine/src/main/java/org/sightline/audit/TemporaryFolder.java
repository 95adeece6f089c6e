package org.sightline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.system.PrivateFiles;
import org.sightline.system.PrivateLog;

/**
 * A folder that only this user can read and that goes with the program. Each holds a locked file while it is in use; one
 * without a lock was left behind by a crash and is removed by the next that is made.
 */
final class TemporaryFolder implements AutoCloseable {

    private static final PrivateLog LOG = PrivateLog.of(TemporaryFolder.class);
    private static final String LOCK = "in-use";
    private static final String PREFIX = "scan-";
    private static final long OWN_PROCESS = ProcessHandle.current().pid();

    private final Path folder;
    private final FileChannel lockFile;
    private final Thread atExit;

    private TemporaryFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.atExit = new Thread(this::remove, "removing the temporary store");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static TemporaryFolder create(Path parent) throws IOException {
        PrivateFiles.createFolders(parent);
        removeAbandoned(parent);
        Path folder = Files.createTempDirectory(parent, PREFIX + OWN_PROCESS + "-", PrivateFiles.folderAttributes());
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new TemporaryFolder(folder, channel);
    }

    Path path() {
        return folder;
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                if (Files.isDirectory(folder) && !isInUse(folder)) {
                    delete(folder);
                }
            }
        }
    }

    /** Whether any temporary store in the folder, or below it, is in use. */
    static boolean isInUseWithin(Path parent) {
        if (!Files.isDirectory(parent)) {
            return false;
        }
        try (Stream<Path> folders = Files.walk(parent, 2)) {
            return folders.anyMatch(folder -> Files.exists(folder.resolve(LOCK)) && isInUse(folder));
        } catch (IOException | UncheckedIOException failure) {
            LOG.failure("Looking for temporary stores", failure);
            return true;
        }
    }

    private static boolean isInUse(Path folder) {
        // Closing the lock a second time within one program would unlock it for all others.
        if (String.valueOf(folder.getFileName()).startsWith(PREFIX + OWN_PROCESS + "-")) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ownedByThisProgram) {
            return true;
        } catch (IOException noLock) {
            // Being made or removed right now, or half removed: old enough to be sure, it goes.
            return isYoung(folder);
        }
    }

    private static boolean isYoung(Path folder) {
        try {
            long age = System.currentTimeMillis()
                    - Files.getLastModifiedTime(folder).toMillis();
            return age < 60_000;
        } catch (IOException gone) {
            return true;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.failure("Removing a temporary store", failure);
        }
    }

    private void remove() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            LOG.failure("Closing a temporary store", failure);
        }
        delete(folder);
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyEnding) {
            LOG.failure("The program is ending", alreadyEnding);
        }
    }
}
