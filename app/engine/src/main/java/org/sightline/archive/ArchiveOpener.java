package org.sightline.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.archive.facebook.FacebookReader;
import org.sightline.archive.facebook.MessengerReader;
import org.sightline.archive.folder.FolderReader;
import org.sightline.archive.googlephotos.GooglePhotosReader;
import org.sightline.archive.icloud.ICloudReader;
import org.sightline.archive.instagram.InstagramReader;
import org.sightline.archive.linkedin.LinkedInReader;
import org.sightline.archive.twitter.TwitterReader;
import org.sightline.archive.venmo.VenmoReader;
import org.sightline.archive.whatsapp.WhatsAppReader;
import org.sightline.archive.youtube.YouTubeReader;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.AppFolders;
import org.sightline.system.PrivateLog;

/** Opens what the user names, recognises it by content and brings the parts of one export together. */
public final class ArchiveOpener {

    private static final PrivateLog LOG = PrivateLog.of(ArchiveOpener.class);

    private final List<ExportReader> readers;
    private final ExportReader fallback;
    private final Path temporary;
    private final Unpacking unpacking;

    /** Opens archives for this user, and cannot be interrupted. */
    public ArchiveOpener() {
        this(AppFolders.ofThisUser().temporary(), bytes -> {});
    }

    /**
     * @param temporary folder to unpack into what cannot be read as it lies there
     * @param unpacking is told while something is unpacked
     */
    public ArchiveOpener(Path temporary, Unpacking unpacking) {
        this(platforms(), new FolderReader(), temporary, unpacking);
    }

    /** The readers of exports, in the order in which they are asked. */
    public static List<ExportReader> platforms() {
        // A download of several holds the files of the first ones in folders of their own; the rest is Facebook's.
        return List.of(
                new InstagramReader(),
                new MessengerReader(),
                new FacebookReader(),
                new TwitterReader(),
                new YouTubeReader(),
                new GooglePhotosReader(),
                new LinkedInReader(),
                new VenmoReader(),
                new ICloudReader(),
                new WhatsAppReader());
    }

    private ArchiveOpener(List<ExportReader> readers, ExportReader fallback, Path temporary, Unpacking unpacking) {
        this.readers = readers;
        this.fallback = fallback;
        this.temporary = temporary;
        this.unpacking = unpacking;
    }

    /**
     * What was opened.
     *
     * @param problems one for each input that could not be opened, with its path
     */
    public record Opened(List<Archive> archives, List<Problem> problems) implements Closeable {

        /** Both together. */
        public Opened and(Opened other) {
            List<Archive> allArchives = new ArrayList<>(archives);
            allArchives.addAll(other.archives());
            List<Problem> allProblems = new ArrayList<>(problems);
            allProblems.addAll(other.problems());
            return new Opened(allArchives, allProblems);
        }

        @Override
        public void close() throws IOException {
            for (Archive archive : archives) {
                archive.close();
            }
        }
    }

    /** Opens files and folders; what cannot be opened becomes a problem. What {@link Unpacking} throws is thrown on. */
    public Opened open(List<Path> inputs) {
        List<Problem> problems = new ArrayList<>();
        List<Recognised> recognised = new ArrayList<>();
        try {
            for (Path input : inputs) {
                open(input, recognised, problems);
            }
            return new Opened(join(recognised), problems);
        } catch (RuntimeException stopped) {
            recognised.forEach(ArchiveOpener::abandon);
            throw stopped;
        }
    }

    /** Opens folders of pictures that the user saved by hand, whatever they look like. */
    public Opened openSaved(List<Path> folders) {
        return new ArchiveOpener(List.of(), new FolderReader(FolderReader.SAVED_BY_HAND), temporary, unpacking)
                .open(folders);
    }

    /** Opens a tree, with what lies in ZIPs within it, as if it were a ZIP itself. */
    Opened open(FileTree tree) throws IOException {
        List<Recognised> recognised = new ArrayList<>();
        recognise(withZipsInside(tree, every -> true), true, recognised);
        return new Opened(join(recognised), List.of());
    }

