package org.sightline.archive.linkedin;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;

/** Tells a download by its tables. Some have everyday names, so that their columns must fit, too. */
final class LinkedInLayout {

    /** Rows in which the one that names the columns must stand: three precede it in the list of connections. */
    private static final int START = 8;

    private static final Pattern TABLE = Pattern.compile("^(?<root>|.*/)(?<name>Profile|Connections|messages|Positions"
            + "|Registration|Rich_Media|Shares|Comments|Reactions|InstantReposts|Votes)(_\\w+)?( ?\\(\\d+\\))?\\.csv$");
    private static final Pattern OF_FOLDERS = Pattern.compile("^(Articles|Jobs)/.+\\.(html|csv)$");
    /** Of one download all parts are called alike. */
    private static final Pattern DOWNLOAD =
            Pattern.compile("^(?<key>(Basic|Complete)_LinkedInDataExport_\\d{2}-\\d{2}-\\d{4})\\b.*$");

    /** What tells that a folder holds a download; of the last three no single one does. */
    private enum Sign {
        SHARES,
        RICH_MEDIA,
        PROFILE,
        CONNECTIONS,
        MESSAGES
    }

    /** By folder, which ends with a slash unless it is the top. */
    private final Map<String, Set<Sign>> signs =
            new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));

    private LinkedInLayout() {}

    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        LinkedInLayout layout = new LinkedInLayout();
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                Matcher table = TABLE.matcher(file.path());
                if (table.matches()) {
                    layout.look(tree, file.path(), table);
                }
            }
        }
        return layout.signs.entrySet().stream()
                .filter(folder -> isDownload(folder.getValue()) || key(tree, folder.getKey()) != null)
                .findFirst()
                .map(folder -> recognition(tree, folder.getKey(), folder.getValue()));
    }

    private void look(FileTree tree, String path, Matcher table) throws IOException {
        Set<Sign> ofFolder = signs.computeIfAbsent(table.group("root"), unused -> EnumSet.noneOf(Sign.class));
        Sign sign = sign(table.group("name"));
        if (sign != null
                && CsvFiles.start(tree, path, START).stream().anyMatch(cells -> cells.containsAll(columns(sign)))) {
            ofFolder.add(sign);
        }
    }

    private static @Nullable Sign sign(String table) {
        return switch (table) {
            case "Shares", "Rich_Media", "Profile", "Connections", "messages" ->
                Sign.valueOf(table.toUpperCase(Locale.ROOT));
            default -> null;
        };
    }

    private static List<String> columns(Sign sign) {
        return switch (sign) {
            case SHARES -> List.of("ShareLink", "ShareCommentary");
            case RICH_MEDIA -> List.of("Media Description", "Media Link");
            case PROFILE -> List.of("First Name", "Last Name");
            case CONNECTIONS -> List.of("First Name", "Last Name", "URL");
            case MESSAGES -> List.of("FROM", "TO", "CONTENT");
        };
    }

    private static boolean isDownload(Set<Sign> signs) {
        boolean aPerson = signs.contains(Sign.PROFILE);
        boolean people = signs.contains(Sign.CONNECTIONS) || signs.contains(Sign.MESSAGES);
        return signs.contains(Sign.SHARES) || signs.contains(Sign.RICH_MEDIA) || (aPerson && people);
    }

    /** By the name of the ZIP or of the folder in it; null where both have been renamed. */
    private static @Nullable String key(FileTree tree, String root) {
        String folder = root.isEmpty() ? "" : root.substring(root.lastIndexOf('/', root.length() - 2) + 1);
        return Stream.of(tree.name(), folder)
                .map(DOWNLOAD::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group("key"))
                .findFirst()
                .orElse(null);
    }

    private static Recognition recognition(FileTree tree, String root, Set<Sign> signs) {
        return new Recognition(
                root,
                "csv",
                key(tree, root),
                isDownload(signs),
                path -> path.startsWith(root) && isOwn(path.substring(root.length())));
    }

    private static boolean isOwn(String path) {
        Matcher table = TABLE.matcher(path);
        return (table.matches() && table.group("root").isEmpty())
                || OF_FOLDERS.matcher(path).matches();
    }
}
