package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Effort;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.samples.SamplePhotos;
import org.sightline.store.FileResult;
import org.sightline.store.FileState;
import org.sightline.system.AppFolders;

/** A folder of pictures, good and bad, from first scan to rescans. */
class FolderScanTest {

    @TempDir
    private Path temporary;

    private final SamplePhotos samples = SamplePhotos.load();
    private final Engine engine = TestEngine.start();
    private Path folder = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void fill() throws Exception {
        folder = Files.createDirectories(temporary.resolve("photos"));
        store = temporary.resolve("audit.sightline");
        Files.write(
                folder.resolve("a.jpg"), samples.smallVariation(samples.people().get(0), 500, 1));
        Files.write(folder.resolve("same as a.jpg"), Files.readAllBytes(folder.resolve("a.jpg")));
        Files.createDirectories(folder.resolve("sub/Été"));
        Files.write(
                folder.resolve("sub/Été/scene.jpg"),
                samples.smallVariation(samples.emptyScenes().get(0), 400, 2));
        Files.write(
                folder.resolve("without ending"),
                samples.smallVariation(samples.people().get(1), 500, 3));
        Files.writeString(folder.resolve("text.jpg"), "this is no picture");
        Files.write(folder.resolve("empty.jpg"), new byte[0]);
        Files.writeString(folder.resolve("photo.psd"), "8BPS............");
        Files.write(folder.resolve("film.mp4"), "....ftypisom....".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("notes.txt"), "words");
        byte[] whole = samples.smallVariation(samples.people().get(2), 500, 4);
        Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length * 3 / 4));
        Files.write(folder.resolve("._a.jpg"), new byte[] {1});
    }

    private ScanResult scan(Audit audit) {
        return new ScanJob(engine, audit, List.of(folder), ScanOptions.usual())
                .run(ScanListener.NONE, new CancellationToken());
    }

    private static List<JudgedPhoto> photos(Audit audit) {
        List<JudgedPhoto> photos = new ArrayList<>();
        audit.forEachPhoto(List.of(), photos::add);
        return photos;
    }

    private static Map<String, String> problems(Audit audit) {
        Map<String, String> codes = new HashMap<>();
        audit.forEachProblem(problem -> codes.put(String.valueOf(problem.path()), problem.code()));
        return codes;
    }

    @Test
    void oneBadFileStopsNothingAndGetsItsOwnLine() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            assertThat(scan(audit).analysed()).isEqualTo(4);

            assertThat(problems(audit))
                    .containsOnly(
                            Map.entry("text.jpg", "S-111"),
                            Map.entry("empty.jpg", "S-111"),
                            Map.entry("photo.psd", "S-114"),
                            Map.entry("film.mp4", "S-182"),
                            Map.entry("cut.jpg", "S-113"));
            assertThat(audit.archives()).singleElement().satisfies(archive -> {
                assertThat(archive.platform()).isEqualTo(Platform.FOLDER);
                assertThat(archive.photos()).isEqualTo(4);
                assertThat(archive.unreadable()).isEqualTo(3);
                assertThat(archive.notExamined()).isEqualTo(1);
            });
        }
    }

    @Test
    void sameBytesAreOnePhotoWithTwoAppearances() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            scan(audit);

            JudgedPhoto twice = photos(audit).stream()
                    .filter(photo -> photo.path().equals("a.jpg"))
                    .findFirst()
                    .orElseThrow();
            assertThat(twice.appearances())
                    .map(placed -> String.valueOf(placed.filePath()))
                    .containsExactly("a.jpg", "same as a.jpg");
            assertThat(twice.appearances()).allSatisfy(placed -> {
                assertThat(placed.appearance().kind()).isEqualTo(AppearanceKind.FILE);
                assertThat(placed.appearance().audience()).isEqualTo(Audience.UNKNOWN);
            });
        }
    }

    @Test
    void aRescanAnalysesOnlyWhatIsNewOrChangedAndForgetsWhatIsGone() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            scan(audit);
            assertThat(scan(audit).analysed()).isZero();

            Files.delete(folder.resolve("without ending"));
            Path scene = folder.resolve("sub/Été/scene.jpg");
            Files.write(scene, samples.smallVariation(samples.emptyScenes().get(1), 400, 5));
            Files.setLastModifiedTime(scene, FileTime.fromMillis(1_700_000_000_000L));
            Files.write(
                    folder.resolve("new.jpg"),
                    samples.smallVariation(samples.people().get(3), 500, 6));

            assertThat(scan(audit).analysed()).isEqualTo(2);
            assertThat(photos(audit))
                    .map(JudgedPhoto::path)
                    .containsExactlyInAnyOrder("a.jpg", "cut.jpg", "new.jpg", "sub/Été/scene.jpg");
        }
    }

    @Test
    void whatFailedOutsideThePictureIsTriedAgain() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            scan(audit);
        }
        try (Audit audit = TestEngine.open(store)) {
            Problem gone = Problem.of(ProblemCode.FILE_UNREADABLE, "a.jpg");
            audit.store().save(List.of(new FileResult.Failed(List.of(firstFile()), FileState.UNREADABLE, gone)));
        }
        try (Audit audit = TestEngine.open(store)) {
            assertThat(problems(audit)).containsEntry("a.jpg", "S-115");
            scan(audit);
            assertThat(problems(audit)).doesNotContainKey("a.jpg");
            assertThat(photos(audit)).hasSize(4);
        }
    }

    /** The row of a.jpg, the first by name. */
    private long firstFile() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM file WHERE position = 0")) {
            return row.getLong(1);
        }
    }

    @Test
    void theArchiveIsNotTouched() throws Exception {
        Map<Path, String> before = fingerprints();
        try (Audit audit = TestEngine.open(store)) {
            scan(audit);
        }
        assertThat(fingerprints()).isEqualTo(before);
    }

    private Map<Path, String> fingerprints() throws Exception {
        Map<Path, String> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String content = Files.isRegularFile(file) ? FileExaminer.sha256(Files.readAllBytes(file)) : "";
                all.put(file, Files.getLastModifiedTime(file) + " " + content);
            }
        }
        return all;
    }

    @Test
    void aScanThatIsStoppedGoesOnWhereItWas() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            CancellationToken cancellation = new CancellationToken();
            ScanResult stopped = new ScanJob(
                            engine, audit, List.of(folder), new ScanOptions(java.util.Set.of(), 1, Effort.NORMAL))
                    .run(
                            progress -> {
                                if (progress.done() > 0) {
                                    cancellation.cancel();
                                }
                            },
                            cancellation);
            assertThat(stopped.cancelled()).isTrue();
            long kept = photos(audit).size();

            assertThat(scan(audit).analysed()).isEqualTo(4 - kept);
            assertThat(photos(audit)).hasSize(4);
        }
    }

    @Test
    void aSingleFileIsTakenToo() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            new ScanJob(engine, audit, List.of(folder.resolve("a.jpg")), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());

            assertThat(photos(audit)).map(JudgedPhoto::path).containsExactly("a.jpg");
        }
    }

    @Test
    void nothingReadableSaysWhyForEachInput() throws Exception {
        Path missing = temporary.resolve("missing.zip");
        Path broken = Files.writeString(temporary.resolve("broken.zip"), "PK no zip");
        try (Audit audit = TestEngine.open(store)) {
            ScanResult result = new ScanJob(engine, audit, List.of(missing, broken), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());

            assertThat(result.nothingRead()).isTrue();
            assertThat(problems(audit))
                    .containsOnly(Map.entry(missing.toString(), "S-101"), Map.entry(broken.toString(), "S-102"));
        }
    }

    @Test
    void aTemporaryAuditLeavesNothingBehind() throws Exception {
        AppFolders own = AppFolders.under(folder.resolve("own"));
        Path place = own.temporary();
        Audit audit = new Stores(own).temporary();
        try (Stream<Path> folders = Files.list(place)) {
            assertThat(folders).isNotEmpty();
        }
        audit.close();
        try (Stream<Path> folders = Files.list(place)) {
            assertThat(folders).isEmpty();
        }
    }
}