    private static void abandon(Recognised opened) {
        try {
            opened.tree().close();
        } catch (IOException failure) {
            LOG.failure("Closing an archive", failure);
        }
    }

    private void open(Path input, List<Recognised> recognised, List<Problem> problems) {
        if (!Files.exists(input)) {
            problems.add(Problem.of(ProblemCode.NOT_FOUND, input.toString()));
            return;
        }
        try {
            if (Files.isDirectory(input)) {
                openFolder(new FolderTree(input), recognised, problems);
            } else {
                recognise(file(input), true, recognised);
            }
        } catch (LimitException refused) {
            problems.add(refused.problem(input.toString()));
        } catch (IOException failure) {
            ProblemCode code = Files.isDirectory(input) ? ProblemCode.FOLDER_UNREADABLE : ProblemCode.ZIP_BROKEN;
            problems.add(Problem.of(code, input.toString()));
        }
    }

    /** A ZIP or tar with what lies in ZIPs within it, or a single picture. */
    private FileTree file(Path file) throws IOException {
        if (isZip(file)) {
            return withZipsInside(new ZipTree(file), every -> true);
        }
        return TarTree.isTar(file)
                ? withZipsInside(new TarTree(file, temporary, unpacking), every -> true)
                : new FolderTree(file);
    }

    private FileTree withZipsInside(FileTree tree, Predicate<String> opened) throws IOException {
        try {
            return NestedTree.of(tree, opened, temporary, unpacking);
        } catch (IOException | RuntimeException refused) {
            tree.close();
            throw refused;
        }
    }

