package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Effort;
import org.sightline.model.Stage;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrases;

/** What was looked at closely is not looked at again for less. */
class EffortScanTest {

    @TempDir
    private Path folder;

    private Path photos;

    @BeforeEach
    void writePhotos() throws Exception {
        photos = Files.createDirectories(folder.resolve("photos"));
        SamplePhotos samples = SamplePhotos.load();
        Files.write(
                photos.resolve("group.jpg"),
                samples.smallVariation(samples.people().get(0), 900, 1));
        Files.write(
                photos.resolve("scene.jpg"),
                samples.smallVariation(samples.emptyScenes().get(0), 900, 1));
    }

    private ScanResult scan(Effort effort) {
        AppFolders folders = AppFolders.under(folder.resolve("home"));
        try (Audit audit = new Stores(folders, Passphrases.NONE).open(folder.resolve("audit.sightline"))) {
            return new ScanJob(TestEngine.start(), audit, List.of(photos), new ScanOptions(Set.of(), 2, effort))
                    .run(progress -> {}, new CancellationToken());
        }
    }

    @Test
    void moreEffortAnalysesAgainAndLessDoesNot() {
        assertThat(scan(Effort.QUICK).analysed()).isEqualTo(2);
        assertThat(scan(Effort.QUICK).analysed()).isZero();
        assertThat(scan(Effort.THOROUGH).analysed()).isEqualTo(2);
        assertThat(scan(Effort.NORMAL).analysed()).isZero();
        assertThat(scan(Effort.QUICK).analysed()).isZero();
    }

    @Test
    void aScanSaysWhatItsTimeWasSpentOn() {
        ScanResult result = scan(Effort.NORMAL);

        for (Stage stage : List.of(Stage.READ, Stage.DECODE, Stage.DETECT, Stage.EMBED, Stage.STORE)) {
            assertThat(result.times().of(stage)).as(stage.id()).isPositive();
        }
        assertThat(scan(Effort.NORMAL).times().of(Stage.DECODE)).isZero();
    }
}
