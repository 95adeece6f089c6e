package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Effort;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;

class VanishedArchiveTest {

    private static final int PHOTOS = 60;

    @TempDir
    private Path temporary;

    private final SamplePhotos samples = SamplePhotos.load();

    private ScanResult scan(Audit audit, Path folder, ScanListener listener) {
        return new ScanJob(TestEngine.start(), audit, List.of(folder), new ScanOptions(Set.of(), 2, Effort.NORMAL))
                .run(listener, new CancellationToken());
    }

    private static List<String> problems(Audit audit) {
        List<String> problems = new ArrayList<>();
        audit.forEachProblem(problem -> problems.add(problem.code() + " " + problem.path()));
        return problems;
    }

    @Test
    void anArchiveThatGoesAwayIsOneLineAndTheRestIsExaminedWhenItIsBack() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("drive/photos")).toRealPath();
        for (int i = 0; i < PHOTOS; i++) {
            Files.write(
                    folder.resolve(String.format("%02d.jpg", i)),
                    samples.smallVariation(samples.emptyScenes().get(0), 100, i));
        }
        Path elsewhere = temporary.resolve("unplugged");
        try (Audit audit = TestEngine.open(temporary.resolve("audit.sightline"))) {
            ScanResult result = scan(audit, folder, progress -> {
                if (progress.done() > 0 && Files.exists(folder)) {
                    unplug(folder, elsewhere);
                }
            });
            assertThat(result.cancelled()).isFalse();
            assertThat(problems(audit)).containsExactly("S-134 " + folder);
            int examined = audit.archives().get(0).photos();
            assertThat(examined).isBetween(1, PHOTOS - 1);
            assertThat(audit.archives().get(0).notExamined()).isEqualTo(PHOTOS - examined);

            Files.move(elsewhere, folder);
            assertThat(scan(audit, folder, ScanListener.NONE).analysed()).isEqualTo(PHOTOS - examined);
            assertThat(problems(audit)).isEmpty();
            assertThat(audit.archives().get(0).photos()).isEqualTo(PHOTOS);
        }
    }

    /** Its lists are read when there is something to read: what could not be is not taken for what the export says. */
    @Test
    void anExportThatGoesAwayWhileItsListsAreReadIsReadWhenItIsBack() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("drive/export")).toRealPath();
        SampleExport.large(12).export().writeFolder(folder);
        Path elsewhere = temporary.resolve("unplugged");
        try (Audit audit = TestEngine.open(temporary.resolve("audit.sightline"));
                Audit undisturbed = TestEngine.open(temporary.resolve("undisturbed.sightline"))) {
            ScanResult result = scan(audit, folder, progress -> {
                if (progress.phase() == ScanProgress.Phase.READING && Files.exists(folder)) {
                    unplug(folder, elsewhere);
                }
            });
            assertThat(result.nothingRead()).isTrue();
            assertThat(problems(audit)).containsExactly("S-134 " + folder);

            Files.move(elsewhere, folder);
            scan(audit, folder, ScanListener.NONE);
            scan(undisturbed, folder, ScanListener.NONE);
            assertThat(appearances(audit)).isEqualTo(appearances(undisturbed)).isNotEmpty();
            assertThat(problems(audit)).isEqualTo(problems(undisturbed));
        }
    }

    private static List<String> appearances(Audit audit) {
        List<String> appearances = new ArrayList<>();
        audit.forEachPhoto(
                List.of(), photo -> appearances.add(photo.appearances().toString()));
        return appearances;
    }

    private static void unplug(Path folder, Path elsewhere) {
        try {
            Files.move(folder, elsewhere);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
