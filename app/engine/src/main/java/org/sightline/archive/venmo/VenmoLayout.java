package org.sightline.archive.venmo;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.EntryPath;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;

/** Finds the statements of one account, by what stands in them: nothing is known of their names. */
final class VenmoLayout {

    private final Set<String> statements = new HashSet<>();
    private @Nullable String root;
    private @Nullable String owner;

    private VenmoLayout() {}

    static Optional<Recognition> recognise(FileTree tree) throws IOException {
        VenmoLayout layout = new VenmoLayout();
        try (Stream<TreeFile> files = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) files::iterator) {
                if (EntryPath.extension(file.path()).equals("csv")) {
                    layout.look(tree, file.path());
                }
            }
        }
        return layout.recognition();
    }

    private void look(FileTree tree, String path) throws IOException {
        List<List<String>> start = CsvFiles.start(tree, path, Statement.START);
        if (start.stream().noneMatch(Statement::isHeader)) {
            return;
        }
        String itsOwner = Statement.owner(start.get(0));
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        if (root == null) {
            root = folder;
            owner = itsOwner;
        }
        // Another account's statements, or those in another folder, are found when these are taken away.
        if (Objects.equals(owner, itsOwner) && path.startsWith(root)) {
            statements.add(path);
        }
    }

    private Optional<Recognition> recognition() {
        if (root == null) {
            return Optional.empty();
        }
        return Optional.of(new Recognition(root, "statements", owner, true, statements::contains));
    }
}
