package org.sightline.archive.googlephotos;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.archive.FileTree;
import org.sightline.archive.JsonRecords;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;

/**
 * Where an export begins. The library's folder tells it, or folders that are named after years, or, where people have moved
 * their photos elsewhere, a file beside a photo that Google wrote.
 */
final class GooglePhotosLayout {

    /** Files that are opened to see whether Google wrote them. */
    private static final int MOST_OPENED = 8;

    private static final int MOST_OPENED_IN_A_FOLDER = 2;
    /** Bytes; what Google writes about a photo has some hundreds. */
    private static final long MOST_BYTES = 1 << 20;

    /** The parts of one export have it in common. */
    private static final Pattern EXPORT = Pattern.compile("(?i)takeout-\\d{8}T\\d{6}Z");

    private static final Pattern OF_ALBUM = Pattern.compile("(?iu)^(metadata|métadonnées)(\\(\\d+\\))?\\.json$");

    private final FileTree tree;
    private @Nullable LibraryPath library;
    private boolean libraryHasYears;
    private @Nullable String yearsRoot;
    /** Files that look as if Google had written them, some of each folder. */
    private final Map<String, Integer> likely = new HashMap<>();

    private final List<TreeFile> opened = new ArrayList<>();

    private GooglePhotosLayout(FileTree tree) {
        this.tree = tree;
    }

    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        return new GooglePhotosLayout(tree).recognise();
    }

    private Optional<Recognition> recognise() throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            files.forEach(this::look);
        }
        LibraryPath found = library;
        if (found != null && (found.takeout() || libraryHasYears || isWritten(found.root() + found.library()))) {
            return Optional.of(library(found));
        }
        if (yearsRoot != null) {
            return Optional.of(years(yearsRoot));
        }
        return likely.isEmpty() || !isWritten("") ? Optional.empty() : Optional.of(folders());
    }

    private void look(TreeFile file) {
        LibraryPath path = LibraryPath.of(file.path());
        boolean first = library == null || (path.takeout() && !library.takeout());
        if (path.inLibrary() && first) {
            library = path;
            libraryHasYears = false;
        }
        boolean year = path.kind() == FolderName.YEAR;
        if (path.inLibrary() && library != null && isIn(library, path)) {
            libraryHasYears |= year;
        } else if (year && !path.inLibrary()) {
            String parent = parent(path.folder());
            yearsRoot = yearsRoot == null || parent.length() < yearsRoot.length() ? parent : yearsRoot;
        }
        lookForWritten(file, path);
    }

    private void lookForWritten(TreeFile file, LibraryPath path) {
        boolean small = file.size() <= MOST_BYTES;
        if (small && isBesidePhoto(path.name())) {
            int count = likely.merge(folder(file.path()), 1, Integer::sum);
            if (count <= MOST_OPENED_IN_A_FOLDER && opened.size() < MOST_OPENED) {
                opened.add(file);
            }
        }
    }

    private static boolean isBesidePhoto(String name) {
        return SidecarName.isJson(name) && SidecarName.of(name).isPlainly();
    }

    private static boolean isIn(LibraryPath library, LibraryPath file) {
        return file.root().equals(library.root()) && file.library().equals(library.library());
    }

    /** Of a file's path, with its slash. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String parent(String folder) {
        return folder.substring(0, folder.lastIndexOf('/') + 1);
    }

    /** Whether Google wrote one of the files below a folder that look so. */
    private boolean isWritten(String below) throws IOException {
        for (TreeFile file : opened) {
            if (file.path().startsWith(below) && isOfPhoto(file)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfPhoto(TreeFile file) throws IOException {
        AtomicBoolean ofPhoto = new AtomicBoolean();
        try (InputStream in = tree.open(file.path())) {
            JsonRecords.Visitor visitor = (list, record) -> ofPhoto.compareAndSet(
                    false,
                    record.path("title").isString()
                            && record.path("photoTakenTime").path("timestamp").isValueNode());
            new JsonRecords().readList(in, visitor);
        } catch (IOException | JsonRecords.BrokenJsonException notReadable) {
            return false;
        }
        return ofPhoto.get();
    }

    private Recognition library(LibraryPath found) throws IOException {
        String start = found.root() + found.library();
        Predicate<String> owns = path -> path.startsWith(start);
        return recognition(found.root(), found.takeout() ? "takeout" : "library", owns);
    }

    /** What lies in the library was taken out of it: its folders may lie beside others. */
    private Recognition years(String root) throws IOException {
        Set<String> own = new HashSet<>();
        try (Stream<TreeFile> files = tree.files()) {
            files.map(TreeFile::path)
                    .filter(path -> path.startsWith(root) && isOwn(path))
                    .forEach(path -> own.add(folder(path)));
        }
        own.removeIf(folder -> folder.isEmpty()
                || !parent(folder.substring(0, folder.length() - 1)).equals(root));
        Predicate<String> owns = path -> own.contains(folder(path))
                || (folder(path).equals(root) && SidecarName.isGeneral(EntryPath.fileName(path)));
        return recognition(root, "years", owns);
    }

    private static boolean isOwn(String path) {
        FolderName kind = LibraryPath.of(path).kind();
        String name = MediaName.composed(EntryPath.fileName(path));
        return kind == FolderName.YEAR
                || isBesidePhoto(name)
                || OF_ALBUM.matcher(name).matches();
    }

    /** Folders of photos with files beside them, wherever they lie; the way to all of them is not part of the export. */
    private Recognition folders() throws IOException {
        Set<String> own = Set.copyOf(likely.keySet());
        String common = own.stream().reduce(GooglePhotosLayout::common).orElse("");
        String root = common.isEmpty() ? "" : parent(common.substring(0, common.length() - 1));
        return recognition(root, "folders", path -> own.contains(folder(path)));
    }

    private static String common(String one, String other) {
        int end = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
            end = one.charAt(i) == '/' ? i + 1 : end;
        }
        return one.substring(0, end);
    }

    private Recognition recognition(String root, String format, Predicate<String> owns) throws IOException {
        boolean lists;
        try (Stream<TreeFile> files = tree.files()) {
            lists = files.map(TreeFile::path)
                    .anyMatch(path -> path.toLowerCase(Locale.ROOT).endsWith(".json")
                            && owns.test(path)
                            && !SidecarName.isGeneral(EntryPath.fileName(path)));
        }
        return new Recognition(root, format, exportKey(root), lists, owns);
    }

    private @Nullable String exportKey(String root) {
        for (String name : new String[] {root, tree.name()}) {
            Matcher export = EXPORT.matcher(name);
            if (export.find()) {
                return export.group().toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }
}
