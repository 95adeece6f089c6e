package org.sightline.samples.googlephotos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.Archives;

/** Takeouts of any size. */
class LargeTakeoutTest {
    @TempDir
    Path folder;

    @Test
    void aTakeoutHasTheAskedSizeAndParts() throws IOException {
        LargeTakeout.Written written = LargeTakeout.write(folder, 6_000_000, 3, 100_000);

        assertThat(written.parts()).hasSize(3);
        assertThat(written.bytes()).isBetween(6_000_000L, 6_300_000L);
        Map<String, byte[]> together = new TreeMap<>();
        for (Path part : written.parts()) {
            Map<String, byte[]> files = Archives.unzip(part);
            assertThat(files.values().stream()
                            .mapToLong(content -> content.length)
                            .sum())
                    .isBetween(1_700_000L, 2_300_000L);
            together.putAll(files);
        }
        Set<Integer> contents = new HashSet<>();
        for (long number = 0; number < written.photos(); number++) {
            String path = LargeTakeout.pathOf(number);
            assertThat(together).containsKeys(path, path + ".json");
            contents.add(Arrays.hashCode(together.get(path)));
        }
        assertThat(contents).hasSize((int) written.photos());
        assertThat(together).hasSize((int) written.photos() * 2);
    }

    @Test
    void theNotesOfTheLastPhotoOfAPartAreInTheNext() throws IOException {
        LargeTakeout.Written written = LargeTakeout.write(folder, 1_000_000, 2, 100_000);

        Set<String> first = Archives.unzip(written.parts().get(0)).keySet();
        assertThat(first)
                .filteredOn(path -> path.endsWith(".jpg") && !first.contains(path + ".json"))
                .hasSize(1);
    }
}
