package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** A ZIP, read through its directory at the end, file by file, without unpacking it. */
public final class ZipTree implements FileTree {

    /** Stored, shrunk, imploded, deflated, deflate64, bzip2: what is read without further libraries. */
    private static final Set<Integer> METHODS = Set.of(0, 1, 6, 8, 9, 12);

    private final Path location;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @throws IOException if it is no ZIP or its directory is broken */
    public ZipTree(Path location) throws IOException {
        this.location = location.toAbsolutePath().normalize();
        this.zip = ZipFile.builder()
                .setPath(location)
                .setIgnoreLocalFileHeader(true)
                .get();
        try {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                add(entry);
            }
        } catch (RuntimeException broken) {
            zip.close();
            throw new IOException("The ZIP's directory is broken", broken);
        }
    }

    private void add(ZipArchiveEntry entry) {
        if (entry.isDirectory() || entry.isUnixSymlink()) {
            return;
        }
        String path = EntryPath.normalise(entry.getName()).orElse(null);
        if (path == null) {
            problems.add(Problem.of(ProblemCode.UNSAFE_PATH, null, entry.getName()));
        } else if (!EntryPath.isJunk(path)) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                problems.add(Problem.of(ProblemCode.ENTRY_ENCRYPTED, path));
            } else if (entries.putIfAbsent(path, entry) != null) {
                problems.add(Problem.of(ProblemCode.DUPLICATE_ENTRY, path));
            }
        }
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
        return in;
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
