package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Cover;
import org.sightline.model.ProblemCode;
import org.sightline.samples.SamplePhotos;
import org.sightline.video.FilmMaker;
import org.sightline.video.Films;

/** Where copies go, and what is said of photos that have none. The pictures show nobody, so that it is quick. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeCopyWriterTest {

    private final Engine engine = TestEngine.start();
    private final SamplePhotos samples = SamplePhotos.load();
    private final SafeCopies copies = new SafeCopies(engine, null);

    @AfterAll
    void close() {
        copies.close();
    }

    private byte[] picture(int seed) {
        return samples.smallVariation(samples.emptyScenes().get(0), 120, seed);
    }

    private SafeCopyWriter writer(Path folder) {
        return new SafeCopyWriter(copies, new HiddenPeople.Strangers(), Cover.SOLID, folder);
    }

    private static ProblemCode why(SafeCopyWriter.Outcome outcome) {
        assertThat(outcome).isInstanceOf(SafeCopyWriter.NotWritten.class);
        return ((SafeCopyWriter.NotWritten) outcome).problem().code();
    }

    @Test
    void nothingThatIsThereIsReplacedNotEvenThePhotoItself(@TempDir Path folder) throws IOException {
        Path photo = Files.write(folder.resolve("copy-001.jpg"), picture(1));
        byte[] other = Files.readAllBytes(Files.writeString(folder.resolve("copy-003.jpg"), "mine"));
        SafeCopyWriter writer = writer(folder);
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            SafeCopyWriter.Outcome outcome = writer.copy(photo);
            assertThat(outcome).isInstanceOf(SafeCopyWriter.Written.class);
            written.add(((SafeCopyWriter.Written) outcome).file());
        }
        assertThat(written).containsExactly(folder.resolve("copy-002.jpg"), folder.resolve("copy-004.jpg"));
        assertThat(photo).hasBinaryContent(picture(1));
        assertThat(folder.resolve("copy-003.jpg")).hasBinaryContent(other);
        assertThat(folder).as("nothing unfinished").isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void eachPhotoWithoutACopySaysWhy(@TempDir Path folder) throws IOException {
        Path photo = Files.write(folder.resolve("photo.jpg"), picture(1));
        Path text = Files.writeString(folder.resolve("letter.jpg"), "no picture");
        SafeCopyWriter writer = writer(folder);
        assertThat(why(writer.copy(folder.resolve("gone.jpg")))).isEqualTo(ProblemCode.COPY_SOURCE_UNREADABLE);
        assertThat(why(writer.copy(text))).isEqualTo(ProblemCode.IMAGE_UNREADABLE);
        assertThat(why(writer(folder.resolve("not there")).copy(photo))).isEqualTo(ProblemCode.COPY_NOT_WRITTEN);
    }

    @Test
    void photosOfAnAuditComeOutOfTheirArchive(@TempDir Path folder) throws Exception {
        Path archive = Files.createDirectories(folder.resolve("photos"));
        Files.write(archive.resolve("first.jpg"), picture(1));
        Files.write(archive.resolve("second.jpg"), picture(2));
        Path out = Files.createDirectories(folder.resolve("out"));
        try (Audit audit = TestEngine.open(folder.resolve("audit.sightline"))) {
            new ScanJob(TestEngine.quick(), audit, List.of(archive), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            List<JudgedPhoto> photos = new ArrayList<>();
            audit.forEachPhoto(List.of(), photos::add);
            JudgedPhoto first = photos.stream()
                    .filter(photo -> photo.path().equals("first.jpg"))
                    .findFirst()
                    .orElseThrow();
            SafeCopyWriter writer = writer(out);
            try (PhotoFiles files = new PhotoFiles(engine, audit, List.of(), copies.largestFile())) {
                assertThat(writer.copy(first, files))
                        .isEqualTo(new SafeCopyWriter.Written(out.resolve("copy-001.jpg"), 0, 0, 0));
                Files.write(archive.resolve("first.jpg"), picture(3));
                assertThat(why(writer.copy(first, files))).isEqualTo(ProblemCode.COPY_PHOTO_GONE);
            }
            Files.move(archive, folder.resolve("elsewhere"));
            try (PhotoFiles files = new PhotoFiles(engine, audit, List.of(), copies.largestFile())) {
                assertThat(why(writer.copy(first, files))).isEqualTo(ProblemCode.COPY_ARCHIVE_GONE);
            }
            assertThat(out).isDirectoryContaining("glob:**/copy-001.jpg");
        }
    }

    @Test
    void aVideoHasNoCopyWhateverItIsCalled(@TempDir Path folder) throws Exception {
        byte[] film = Films.make(
                FilmMaker.Form.USUAL,
                List.of(Films.Shot.of(samples.emptyScenes().get(0), 500)));
        Path archive = Files.createDirectories(folder.resolve("films"));
        Path named = Files.write(archive.resolve("film.mp4"), film);
        Path misnamed = Files.write(folder.resolve("film.jpg"), film);
        SafeCopyWriter writer = writer(folder);
        assertThat(why(writer.copy(named))).isEqualTo(ProblemCode.COPY_OF_VIDEO);
        assertThat(why(writer.copy(misnamed))).isEqualTo(ProblemCode.COPY_OF_VIDEO);
        try (Audit audit = TestEngine.open(folder.resolve("audit.sightline"))) {
            new ScanJob(engine, audit, List.of(archive), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            List<JudgedPhoto> films = new ArrayList<>();
            audit.forEachPhoto(List.of(), films::add);
            try (PhotoFiles files = new PhotoFiles(engine, audit, List.of(), copies.largestFile())) {
                assertThat(films)
                        .singleElement()
                        .satisfies(video ->
                                assertThat(why(writer.copy(video, files))).isEqualTo(ProblemCode.COPY_OF_VIDEO));
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderOfAnArchiveIsToldHoweverItIsNamed(@TempDir Path folder) throws Exception {
        Path archive = Files.createDirectories(folder.resolve("photos"));
        Files.write(archive.resolve("first.jpg"), picture(1));
        try (Audit audit = TestEngine.open(folder.resolve("audit.sightline"))) {
            new ScanJob(TestEngine.quick(), audit, List.of(archive), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            Path link = Files.createSymbolicLink(folder.resolve("link"), archive);
            for (Path within : List.of(archive, archive.resolve("new/folder"), link, link.resolve("../photos/x"))) {
                assertThat(audit.isWithinArchive(within)).as(within.toString()).isTrue();
            }
            for (Path apart : List.of(folder, folder.resolve("photos and more"), folder.resolve("new/folder"))) {
                assertThat(audit.isWithinArchive(apart)).as(apart.toString()).isFalse();
            }
        }
    }

    @Test
    void whatBecameOfFacesIsToldInBothLanguages() {
        Path file = Path.of("copy-001.jpg");
        Messages english = Messages.english();
        assertThat(english.of(new SafeCopyWriter.Written(file, 0, 0, 0))).startsWith("No face found by this app");
        assertThat(english.of(new SafeCopyWriter.Written(file, 1, 0, 0)))
                .isEqualTo("The only face is shown, as you chose.");
        assertThat(english.of(new SafeCopyWriter.Written(file, 3, 2, 0))).isEqualTo("2 of 3 faces covered.");
        assertThat(english.of(new SafeCopyWriter.Written(file, 1, 1, 1)))
                .isEqualTo(
                        "The only face is covered. It was covered more strongly than at first (once), because this app"
                                + " still matched what was covered.");
        assertThat(english.of(new SafeCopyWriter.Written(file, 2, 2, 5))).contains("(5 times)");
        Messages german = new Messages(Locale.GERMAN);
        assertThat(german.of(new SafeCopyWriter.Written(file, 3, 2, 4)))
                .startsWith("2 von 3 Gesichtern abgedeckt. Es wurde stärker abgedeckt")
                .contains("(4 Mal)");
        assertThat(german.notMatched()).contains("Kleidung und Ort");
    }
}
