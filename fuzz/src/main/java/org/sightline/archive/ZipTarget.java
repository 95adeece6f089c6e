package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Problem;

/** A ZIP as somebody made it: its directory, its names, every entry, and the lists that it may hold. */
public final class ZipTarget implements FuzzTarget {

    private static final int MOST_OF_AN_ENTRY = 1 << 20;
    private static final int MOST_ENTRIES_READ = 50;

    private final Path file;

    public ZipTarget() {
        try {
            this.file = Files.createTempFile("sightline-fuzz", ".zip");
            file.toFile().deleteOnExit();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String run(byte[] input) {
        CountingSink sink = new CountingSink(EnumSet.of(EvidenceKind.PLATFORM_RULE, EvidenceKind.ACCOUNT));
        TreeSet<String> codes = new TreeSet<>();
        int read = 0;
        try {
            Files.write(file, input);
            try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(file))) {
                Promise.holds(
                        !opened.archives().isEmpty() || !opened.problems().isEmpty(), "an input is never passed over");
                opened.problems().forEach(problem -> codes.add(problem.code().name()));
                for (Archive archive : opened.archives()) {
                    read += readAll(archive, codes);
                    archive.reader().read(archive, sink);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("No archive is gone here", failure);
        }
        codes.addAll(sink.codes());
        return read + " entries, " + sink.appearances() + " appearances " + codes;
    }

    private static int readAll(Archive archive, Set<String> codes) throws IOException {
        for (Problem problem : archive.problems()) {
            codes.add(problem.code().name());
        }
        int read = 0;
        for (Archive.Part part : archive.parts()) {
            try (Stream<TreeFile> files = part.tree().files()) {
                for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                    TreePromises.staysInside(file.path());
                    if (read < MOST_ENTRIES_READ) {
                        read++;
                        read(part.tree(), file, codes);
                    }
                }
            }
        }
        return read;
    }

    private static void read(FileTree tree, TreeFile file, Set<String> codes) {
        try (InputStream in = tree.open(file.path())) {
            in.readNBytes(MOST_OF_AN_ENTRY);
        } catch (IOException broken) {
            codes.add("broken entry");
        }
    }
}
