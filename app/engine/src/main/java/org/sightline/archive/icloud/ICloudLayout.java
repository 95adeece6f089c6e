package org.sightline.archive.icloud;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.EntryPath;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;

/** Tells a download by the columns of its tables, whatever its folders are called. */
final class ICloudLayout {

    private static final String FORMAT = "csv";
    private static final String USUAL_NAME = "Photo Details";
    /** Tables that are looked into; a download has one for some thousand photos. */
    private static final int MOST_TABLES = 300;

    private ICloudLayout() {}

    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        Set<String> libraries = libraries(tree);
        if (!libraries.isEmpty()) {
            Set<String> parts = new TreeSet<>();
            libraries.forEach(folder -> parts.add(parent(folder)));
            String root = common(parts);
            return Optional.of(new Recognition(root, FORMAT, null, true, path -> owns(libraries, parts, path)));
        }
        Set<String> parts = parts(tree);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recognition(common(parts), FORMAT, null, false, path -> owns(Set.of(), parts, path)));
    }

    private static boolean owns(Set<String> libraries, Set<String> parts, String path) {
        return libraries.stream().anyMatch(path::startsWith)
                || parts.stream().anyMatch(part -> ICloudPlace.isBeside(part, path));
    }

    /** Folders that hold tables of photos, each with a slash at its end. */
    private static Set<String> libraries(FileTree tree) throws IOException {
        List<String> tables;
        try (Stream<TreeFile> files = tree.files()) {
            tables = files.map(TreeFile::path)
                    .filter(path -> EntryPath.extension(path).equals("csv"))
                    .sorted(Comparator.comparing(
                            path -> !EntryPath.fileName(path).startsWith(USUAL_NAME)))
                    .limit(MOST_TABLES)
                    .toList();
        }
        Set<String> libraries = new TreeSet<>();
        for (String table : tables) {
            String folder = table.substring(0, table.lastIndexOf('/') + 1);
            if (!libraries.contains(folder)
                    && CsvFiles.start(tree, table, 1).stream().anyMatch(PhotoDetails::isTable)) {
                libraries.add(folder);
            }
        }
        return libraries;
    }

    /** Parts without tables are told by their names alone. */
    private static Set<String> parts(FileTree tree) throws IOException {
        Set<String> parts = new TreeSet<>();
        try (Stream<TreeFile> files = tree.files()) {
            files.forEach(file -> ICloudPlace.part(file.path())
                    .filter(part -> isDownload(tree, part))
                    .ifPresent(parts::add));
        }
        return parts;
    }

    private static boolean isDownload(FileTree tree, String part) {
        String folder = part.isEmpty() ? tree.name() : EntryPath.fileName(part.substring(0, part.length() - 1));
        return ICloudPlace.isDownload(folder) || ICloudPlace.isDownload(tree.name());
    }

    private static String parent(String folder) {
        return folder.isEmpty() ? "" : folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }

    /** The folder that all of them lie in. */
    private static String common(Set<String> parts) {
        String common = parts.iterator().next();
        for (String part : parts) {
            while (!part.startsWith(common)) {
                common = parent(common);
            }
        }
        return common;
    }
}
