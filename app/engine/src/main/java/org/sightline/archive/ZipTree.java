package org.sightline.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** A ZIP, read through its directory at the end, file by file, without unpacking it. */
public final class ZipTree implements FileTree {

    /** Stored, shrunk, imploded, deflated, deflate64, bzip2: what is read without further libraries. */
    private static final Set<Integer> METHODS = Set.of(0, 1, 6, 8, 9, 12);

    /** Are not opened when they lie within a ZIP. */
    private static final Set<String> ARCHIVES = Set.of("rar", "7z", "tar", "tgz");

    /** Bytes that an entry takes in the directory without its name. */
    private static final int SMALLEST_ENTRY = 46;

    private final Path location;
    private final RandomBytes bytes;
    private final Closeable channel;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final ProblemList problems = new ProblemList();

    /**
     * @throws LimitException if it lists more than may be held
     * @throws IOException if it is no ZIP or its directory is broken
     */
    public ZipTree(Path location) throws IOException {
        this(location, ArchiveLimits.ZIP_ENTRIES);
    }

    ZipTree(Path location, int mostEntries) throws IOException {
        this(location, FileChannel.open(location), mostEntries);
    }

    private ZipTree(Path location, FileChannel file, int mostEntries) throws IOException {
        // By its path a ZIP is known that is spread over several disks.
        this(location, RandomBytes.of(file), file, ZipFile.builder().setPath(location), mostEntries);
    }

    /**
     * A ZIP that lies in something else.
     *
     * @param location the file that it lies in
     */
    ZipTree(Path location, RandomBytes bytes, int mostEntries) throws IOException {
        this(location, bytes, bytes.channel(), mostEntries);
    }

    private ZipTree(Path location, RandomBytes bytes, SeekableByteChannel channel, int mostEntries) throws IOException {
        this(location, bytes, channel, ZipFile.builder().setSeekableByteChannel(channel), mostEntries);
    }

    /** @param channel is closed with the tree */
    private ZipTree(Path location, RandomBytes bytes, Closeable channel, ZipFile.Builder opening, int mostEntries)
            throws IOException {
        this.location = location.toAbsolutePath().normalize();
        this.bytes = bytes;
        this.channel = channel;
        long size = bytes.size();
        @Nullable ZipFile opened = null;
        try {
            if (size / SMALLEST_ENTRY > mostEntries) {
                tryToOpen(bytes, mostEntries);
            }
            opened = open(opening);
            this.zip = opened;
            long packed = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                packed += entry.getCompressedSize() > size ? 0 : Math.max(0, entry.getCompressedSize());
                add(entry, size);
            }
            if (packed > size) {
                throw new LimitException(ProblemCode.OVERLAPPING_FILES);
            }
        } catch (RuntimeException broken) {
            close(opened, channel);
            throw new IOException("The ZIP's directory is broken", broken);
        } catch (IOException refused) {
            close(opened, channel);
            throw refused;
        }
    }

    private static void close(@Nullable ZipFile zip, Closeable channel) throws IOException {
        if (zip != null) {
            zip.close();
        }
        channel.close();
    }

    /** Reads the directory once with a guard, and keeps nothing of it. */
    private static void tryToOpen(RandomBytes bytes, int mostEntries) throws IOException {
        try (DirectoryGuard guard =
                new DirectoryGuard(bytes.channel(), mostEntries, ArchiveLimits.ZIP_DIRECTORY_BYTES)) {
            open(ZipFile.builder().setSeekableByteChannel(guard)).close();
        }
    }

    private static ZipFile open(ZipFile.Builder builder) throws IOException {
        try {
            return builder.setIgnoreLocalFileHeader(true).get();
        } catch (IOException failure) {
            if (failure.getCause() instanceof LimitException passed) {
                throw passed;
            }
            throw failure;
        } catch (RuntimeException broken) {
            throw new IOException("The ZIP's directory is broken", broken);
        }
    }

    private void add(ZipArchiveEntry entry, long zipSize) {
        if (entry.isDirectory() || entry.isUnixSymlink()) {
            return;
        }
        String name = entry.getName();
        String path = EntryPath.normalise(name).orElse(null);
        if (path == null) {
            problems.add(Problem.of(ProblemCode.UNSAFE_PATH, null, KeptText.shown(name)));
        } else if (path.length() > ArchiveLimits.PATH_CHARACTERS) {
            problems.add(EntryPath.tooLong(path));
        } else if (!EntryPath.isJunk(path)) {
            ProblemCode refusal = refusal(entry, path, zipSize);
            if (refusal != null) {
                problems.add(Problem.of(refusal, path));
            } else if (entries.putIfAbsent(path, entry) != null) {
                problems.add(Problem.of(ProblemCode.DUPLICATE_ENTRY, path));
            }
        }
    }

    private static @Nullable ProblemCode refusal(ZipArchiveEntry entry, String path, long zipSize) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return ProblemCode.ENTRY_ENCRYPTED;
        }
        if (ARCHIVES.contains(EntryPath.extension(path)) && entry.getSize() > 0) {
            return ProblemCode.ARCHIVE_INSIDE;
        }
        if (entry.getCompressedSize() > zipSize) {
            return ProblemCode.FILE_UNREADABLE;
        }
        boolean dense = entry.getSize() > ArchiveLimits.DENSE_BYTES
                && entry.getSize() / ArchiveLimits.DENSITY > entry.getCompressedSize();
        return dense ? ProblemCode.INFLATES_TOO_MUCH : null;
    }

    @Override
    public Path location() {
        return location;
    }

    @Override
    public String name() {
        Path name = location.getFileName();
        String text = name == null ? location.toString() : name.toString();
        return EntryPath.extension(text).equals("zip") ? text.substring(0, text.length() - 4) : text;
    }

    @Override
    public Stream<TreeFile> files() {
        return entries.entrySet().stream()
                .map(entry -> new TreeFile(
                        entry.getKey(),
                        entry.getValue().getSize(),
                        entry.getValue().getSize() + "-"
                                + Long.toHexString(entry.getValue().getCrc())));
    }

    @Override
    public InputStream open(String path) throws IOException {
        ZipArchiveEntry entry = entries.get(path);
        if (entry == null) {
            throw new NoSuchFileException(path);
        }
        if (!METHODS.contains(entry.getMethod())) {
            throw new IOException("The ZIP packs this file in a way that is not read");
        }
        InputStream in;
        // Finding where an entry begins uses a buffer that all callers share; reading it then does not.
        try {
            synchronized (zip) {
                in = zip.getInputStream(entry);
            }
        } catch (RuntimeException broken) {
            throw new IOException("The ZIP's entry is broken", broken);
        }
        return new EntryStream(in, entry.getSize(), entry.getCrc());
    }

    /** Of what was stored as it is. */
    @Override
    public Optional<RandomBytes> bytes(String path) throws IOException {
        ZipArchiveEntry entry = entries.get(path);
        if (entry == null || entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize()) {
            return Optional.empty();
        }
        synchronized (zip) {
            // Tells where the entry begins.
            zip.getRawInputStream(entry).close();
        }
        long start = entry.getDataOffset();
        long size = entry.getSize();
        return start < 0 || start > bytes.size() - size ? Optional.empty() : Optional.of(bytes.part(start, size));
    }

    @Override
    public List<Problem> problems() {
        return problems.all();
    }

    @Override
    public void close() throws IOException {
        close(zip, channel);
    }
}
