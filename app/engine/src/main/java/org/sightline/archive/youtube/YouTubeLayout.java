package org.sightline.archive.youtube;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.EntryPath;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;

/**
 * Tells YouTube's part of a Takeout by its folder or, where that was taken away or is called something else, by its tables. Other
 * products of Google may lie beside it.
 */
final class YouTubeLayout {

    /** In all languages the name of the product is in that of the folder. */
    private static final Pattern FOLDER =
            Pattern.compile("^(?<root>|.*?/)Takeout/(?<product>[^/]*YouTube[^/]*)/.+", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOWNLOAD =
            Pattern.compile("^(?<key>takeout-\\d{8}T\\d{6}Z).*$", Pattern.CASE_INSENSITIVE);

    /** What the folders with tables are called, as far as it has been described. */
    private static final Set<String> FOLDERS = Set.of(
            "channels",
            "comments",
            "history",
            "playlists",
            "subscriptions",
            "video metadata",
            "canales",
            "comentarios",
            "historial",
            "listas de reproducción",
            "metadatos del vídeo",
            "kanäle",
            "video-metadaten");

    /** Those that hold media, by which a part is told that holds nothing else; uploads are called as their list is. */
    private static final Set<String> MEDIA_FOLDERS =
            Set.of("posts", "beiträge", "videos", "vídeos", "video_s", "videoclipuri", "vaizdo įrašai");

    private YouTubeLayout() {}

    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        Optional<Recognition> named = byFolder(tree);
        if (named.isPresent()) {
            return named;
        }
        Optional<Recognition> told = byTables(tree);
        return told.isPresent() ? told : byMedia(tree);
    }

    private static Optional<Recognition> byFolder(FileTree tree) throws IOException {
        @Nullable String root = null;
        @Nullable String folder = null;
        boolean lists = false;
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                Matcher product = FOLDER.matcher(file.path());
                if (folder == null && product.matches()) {
                    root = product.group("root");
                    folder = file.path().substring(0, product.end("product") + 1);
                }
                String ending = EntryPath.extension(file.path());
                boolean inside = folder != null && file.path().startsWith(folder);
                lists |= inside && (ending.equals("csv") || ending.equals("json"));
            }
        }
        if (root == null || folder == null) {
            return Optional.empty();
        }
        String product = folder;
        return Optional.of(new Recognition(root, "takeout", key(tree), lists, path -> path.startsWith(product)));
    }

    private static Optional<Recognition> byTables(FileTree tree) throws IOException {
        @Nullable String root = null;
        Set<String> folders = new HashSet<>(FOLDERS);
        folders.addAll(MEDIA_FOLDERS);
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                String path = file.path();
                if (!EntryPath.extension(path).equals("csv") || (root != null && !path.startsWith(root))) {
                    continue;
                }
                YouTubeTable table = table(tree, path);
                if (table != null) {
                    root = root == null ? above(folder(path)) : root;
                    folders.add(plain(firstFolder(path.substring(root.length()))));
                    if (table.kind() == YouTubeTable.Kind.VIDEOS) {
                        // The list of videos and the folder with them are called by the same word.
                        String name = EntryPath.fileName(path);
                        folders.add(plain(name.substring(0, name.lastIndexOf('.'))));
                    }
                }
            }
        }
        if (root == null) {
            return Optional.empty();
        }
        return Optional.of(new Recognition(root, "takeout", key(tree), true, in(root, folders)));
    }

    private static @Nullable YouTubeTable table(FileTree tree, String path) throws IOException {
        List<List<String>> start = CsvFiles.start(tree, path, 1);
        return start.isEmpty() ? null : YouTubeTable.of(start.get(0)).orElse(null);
    }

    /** A part of a download without its outer folders. */
    private static Optional<Recognition> byMedia(FileTree tree) throws IOException {
        if (key(tree) == null) {
            return Optional.empty();
        }
        try (Stream<TreeFile> files = tree.files()) {
            return files.map(TreeFile::path)
                    .filter(path -> MEDIA_FOLDERS.contains(plain(lastFolder(folder(path)))))
                    .findFirst()
                    .map(path -> above(folder(path)))
                    .map(root -> new Recognition(root, "takeout", key(tree), false, in(root, MEDIA_FOLDERS)));
        }
    }

    private static Predicate<String> in(String root, Set<String> folders) {
        return path -> path.startsWith(root) && folders.contains(plain(firstFolder(path.substring(root.length()))));
    }

    /** All parts of one download begin with its date and time. */
    private static @Nullable String key(FileTree tree) {
        Matcher download = DOWNLOAD.matcher(tree.name());
        return download.matches() ? download.group("key") : null;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String above(String folder) {
        return folder.isEmpty() ? "" : folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }

    private static String lastFolder(String folder) {
        return folder.isEmpty() ? "" : folder.substring(above(folder).length(), folder.length() - 1);
    }

    /** The name itself where the file lies in no folder. */
    private static String firstFolder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
