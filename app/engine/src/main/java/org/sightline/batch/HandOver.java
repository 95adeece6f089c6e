package org.sightline.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sightline.batch.HandOverException.Reason;
import org.sightline.report.html.FinishedFile;
import org.sightline.report.html.ReportFiles;
import org.sightline.system.PrivateFiles;
import org.sightline.vault.Passphrase;
import org.sightline.vault.SealedFileException;
import org.sightline.vault.SealedInputStream;
import org.sightline.vault.SealedOutputStream;

/**
 * One person's report in one file that a passphrase opens: a ZIP within a sealed file. It is written and read as a stream; nothing
 * of it is on a disk unsealed before its owner opens it.
 */
public final class HandOver {

    private static final int MOST_FILES = 100_000;

    /** A report of words may shrink to a fiftieth. */
    private static final long MOST_GROWTH = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private HandOver() {}

    /** Writes what is handed over. */
    @FunctionalInterface
    interface Content {
        void to(ReportFiles files) throws IOException;
    }

    /** Writes the file, readable by this user only; it appears when it is complete, in place of one that is there. */
    static void seal(Path file, Passphrase passphrase, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try {
            try (OutputStream out = new BufferedOutputStream(PrivateFiles.create(unfinished), 1 << 16);
                    SealedOutputStream sealed = new SealedOutputStream(out, passphrase)) {
                try (ZipOutputStream zip = new ZipOutputStream(new Unclosing(sealed), StandardCharsets.UTF_8)) {
                    content.to((name, bytes) -> {
                        zip.putNextEntry(new ZipEntry(name));
                        bytes.to(new Unclosing(zip));
                        zip.closeEntry();
                    });
                }
                sealed.finish();
            }
            FinishedFile.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Whoever writes may close what is written to; something still has to follow. */
    private static final class Unclosing extends FilterOutputStream {

        Unclosing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /**
     * Opens a hand-over into a folder that exists. What is in it appears there when all of it was authenticated.
     *
     * @return the files, readable by this user only
     * @throws HandOverException if it does not open
     */
    public static List<Path> open(Path file, Passphrase passphrase, Path folder) throws IOException {
        Path fresh = Files.createTempDirectory(folder, ".unsealing-", PrivateFiles.folderAttributes());
        try {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                    SealedInputStream sealed = new SealedInputStream(in, passphrase)) {
                long most = ALWAYS_ALLOWED + MOST_GROWTH * Files.size(file);
                List<String> names;
                try (ZipInputStream zip = new ZipInputStream(new KeptOpen(sealed), StandardCharsets.UTF_8)) {
                    names = unpack(zip, fresh, most);
                }
                // Only the end tells that nothing is missing.
                sealed.transferTo(OutputStream.nullOutputStream());
                return moved(names, fresh, folder);
            }
        } catch (SealedFileException closed) {
            throw new HandOverException(Reason.valueOf(closed.reason().name()), closed);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new HandOverException(Reason.DAMAGED, broken);
        } finally {
            remove(fresh);
        }
    }

    /** Stays open when the ZIP was read: its list of files and the end of the sealed file follow. */
    private static final class KeptOpen extends FilterInputStream {

        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The sealed file is closed by whoever opened it.
        }
    }

    private static List<String> unpack(ZipInputStream zip, Path folder, long most) throws IOException {
        List<String> names = new ArrayList<>();
        Set<String> alike = new HashSet<>();
        long left = most;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            boolean again = !alike.add(name.toLowerCase(Locale.ROOT));
            if (again || !EntryName.isOurs(name) || names.size() >= MOST_FILES) {
                throw new HandOverException(Reason.HOSTILE, null);
            }
            Path file = folder.resolve(name);
            PrivateFiles.createFolders(file.resolveSibling(""));
            try (OutputStream out = PrivateFiles.create(file)) {
                left -= copy(zip, out, left);
            }
            names.add(name);
        }
        if (names.isEmpty()) {
            throw new HandOverException(Reason.HOSTILE, null);
        }
        return names;
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            copied += count;
            if (copied > most) {
                throw new HandOverException(Reason.HOSTILE, null);
            }
            out.write(buffer, 0, count);
        }
        return copied;
    }

    private static List<Path> moved(List<String> names, Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path file = to.resolve(name);
            if (!Files.isDirectory(file.resolveSibling(""))) {
                PrivateFiles.createFolders(file.resolveSibling(""));
            }
            FinishedFile.move(from.resolve(name), file);
            files.add(file);
        }
        return files;
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> content = Files.walk(folder)) {
            deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
