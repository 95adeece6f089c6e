package org.sightline.archive.meta;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;

/** How Meta names its downloads: parts of one batch share everything of their name but what follows the date. */
public final class ExportNames {

    private static final Pattern DATED = Pattern.compile(
            "^((?:facebook|instagram|threads|meta)-.+?-" + "(?:\\d{4}-\\d{2}-\\d{2}|\\d{2}_\\d{2}_\\d{4}))(?:-.*)?$");
    /** Of Instagram until 2022. */
    private static final Pattern COMPACT = Pattern.compile("^([\\w.]+_\\d{8})(?:[ _-].*)?$");
    /** Of Instagram until 2020. */
    private static final Pattern PART = Pattern.compile("^([\\w.]+)_part_\\d+$");

    /** Names that leave out the account or the day; what follows is the number or the hash of a part. */
    private static final List<Pattern> UNNAMED = List.of(
            Pattern.compile("^(meta-\\d{4}-\\d{2}-\\d{2})(?:-\\w+)?(?: ?\\(\\d+\\))?$"),
            Pattern.compile("^((?:facebook|instagram)-[\\w.]+?)(?:-\\d{1,3})?$"));

    private static final Pattern LIST = Pattern.compile("\\.(json|html?)$");

    /** What any part may have for those who look into it by hand. */
    private static final Set<String> IN_EVERY_PART = Set.of("start_here.html", "index.html");

    private ExportNames() {}

    /**
     * What the parts of one export have in common, by the folder they lie in or the ZIP's name; null where neither says.
     *
     * @param root what precedes the export's own folders
     */
    public static @Nullable String key(FileTree tree, String root) {
        return key(tree, root, List.of(DATED, PART, COMPACT));
    }

    /** The same, where names of today only count. */
    public static @Nullable String dated(FileTree tree, String root) {
        return key(tree, root, List.of(DATED));
    }

    private static @Nullable String key(FileTree tree, String root, List<Pattern> patterns) {
        for (String name : names(tree, root)) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(name);
                if (matcher.matches()) {
                    return matcher.group(1);
                }
            }
        }
        return null;
    }

    /** Whether the name is that of a part of an Instagram export until 2020. */
    public static boolean isInstagramPart(FileTree tree, String root) {
        return names(tree, root).stream().anyMatch(name -> PART.matcher(name).matches());
    }

    private static List<String> names(FileTree tree, String root) {
        String folder = root.isEmpty() ? "" : root.substring(0, root.length() - 1);
        return List.of(folder.substring(folder.lastIndexOf('/') + 1), folder.replaceFirst("/.*", ""), tree.name());
    }

    /**
     * The folder that everything lies in where it is named like a platform's export, or the top where the tree itself is.
     *
     * @param platform beginning of the names, such as {@code facebook-}
     * @return ends with {@code /} or is empty; null where no name is like that
     */
    public static @Nullable String rootNamed(FileTree tree, String platform) throws IOException {
        String wrapper = onlyFolder(tree);
        if (wrapper.startsWith(platform) && DATED.matcher(wrapper).matches()) {
            return wrapper + "/";
        }
        boolean named =
                tree.name().startsWith(platform) && DATED.matcher(tree.name()).matches();
        return named ? "" : null;
    }

    /**
     * What a part says of the export it is of.
     *
     * @param owner the file about the account, by its path in the tree
     * @return null where its name says nothing
     */
    public static Recognition.@Nullable Batch batch(FileTree tree, String root, Predicate<String> owner)
            throws IOException {
        String name = key(tree, root, UNNAMED);
        if (name == null) {
            return null;
        }
        boolean tellsOwner = false;
        Set<String> lists = new HashSet<>();
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                String path = file.path();
                if (path.startsWith(root) && LIST.matcher(path).find()) {
                    tellsOwner |= owner.test(path);
                    lists.add(path.substring(root.length()));
                }
            }
        }
        lists.removeAll(IN_EVERY_PART);
        return new Recognition.Batch(name, tellsOwner, lists);
    }

    /** The one folder that everything lies in; empty if there is none. */
    private static String onlyFolder(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            List<String> tops = files.map(TreeFile::path)
                    .map(path -> path.substring(0, Math.max(0, path.indexOf('/'))))
                    .distinct()
                    .limit(2)
                    .toList();
            return tops.size() == 1 ? tops.get(0) : "";
        }
    }
}
