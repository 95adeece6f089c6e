package org.sightline.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.model.Platform;
import org.sightline.model.Problem;

/** An export as it is read: one or more ZIPs or folders that belong together. Paths are relative to the export's root. */
public final class Archive implements Closeable {

    /**
     * A ZIP or folder of this archive.
     *
     * @param root what precedes the export's own folders in this part
     */
    public record Part(FileTree tree, String root) {}

    /** A file and the part that holds it. */
    public record Located(int part, TreeFile file) {}

    private final ExportReader reader;
    private final String format;
    private final String identity;
    private final boolean hasLists;
    private final List<Part> parts;

    Archive(ExportReader reader, String format, String identity, boolean hasLists, List<Part> parts) {
        this.reader = reader;
        this.format = format;
        this.identity = identity;
        this.hasLists = hasLists;
        this.parts = List.copyOf(parts);
    }

    /**
     * The archive of another reader that is made of some of this one's files.
     *
     * @param files whether a file, by its path, belongs to it
     * @param whole whether it tells what the parts could not read; one of several does
     */
    public Archive selection(
            ExportReader other, String itsFormat, boolean itHasLists, Predicate<String> files, boolean whole) {
        List<Part> selected = parts.stream()
                .map(part -> new Part(
                        new TreeSelection(
                                part.tree(),
                                path -> path.startsWith(part.root())
                                        && files.test(path.substring(part.root().length())),
                                whole),
                        part.root()))
                .toList();
        return new Archive(other, itsFormat, identity, itHasLists, selected);
    }

    public Platform platform() {
        return reader.platform();
    }

    public ExportReader reader() {
        return reader;
    }

    public String format() {
        return format;
    }

    /** What tells this export from others of the same platform over several runs. */
    public String identity() {
        return identity;
    }

    /** Whether a part says where the pictures stood. */
    public boolean hasLists() {
        return hasLists;
    }

    public List<Part> parts() {
        return parts;
    }

    /** What the parts could not read. */
    public List<Problem> problems() {
        return parts.stream().flatMap(part -> part.tree().problems().stream()).toList();
    }

    /** Every file once, part by part; a file that a later part repeats is left out. */
    public void forEachFile(FileVisitor visitor) throws IOException {
        forEachFile(visitor, differing -> {});
    }

    /**
     * Every file once, part by part.
     *
     * @param differing takes a file whose path an earlier part holds with other content: two exports that were taken for one
     */
    public void forEachFile(FileVisitor visitor, FileVisitor differing) throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            try (Stream<TreeFile> files = part.tree().files()) {
                for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                    if (!file.path().startsWith(part.root())) {
                        continue;
                    }
                    TreeFile inExport =
                            new TreeFile(file.path().substring(part.root().length()), file.size(), file.fingerprint());
                    String earlier = parts.size() == 1 ? null : seen.putIfAbsent(inExport.path(), file.fingerprint());
                    if (earlier == null) {
                        visitor.visit(new Located(i, inExport));
                    } else if (!earlier.equals(file.fingerprint())) {
                        differing.visit(new Located(i, inExport));
                    }
                }
            }
        }
    }

    /** Takes one file of an archive. */
    @FunctionalInterface
    public interface FileVisitor {
        void visit(Located file) throws IOException;
    }

    /** The files whose path fits, in the archive's order; of two that differ under one path both. */
    public List<Located> find(Predicate<String> path) throws IOException {
        List<Located> found = new ArrayList<>();
        FileVisitor collect = file -> {
            if (path.test(file.file().path())) {
                found.add(file);
            }
        };
        forEachFile(collect, collect);
        return found;
    }

    public InputStream open(Located file) throws IOException {
        return open(file.part(), file.file().path());
    }

    /** @throws IOException if the file is gone or broken */
    public InputStream open(int part, String path) throws IOException {
        Part source = parts.get(part);
        return source.tree().open(source.root() + path);
    }

    /**
     * Opens a large file to read it in any order; the caller closes it.
     *
     * @param most bytes that it may have
     * @param temporary folder to unpack into what cannot be read as it lies there
     * @throws LimitException if it is larger, or there is no room for it
     * @throws IOException if the file is gone or broken
     */
    public OpenFile openLarge(int part, String path, long most, Path temporary, Unpacking unpacking)
            throws IOException {
        Part source = parts.get(part);
        return OpenFile.open(source.tree(), source.root() + path, most, temporary, unpacking);
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.tree().close();
        }
    }
}
