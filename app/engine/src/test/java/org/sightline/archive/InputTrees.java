package org.sightline.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sightline.system.AppFolders;

/** What a user chooses, as the readers see it. */
public final class InputTrees {

    private InputTrees() {}

    /** Empty where the input is not there. */
    public static Optional<FileTree> open(Path input) throws IOException {
        if (!Files.exists(input)) {
            return Optional.empty();
        }
        if (Files.isDirectory(input)) {
            return Optional.of(new FolderTree(input));
        }
        Path temporary = AppFolders.ofThisUser().temporary();
        FileTree tree = TarTree.isTar(input) ? new TarTree(input, temporary, bytes -> {}) : new ZipTree(input);
        return Optional.of(NestedTree.of(tree, every -> true, temporary, bytes -> {}));
    }
}
