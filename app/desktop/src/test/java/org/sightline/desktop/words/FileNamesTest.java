package org.sightline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private final Messages messages = Messages.english();

    @Test
    void oneFileByItsName() {
        assertThat(FileNames.of(List.of(Path.of("downloads", "facebook.zip")), messages))
                .isEqualTo("facebook.zip");
    }

    @Test
    void moreFilesByNumber() {
        Path file = Path.of("facebook.zip");
        assertThat(FileNames.of(List.of(file, file), messages)).isEqualTo("facebook.zip and one more");
        assertThat(FileNames.of(Collections.nCopies(1205, file), messages)).isEqualTo("facebook.zip and 1,204 more");
    }

    @Test
    void aRootHasNoName() {
        Path root = Path.of("").toAbsolutePath().getRoot();
        assertThat(FileNames.of(List.of(root), messages)).isEqualTo(root.toString());
    }

    @Test
    void bracesInNamesAreHarmless() {
        assertThat(FileNames.of(List.of(Path.of("it's {0}.zip")), messages)).isEqualTo("it's {0}.zip");
    }
}
