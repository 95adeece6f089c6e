package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.model.Problem;

/**
 * Some of a tree's files: those of one of several exports in it, or what lies beside them, so that it is not passed over.
 *
 * @param tellsProblems whether this selection tells what the tree could not read; one of a tree's selections does
 */
record TreeSelection(FileTree tree, Predicate<String> chosen, boolean tellsProblems) implements FileTree {

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
        return tree.files().filter(file -> chosen.test(file.path()));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return tree.open(path);
    }

    @Override
    public Optional<RandomBytes> bytes(String path) throws IOException {
        return tree.bytes(path);
    }

    @Override
    public List<Problem> problems() {
        return tellsProblems ? tree.problems() : List.of();
    }

    @Override
    public void close() throws IOException {
        tree.close();
    }
}