    /** By its first bytes: a name tells nothing. */
    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            boolean named = EntryPath.extension(file.toString()).equals("zip");
            return named || (start.length == 2 && start[0] == 'P' && start[1] == 'K');
        }
    }

    /**
     * People keep the parts of an export in one folder as they were downloaded. A ZIP of pictures alone that lies where an
     * export of the folder has its files belongs to that export; any other stands for itself.
     */
    private void openFolder(FolderTree folder, List<Recognised> recognised, List<Problem> problems) throws IOException {
        List<String> archives = archivesIn(folder);
        List<String> pictures = new ArrayList<>();
        for (String archive : archives) {
            Path file = folder.location().resolve(archive);
            if (isZip(file) && holdsNoExport(file)) {
                pictures.add(archive);
            }
        }
        List<String> itsOwn = owned(folder, pictures);
        recognise(withZipsInside(folder, itsOwn::contains), archives.size() == itsOwn.size(), recognised);
        for (String archive : archives) {
            if (!itsOwn.contains(archive)) {
                open(folder.location().resolve(archive), recognised, problems);
            }
        }
    }

    /** Those of a folder's ZIPs whose files an export in the folder takes for its own. */
    private List<String> owned(FolderTree folder, List<String> zips) throws IOException {
        if (zips.isEmpty()) {
            return List.of();
        }
        List<String> owned = new ArrayList<>();
        try (FileTree inside = withZipsInside(folder, zips::contains)) {
            Optional<Recognised> export = export(inside);
            for (String zip : export.isPresent() ? zips : List.<String>of()) {
                Predicate<String> owns = export.get().recognition().owns();
                try (Stream<TreeFile> files = inside.files()) {
                    if (files.anyMatch(file -> NestedTree.isInside(zip, file.path()) && owns.test(file.path()))) {
                        owned.add(zip);
                    }
                }
            }
        }
        return owned;
    }

    private boolean holdsNoExport(Path zip) {
        try (ZipTree tree = new ZipTree(zip)) {
            return export(tree).isEmpty();
        } catch (IOException broken) {
            return false;
        }
    }

    /** Empty stubs stand in some exports. */
    private static List<String> archivesIn(FileTree folder) throws IOException {
        try (Stream<TreeFile> files = folder.files()) {
            return files.filter(file -> file.size() > 0
                            && (EntryPath.extension(file.path()).equals("zip") || TarTree.isNamedSo(file.path())))
                    .map(TreeFile::path)
                    .toList();
        }
    }

    /**
     * Finds every export in a tree; what lies beside them is taken as plain pictures.
     *
     * @param always whether a tree without any picture becomes an archive, too
     */
    private void recognise(FileTree tree, boolean always, List<Recognised> recognised) throws IOException {
        FileTree rest = tree;
        boolean found = false;
        for (Optional<Recognised> export = export(rest); export.isPresent(); export = export(rest)) {
            Recognised whole = export.get();
            Predicate<String> owns = whole.recognition().owns();
            Predicate<String> reads = owns.and(whole.recognition().repeats().negate());
            recognised.add(new Recognised(new TreeSelection(rest, reads, !found), whole.reader(), whole.recognition()));
            found = true;
            rest = new TreeSelection(rest, owns.negate(), false);
        }
        if (mayHoldMedia(rest) || (always && !found)) {
            recognised.add(
                    new Recognised(rest, fallback, fallback.recognise(rest).orElseThrow()));
        } else if (!found) {
            tree.close();
        }
    }

    private static boolean mayHoldMedia(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            return files.anyMatch(file -> EntryPath.mayBeMedia(file.path()));
        }
    }

    private Optional<Recognised> export(FileTree tree) throws IOException {
        for (ExportReader reader : readers) {
            Optional<Recognition> recognition = reader.recognise(tree);
            if (recognition.isPresent()) {
                return Optional.of(new Recognised(tree, reader, recognition.get()));
            }
        }
        return Optional.empty();
    }

    /** Parts with the same key are one export; those without a key join the only export of their platform, if there is one. */
    private List<Archive> join(List<Recognised> recognised) {
        Batches batches = Batches.among(recognised);
        Map<String, List<Recognised>> groups = new LinkedHashMap<>();
        for (Recognised tree : recognised) {
            String key = tree.recognition().exportKey();
            String group = tree.reader().platform() == Platform.FOLDER
                    ? tree.place()
                    : readers.indexOf(tree.reader()) + ":"
                            + (key == null ? batches.of(tree).orElseGet(() -> onlyKey(tree, recognised)) : key);
            groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(tree);
        }
        return groups.values().stream()
                .map(ArchiveOpener::archive)
                .flatMap(archive -> archive.reader().split(archive).stream())
                .toList();
    }

    private static String onlyKey(Recognised tree, List<Recognised> all) {
        List<String> keys = all.stream()
                .filter(other -> other.reader() == tree.reader())
                .map(other -> other.recognition().exportKey())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean anotherHasLists = all.stream()
                .anyMatch(other -> !other.equals(tree)
                        && other.reader() == tree.reader()
                        && other.recognition().exportKey() == null
                        && other.recognition().hasLists());
        if (keys.size() == 1 && !tree.recognition().hasLists()) {
            return keys.get(0);
        }
        // Two complete exports without a name are two people's, or two dates'.
        boolean apart = tree.recognition().hasLists() && anotherHasLists;
        return apart ? tree.place() : "";
    }

    /** The order in which parts are named does not matter: neither for what an archive is called nor for what is in it. */
    private static Archive archive(List<Recognised> unordered) {
        List<Recognised> group = unordered.stream()
                .sorted(Comparator.comparing((Recognised tree) -> tree.tree().location())
                        .thenComparing(tree -> tree.recognition().root()))
                .toList();
        Recognised first = group.stream()
                .filter(tree -> tree.recognition().hasLists())
                .findFirst()
                .orElse(group.get(0));
        String identity = group.stream()
                .map(tree -> tree.recognition().exportKey())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(first.place());
        List<Archive.Part> parts = group.stream()
                .map(tree -> new Archive.Part(tree.tree(), tree.recognition().root()))
                .toList();
        Recognition recognition = first.recognition();
        return new Archive(first.reader(), recognition.format(), identity, recognition.hasLists(), parts);
    }
}
