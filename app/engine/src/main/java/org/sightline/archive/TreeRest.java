package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.model.Problem;

/** What lies beside an export in the same folder or ZIP, so that it is not passed over. */
record TreeRest(FileTree tree, String withoutRoot) implements FileTree {

    @Override
    public Path location() {
        return tree.location();
    }

    @Override
    public String name() {
        return tree.name();
    }

    @Override
    public Stream<TreeFile> files() throws IOException {
        return tree.files().filter(file -> !file.path().startsWith(withoutRoot));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return tree.open(path);
    }

    /** They are told by the tree that this is the rest of. */
    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        tree.close();
    }
}
