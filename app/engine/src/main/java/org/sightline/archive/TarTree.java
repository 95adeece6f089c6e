package org.sightline.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateLog;

/**
 * A tar, packed by gzip or not. It has no directory and can only be read from its beginning, so that it is unpacked once into a
 * {@link SpillFile}.
 */
final class TarTree implements FileTree {

    private static final PrivateLog LOG = PrivateLog.of(TarTree.class);

    private static final int BUFFER = 1 << 16;
    /** What a file that is packed by gzip begins with (RFC 1952, 2.3.1). */
    private static final int GZIP = 0x1F8B;

    private static final List<String> ENDINGS = List.of(".tar.gz", ".tgz", ".tar");

    private final Path location;
    private final SpillFile spill;
    private final Map<String, SpillFile.Slice> entries = new TreeMap<>();
    private final ProblemList problems = new ProblemList();

    /**
     * Unpacks it. Where it breaks off, what stands before is kept.
     *
     * @param temporary folder to unpack into
     * @param unpacking is told how far it is
     * @throws LimitException if there is no room to unpack it
     * @throws IOException if nothing of it could be read
     */
    TarTree(Path location, Path temporary, Unpacking unpacking) throws IOException {
        this.location = location.toAbsolutePath().normalize();
        this.spill = SpillFile.create(temporary);
        try (TarArchiveInputStream tar = open(location)) {
            unpack(tar, unpacking);
        } catch (IOException | RuntimeException refused) {
            spill.close();
            throw refused;
        }
    }

    /** Whether a file is a tar, by its first bytes, or by its name where an old tar does not say so. */
    static boolean isTar(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try (InputStream in = unpacked(file)) {
            byte[] header = in.readNBytes(TarConstants.DEFAULT_RCDSIZE);
            boolean named = header.length == TarConstants.DEFAULT_RCDSIZE && isNamedSo(name);
            return named || TarArchiveInputStream.matches(header, header.length);
        } catch (IOException broken) {
            return isNamedSo(name);
        }
    }

    static boolean isNamedSo(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static InputStream unpacked(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            in.mark(2);
            boolean packed = ((in.read() << 8) | in.read()) == GZIP;
            in.reset();
            return packed
                    ? GzipCompressorInputStream.builder()
                            .setInputStream(in)
                            .setDecompressConcatenated(true)
                            .get()
                    : in;
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    /** A tar without files is nothing but zeros. */
    private static boolean isEmpty(Path file) throws IOException {
        try (InputStream in = unpacked(file)) {
            byte[] record = in.readNBytes(TarConstants.DEFAULT_RCDSIZE);
            return record.length == TarConstants.DEFAULT_RCDSIZE && Arrays.equals(record, new byte[record.length]);
        }
    }

    private static TarArchiveInputStream open(Path file) throws IOException {
        return new TarArchiveInputStream(
                unpacked(file), TarConstants.DEFAULT_BLKSIZE, TarConstants.DEFAULT_RCDSIZE, "UTF-8", true);
    }

    private void unpack(TarArchiveInputStream tar, Unpacking unpacking) throws IOException {
        long most = ArchiveLimits.DENSE_BYTES + ArchiveLimits.DENSITY * Files.size(location);
        boolean begun = false;
        try {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                begun = true;
                if (entries.size() == ArchiveLimits.ZIP_ENTRIES) {
                    throw new LimitException(ProblemCode.TOO_MANY_FILES, Integer.toString(ArchiveLimits.ZIP_ENTRIES));
                }
                unpacking.goOn(spill.size());
                if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
                    add(tar, entry.getName(), most - spill.size(), unpacking);
                }
            }
            if (!begun && !isEmpty(location)) {
                throw new IOException("It is no tar");
            }
        } catch (LimitException passed) {
            throw passed;
        } catch (IOException | IllegalArgumentException broken) {
            if (!begun) {
                throw new IOException("It is no tar", broken);
            }
            LOG.failure("Unpacking a tar", broken);
            problems.add(Problem.of(ProblemCode.ARCHIVE_CUT_OFF, null));
        }
    }

    private void add(TarArchiveInputStream tar, String name, long most, Unpacking unpacking) throws IOException {
        String path = EntryPath.normalise(name).orElse(null);
        if (path == null) {
            problems.add(Problem.of(ProblemCode.UNSAFE_PATH, null, KeptText.shown(name)));
        } else if (path.length() > ArchiveLimits.PATH_CHARACTERS) {
            problems.add(EntryPath.tooLong(path));
        } else if (!EntryPath.isJunk(path)) {
            SpillFile.Slice slice = spill.write(tar, most, unpacking);
            SpillFile.Slice earlier = entries.putIfAbsent(path, slice);
            if (earlier != null && !fingerprint(earlier).equals(fingerprint(slice))) {
                problems.add(Problem.of(ProblemCode.DUPLICATE_ENTRY, path));
            }
        }
    }

    private static String fingerprint(SpillFile.Slice slice) {
        return slice.bytes().size() + "-" + Long.toHexString(slice.checksum());
    }

    @Override
    public Path location() {
        return location;
    }

    @Override
    public String name() {
        Path name = location.getFileName();
        String text = name == null ? location.toString() : name.toString();
        for (String ending : ENDINGS) {
            if (text.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return text.substring(0, text.length() - ending.length());
            }
        }
        return text;
    }

    @Override
    public Stream<TreeFile> files() {
        return entries.entrySet().stream()
                .map(entry ->
                        new TreeFile(entry.getKey(), entry.getValue().bytes().size(), fingerprint(entry.getValue())));
    }

    @Override
    public Optional<RandomBytes> bytes(String path) {
        return Optional.ofNullable(entries.get(path)).map(SpillFile.Slice::bytes);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return bytes(path).orElseThrow(() -> new NoSuchFileException(path)).stream();
    }

    @Override
    public List<Problem> problems() {
        return problems.all();
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
