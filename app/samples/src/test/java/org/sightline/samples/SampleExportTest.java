package org.sightline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ready-made exports. */
class SampleExportTest {
    @TempDir
    Path folder;

    @Test
    void theDemonstrationHasTwoDozenPhotosOfManyKinds() throws IOException {
        Path zip = folder.resolve("demo.zip");
        SampleExport demo = SampleExport.create(zip);

        Map<String, byte[]> files = Archives.unzip(zip);
        assertThat(files.keySet()).containsAll(demo.truth().photoPaths());
        assertThat(demo.truth().photoPaths()).hasSizeBetween(22, 28).containsAll(demo.pathsShowingPeople());
        assertThat(demo.truth().appearances())
                .extracting(ExpectedAppearance::kind)
                .contains(
                        AppearanceKind.POST,
                        AppearanceKind.ALBUM,
                        AppearanceKind.PROFILE_PICTURE,
                        AppearanceKind.COVER,
                        AppearanceKind.STORY,
                        AppearanceKind.MESSAGE,
                        AppearanceKind.UNCATEGORISED,
                        AppearanceKind.UNLISTED);
        assertThat(demo.truth().appearances())
                .filteredOn(each -> !each.present())
                .hasSize(1);
    }

    @Test
    void aGeneratedExportHasTheAskedNumberOfDifferentPhotos() throws IOException {
        Path zip = folder.resolve("large.zip");
        SampleExport large = SampleExport.large(40);
        large.export().writeZip(zip);

        assertThat(large.truth().photoPaths()).hasSize(40);
        assertThat(large.pathsShowingPeople())
                .hasSize(SampleExport.peopleAmong(40))
                .hasSize(27);
        Map<String, byte[]> files = Archives.unzip(zip);
        Set<ByteBuffer> contents = new HashSet<>();
        for (String path : large.truth().photoPaths()) {
            contents.add(ByteBuffer.wrap(files.getOrDefault(path, new byte[0])));
        }
        assertThat(contents).hasSize(40);
    }
}
