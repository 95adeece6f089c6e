package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateLog;

/** A tree with what lies in ZIPs within it: the file {@code 1.jpg} of {@code a/Photos.zip} is {@code a/Photos.zip!/1.jpg}. */
final class NestedTree implements FileTree {

    private static final PrivateLog LOG = PrivateLog.of(NestedTree.class);

    /** What follows the path of a ZIP. */
    private static final String INSIDE = "!/";

    private final FileTree outer;
    /** By their path, without {@link #INSIDE}. */
    private final Map<String, FileTree> zips;

    private final @Nullable SpillFile spill;
    private final List<Problem> problems;

    private NestedTree(FileTree outer, Map<String, FileTree> zips, @Nullable SpillFile spill, List<Problem> problems) {
        this.outer = outer;
        this.zips = zips;
        this.spill = spill;
        this.problems = problems;
    }

    /**
     * Opens the ZIPs of a tree, and those within them. The tree itself where there are none.
     *
     * @param opened whether a ZIP, by its path, is opened
     * @param temporary folder to unpack into what is packed
     * @param unpacking is told how far it is
     */
    static FileTree of(FileTree outer, Predicate<String> opened, Path temporary, Unpacking unpacking)
            throws IOException {
        Opening opening = new Opening(outer, temporary, unpacking);
        try {
            return opening.open(outer, opened, ArchiveLimits.NESTING);
        } catch (IOException | RuntimeException refused) {
            opening.close();
            throw refused;
        }
    }

    static List<TreeFile> zipsOf(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            return files.filter(file -> EntryPath.extension(file.path()).equals("zip") && file.size() > 0)
                    .toList();
        }
    }

    /** Whether a path is that of a file in a ZIP. */
    static boolean isInside(String zip, String path) {
        return path.startsWith(zip + INSIDE);
    }

    /** What the ZIPs of one input share. */
    private static final class Opening {

        private final Path temporary;
        private final Unpacking unpacking;
        private final long mostUnpacked;
        private final List<FileTree> inside = new ArrayList<>();
        private int entriesLeft = ArchiveLimits.ZIP_ENTRIES;
        private @Nullable SpillFile spill;

        Opening(FileTree outermost, Path temporary, Unpacking unpacking) throws IOException {
            this.temporary = temporary;
            this.unpacking = unpacking;
            long packed = Files.isRegularFile(outermost.location())
                    ? Files.size(outermost.location())
                    : zipsOf(outermost).stream().mapToLong(TreeFile::size).sum();
            this.mostUnpacked = ArchiveLimits.DENSE_BYTES + ArchiveLimits.NESTED_GROWTH * packed;
        }

        FileTree open(FileTree tree, Predicate<String> opened, int depth) throws IOException {
            List<TreeFile> found =
                    zipsOf(tree).stream().filter(zip -> opened.test(zip.path())).toList();
            if (found.isEmpty()) {
                return tree;
            }
            Map<String, FileTree> zips = new TreeMap<>();
            ProblemList problems = new ProblemList();
            for (TreeFile zip : found) {
                unpacking.goOn(spill == null ? 0 : spill.size());
                try {
                    zips.put(zip.path(), open(tree, zip, depth));
                } catch (LimitException refused) {
                    problems.add(refused.problem(zip.path()));
                } catch (IOException broken) {
                    LOG.failure("Opening a ZIP within another", broken);
                    problems.add(Problem.of(ProblemCode.ZIP_BROKEN, zip.path()));
                }
            }
            // The outermost tree, which is made last, closes what all of them share.
            return new NestedTree(tree, zips, depth == ArchiveLimits.NESTING ? spill : null, problems.all());
        }

        private FileTree open(FileTree tree, TreeFile zip, int depth) throws IOException {
            if (depth == 0 || inside.size() == ArchiveLimits.NESTED_ZIPS) {
                throw new LimitException(ProblemCode.ARCHIVE_INSIDE);
            }
            RandomBytes bytes = bytes(tree, zip);
            FileTree opened = new ZipTree(tree.location(), bytes, entriesLeft);
            inside.add(opened);
            try (Stream<TreeFile> files = opened.files()) {
                entriesLeft -= (int) files.count();
            }
            return open(opened, every -> true, depth - 1);
        }

        private RandomBytes bytes(FileTree tree, TreeFile zip) throws IOException {
            Optional<RandomBytes> stored = tree.bytes(zip.path());
            if (stored.isPresent()) {
                return stored.get();
            }
            SpillFile file = spill == null ? SpillFile.create(temporary) : spill;
            spill = file;
            try (InputStream in = tree.open(zip.path())) {
                return file.write(in, mostUnpacked - file.size(), unpacking).bytes();
            }
        }

        void close() throws IOException {
            for (FileTree tree : inside) {
                tree.close();
            }
            if (spill != null) {
                spill.close();
            }
        }
    }

    @Override
    public Path location() {
        return outer.location();
    }

    @Override
    public String name() {
        return outer.name();
    }

    @Override
    public Stream<TreeFile> files() throws IOException {
        List<Stream<TreeFile>> all = new ArrayList<>();
        all.add(outer.files().filter(file -> !zips.containsKey(file.path())));
        for (Map.Entry<String, FileTree> zip : zips.entrySet()) {
            String start = zip.getKey() + INSIDE;
            all.add(zip.getValue()
                    .files()
                    .map(file -> new TreeFile(start + file.path(), file.size(), file.fingerprint())));
        }
        return all.stream().flatMap(files -> files).sorted(Comparator.comparing(TreeFile::path));
    }

    @Override
    public InputStream open(String path) throws IOException {
        String zip = zipOf(path);
        return zip == null ? outer.open(path) : inside(zip).open(path.substring(zip.length() + INSIDE.length()));
    }

    @Override
    public Optional<RandomBytes> bytes(String path) throws IOException {
        String zip = zipOf(path);
        return zip == null ? outer.bytes(path) : inside(zip).bytes(path.substring(zip.length() + INSIDE.length()));
    }

    /** The ZIP that holds a file; null where it lies in none. */
    private @Nullable String zipOf(String path) {
        for (int at = path.indexOf(INSIDE); at >= 0; at = path.indexOf(INSIDE, at + 1)) {
            String zip = path.substring(0, at);
            if (zips.containsKey(zip)) {
                return zip;
            }
        }
        return null;
    }

    private FileTree inside(String zip) {
        FileTree tree = zips.get(zip);
        if (tree == null) {
            throw new IllegalArgumentException("No such ZIP");
        }
        return tree;
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(outer.problems());
        all.addAll(problems);
        zips.forEach((path, zip) -> zip.problems().stream()
                .map(problem -> new Problem(
                        problem.path() == null ? path : path + INSIDE + problem.path(),
                        problem.code(),
                        problem.arguments()))
                .forEach(all::add));
        return all;
    }

    @Override
    public void close() throws IOException {
        for (FileTree zip : zips.values()) {
            zip.close();
        }
        if (spill != null) {
            spill.close();
        }
        outer.close();
    }
}
