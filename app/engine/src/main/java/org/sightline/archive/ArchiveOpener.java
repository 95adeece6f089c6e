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
import org.sightline.archive.instagram.InstagramReader;
import org.sightline.archive.linkedin.LinkedInReader;
import org.sightline.archive.twitter.TwitterReader;
import org.sightline.archive.venmo.VenmoReader;
import org.sightline.archive.youtube.YouTubeReader;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Opens what the user names, recognises it by content and brings the parts of one export together. */
public final class ArchiveOpener {

    private final List<ExportReader> readers;
    private final ExportReader fallback;

    public ArchiveOpener() {
        // A download of several holds the files of the first ones in folders of their own; the rest is Facebook's.
        this(
                List.of(
                        new InstagramReader(),
                        new MessengerReader(),
                        new FacebookReader(),
                        new TwitterReader(),
                        new YouTubeReader(),
                        new LinkedInReader(),
                        new VenmoReader()),
                new FolderReader());
    }

    ArchiveOpener(List<ExportReader> readers, ExportReader fallback) {
        this.readers = readers;
        this.fallback = fallback;
    }

    /**
     * What was opened.
     *
     * @param problems one for each input that could not be opened, with its path
     */
    public record Opened(List<Archive> archives, List<Problem> problems) implements Closeable {
        @Override
        public void close() throws IOException {
            for (Archive archive : archives) {
                archive.close();
            }
        }
    }

    /** A tree and what it was recognised as. */
    private record Recognised(FileTree tree, ExportReader reader, Recognition recognition) {

        /** Where it lies: two exports may lie in one folder. */
        String place() {
            return tree.location().resolve(recognition.root()).toString();
        }
    }

    public Opened open(List<Path> inputs) {
        List<Problem> problems = new ArrayList<>();
        List<Recognised> recognised = new ArrayList<>();
        for (Path input : inputs) {
            open(input, recognised, problems);
        }
        return new Opened(join(recognised), problems);
    }

    private void open(Path input, List<Recognised> recognised, List<Problem> problems) {
        if (!Files.exists(input)) {
            problems.add(Problem.of(ProblemCode.NOT_FOUND, input.toString()));
            return;
        }
        try {
            FileTree tree = !Files.isDirectory(input) && isZip(input) ? new ZipTree(input) : new FolderTree(input);
            List<Path> zips = Files.isDirectory(input) ? zipsIn(tree) : List.of();
            recognise(tree, zips.isEmpty(), recognised);
            for (Path zip : zips) {
                open(zip, recognised, problems);
            }
        } catch (LimitException refused) {
            problems.add(refused.problem(input.toString()));
        } catch (IOException failure) {
            ProblemCode code = Files.isDirectory(input) ? ProblemCode.FOLDER_UNREADABLE : ProblemCode.ZIP_BROKEN;
            problems.add(Problem.of(code, input.toString()));
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

    /** People keep the parts of an export in one folder as they were downloaded. Empty stubs stand in some of them. */
    private static List<Path> zipsIn(FileTree folder) throws IOException {
        try (Stream<TreeFile> files = folder.files()) {
            return files.filter(file -> EntryPath.extension(file.path()).equals("zip") && file.size() > 0)
                    .map(file -> folder.location().resolve(file.path()))
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
        Map<String, List<Recognised>> groups = new LinkedHashMap<>();
        for (Recognised tree : recognised) {
            String key = tree.recognition().exportKey();
            String group = tree.reader().platform() == Platform.FOLDER
                    ? tree.place()
                    : readers.indexOf(tree.reader()) + ":" + (key == null ? onlyKey(tree, recognised) : key);
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
