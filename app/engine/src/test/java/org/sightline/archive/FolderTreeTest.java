package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(temporary.resolve("export"));
        for (String name : new String[] {"a", "b", "c"}) {
            Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("photo.jpg"), name);
        }
    }

    @Test
    void listsWhatIsThere() throws IOException {
        try (FolderTree tree = new FolderTree(folder)) {
            assertThat(tree.files().map(TreeFile::path)).containsExactly("a/photo.jpg", "b/photo.jpg", "c/photo.jpg");
            assertThat(tree.problems()).isEmpty();
        }
    }

    /** What was seen until then would be taken for all of it. */
    @Test
    void aFolderThatGoesAwayWhileItIsListedIsNotListedInPart() {
        assertThatThrownBy(() -> new FolderTree(folder, visited -> {
                    if (!visited.equals(folder)) {
                        move(folder, temporary.resolve("elsewhere"));
                    }
                }))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static void move(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.move(from, to);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
