package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.footage.Codec;
import org.sightline.footage.FilmShelf;
import org.sightline.model.Audience;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.films.ExpectedFilm;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.FilmedExports;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.system.FailPoints;
import org.sightline.video.FilmMaker;
import org.sightline.video.Films;

/** A photo and the film beside it are one photo that stands where the photo stands, and each is accounted for. */
class LivePhotoScanTest {

    private static final List<SamplePhoto> PEOPLE = SamplePhotos.load().people();
    private static final byte[] STILL = PEOPLE.get(0).bytes();
    private static final String NOTES = "{\"title\": \"%s\", \"description\": \"\", \"creationTime\": {\"timestamp\":"
            + " \"1610000000\"}, \"photoTakenTime\": {\"timestamp\": \"1610000000\"}%s}";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int stores;

    /** What a scan found, by path, and how much of it was looked at. */
    private record Found(Map<String, JudgedPhoto> items, Map<String, String> problems, long examined, long inScope) {

        JudgedPhoto item(String path) {
            return Objects.requireNonNull(items.get(path), path);
        }

        /** All that must not depend on the order. */
        Map<String, String> told() {
            Map<String, String> told = new TreeMap<>();
            items.forEach((path, item) -> told.put(
                    path,
                    item.photo() + " " + item.appearances() + " " + item.audience() + " "
                            + item.faces().stream()
                                    .map(PhotoFace::face)
                                    .map(Face::seen)
                                    .toList()));
            return told;
        }
    }

    private static byte[] shortFilm() {
        return Films.make(FilmMaker.Form.USUAL, Films.shots(1500, PEOPLE.get(2)));
    }

    private Path zip(String name, Comparator<String> order) throws Exception {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String path : files.keySet().stream().sorted(order).toList()) {
                out.putNextEntry(new ZipEntry(path));
                out.write(Objects.requireNonNull(files.get(path)));
            }
        }
        return zip;
    }

    private Path inFolder(String name) throws Exception {
        Path export = folder.resolve(name);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = export.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, file.getValue());
        }
        return export;
    }

    private Found scan(Path input, int threads) {
        Path store = folder.resolve("audit" + stores++ + ".sightline");
        try (Engine engine = TestEngine.start();
                Audit audit = TestEngine.open(store)) {
            scan(engine, audit, input, threads, new CancellationToken());
            Found found = found(audit);
            assertThat(scan(engine, audit, input, threads, new CancellationToken())
                            .analysed())
                    .as("nothing is left to be done")
                    .isZero();
            assertThat(found(audit)).isEqualTo(found);
            return found;
        }
    }

    private static ScanResult scan(
            Engine engine, Audit audit, Path input, int threads, CancellationToken cancellation) {
        return new ScanJob(engine, audit, List.of(input), new ScanOptions(Set.of(), threads, Effort.NORMAL))
                .run(ScanListener.NONE, cancellation);
    }

    private static Found found(Audit audit) {
        Map<String, JudgedPhoto> items = new TreeMap<>();
        audit.forEachPhoto(List.of(), photo -> items.put(photo.path(), photo));
        Map<String, String> problems = new TreeMap<>();
        audit.forEachProblem(problem -> problems.put(String.valueOf(problem.path()), problem.code()));
        long examined = 0;
        long inScope = 0;
        for (var archive : audit.archives()) {
            examined += audit.store().progress(archive.id()).examined();
            inScope += audit.store().progress(archive.id()).inScope();
        }
        return new Found(items, problems, examined, inScope);
    }

    private static void assertLive(JudgedPhoto item, String path) {
        assertThat(item.path()).isEqualTo(path);
        assertThat(item.photo().isVideo()).isFalse();
        assertThat(item.photo().film()).isNotNull();
        assertThat(item.faces())
                .anyMatch(face -> face.face().seen() == null)
                .anyMatch(face -> face.face().seen() != null);
        assertThat(item.appearances())
                .singleElement()
                .satisfies(placed -> assertThat(placed.filePath()).isEqualTo(path));
    }

    @Test
    void oneItemAndOneAppearanceInAFolder() throws Exception {
        files.put("IMG_0001.JPG", STILL);
        files.put("IMG_0001.MOV", shortFilm());
        files.put("sub/PXL_1.MP.jpg", PEOPLE.get(1).bytes());
        files.put("sub/PXL_1.MP", new FilmShelf(folder, Codec.MPEG4).film("pixel"));
        Found found = scan(inFolder("export"), 2);
        assertThat(found.problems()).isEmpty();
        assertThat(found.items()).containsOnlyKeys("IMG_0001.JPG", "sub/PXL_1.MP.jpg");
        assertLive(found.item("IMG_0001.JPG"), "IMG_0001.JPG");
        assertLive(found.item("sub/PXL_1.MP.jpg"), "sub/PXL_1.MP.jpg");
        assertThat(found.examined()).isEqualTo(4);
        assertThat(found.inScope()).isEqualTo(4);
    }

    @Test
    void theOrderOfExaminationChangesNothing() throws Exception {
        files.put("a/IMG_0001.JPG", STILL);
        files.put("a/IMG_0001.MOV", shortFilm());
        files.put("b/IMG_0001.JPG", STILL);
        files.put("b/IMG_0001.MOV", shortFilm());
        Path stillFirst = zip("export.zip", Comparator.naturalOrder());
        Map<String, String> first = scan(stillFirst, 1).told();
        Files.delete(stillFirst);
        Path filmFirst = zip("export.zip", Comparator.reverseOrder());
        Map<String, String> last = scan(filmFirst, 1).told();
        assertThat(first).hasSize(1);
        assertThat(last.values()).hasSameSizeAs(first.values());
        Found both = scan(filmFirst, 2);
        assertThat(both.told()).isEqualTo(last);
        assertThat(both.items().values())
                .singleElement()
                .satisfies(item -> assertThat(item.appearances())
                        .map(placed -> Objects.requireNonNull(placed.filePath()))
                        .containsExactlyInAnyOrder("a/IMG_0001.JPG", "b/IMG_0001.JPG"));
    }

    @Test
    void whereTheStillIsDamagedTheFilmIsAVideoOfItsOwn() throws Exception {
        byte[] damaged = Arrays.copyOf(STILL, 40);
        files.put("IMG_0001.JPG", damaged);
        files.put("IMG_0001.MOV", shortFilm());
        for (Comparator<String> order : List.of(Comparator.<String>naturalOrder(), Comparator.<String>reverseOrder())) {
            Path zip = zip("export.zip", order);
            Found found = scan(zip, 2);
            Files.delete(zip);
            assertThat(found.problems()).containsOnlyKeys("IMG_0001.JPG");
            assertThat(found.items()).containsOnlyKeys("IMG_0001.MOV");
            JudgedPhoto film = found.item("IMG_0001.MOV");
            assertThat(film.photo().isVideo()).isTrue();
            assertThat(film.faces()).isNotEmpty();
            assertThat(film.appearances()).hasSize(1);
            assertThat(found.examined()).isEqualTo(2);
        }
    }

    @Test
    void whatWasFilmedOnPurposeIsAVideoOfItsOwn() throws Exception {
        files.put("IMG_0003.JPG", STILL);
        files.put("IMG_0003.MOV", Films.make(FilmMaker.Form.USUAL, Films.shots(6500, PEOPLE.get(2))));
        Found found = scan(inFolder("export"), 1);
        assertThat(found.items()).containsOnlyKeys("IMG_0003.JPG", "IMG_0003.MOV");
        assertThat(found.item("IMG_0003.JPG").photo().film()).isNull();
        assertThat(found.item("IMG_0003.MOV").appearances()).hasSize(1);
    }

    @Test
    void ofTwoFilmsOfTheNameTheOtherIsAVideoOfItsOwn() throws Exception {
        files.put("IMG_0001.JPG", STILL);
        files.put("IMG_0001.MOV", shortFilm());
        files.put("IMG_0001.mp4", Films.make(FilmMaker.Form.USUAL, Films.shots(3000, PEOPLE.get(4))));
        Found found = scan(inFolder("export"), 1);
        assertThat(found.items()).containsOnlyKeys("IMG_0001.JPG", "IMG_0001.mp4");
        assertThat(found.item("IMG_0001.mp4").faces()).isNotEmpty();
    }

    @Test
    void theSameFilmWithoutItsStillIsAVideoOfItsOwn() throws Exception {
        files.put("IMG_0001.JPG", STILL);
        files.put("IMG_0001.MOV", shortFilm());
        files.put("sent/film.mov", shortFilm());
        Found found = scan(inFolder("export"), 2);
        assertThat(found.items()).containsOnlyKeys("IMG_0001.JPG", "sent/film.mov");
        assertLive(found.item("IMG_0001.JPG"), "IMG_0001.JPG");
        assertThat(found.item("sent/film.mov").appearances()).hasSize(1);
    }

    @Test
    void aScanThatIsStoppedAtEachCommitEndsAsAnUndisturbedOne() throws Exception {
        files.put("IMG_0001.JPG", STILL);
        files.put("IMG_0001.MOV", shortFilm());
        files.put("IMG_0002.JPG", PEOPLE.get(1).bytes());
        Path zip = zip("export.zip", Comparator.reverseOrder());
        Map<String, String> undisturbed = scan(zip, 1).told();
        Path store = folder.resolve("stopped.sightline");
        try (Engine engine = TestEngine.start()) {
            long analysed = 0;
            for (int run = 0; run < 10; run++) {
                CancellationToken cancellation = new CancellationToken();
                FailPoints stopping = step -> {
                    if (step.equals("after commit of results")) {
                        cancellation.cancel();
                    }
                };
                try (Audit audit = TestEngine.stores().open(store, stopping)) {
                    analysed += scan(engine, audit, zip, 1, cancellation).analysed();
                    if (!cancellation.isCancelled()) {
                        assertThat(run).isPositive();
                        assertThat(found(audit).told()).isEqualTo(undisturbed);
                        assertThat(analysed).as("nothing is done twice").isEqualTo(3);
                        return;
                    }
                }
            }
        }
        throw new AssertionError("The scan does not come to an end");
    }

    private void takeout(String path, String json) {
        files.put("Takeout/Google Photos/Photos from 2021/" + path, json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTakeoutsNotesOfTheFilmAreNotLost(boolean commented) throws Exception {
        String year = "Takeout/Google Photos/Photos from 2021/";
        files.put(year + "IMG_0001.JPG", STILL);
        files.put(year + "IMG_0001.MOV", shortFilm());
        takeout("IMG_0001.JPG.json", NOTES.formatted("IMG_0001.JPG", ""));
        String comments = ", \"sharedAlbumComments\": [{\"text\": \"Oh\", \"contentOwnerName\": \"Kim\"}]";
        takeout("IMG_0001.MOV.json", NOTES.formatted("IMG_0001.MOV", commented ? comments : ""));
        Found found = scan(zip("takeout.zip", Comparator.naturalOrder()), 2);
        JudgedPhoto item = found.item(year + "IMG_0001.JPG");
        assertThat(found.items()).hasSize(1);
        if (commented) {
            assertThat(item.appearances()).hasSize(2);
            assertThat(item.audienceUnknown()).isTrue();
        } else {
            assertLive(item, year + "IMG_0001.JPG");
            assertThat(item.audience()).isEqualTo(Audience.ONLY_ME);
        }
    }

    @Test
    void everyExportsLivePhotosStandThereOnce() throws Exception {
        int live = 0;
        for (FilmedExport filmed :
                FilmedExports.all(SmallPhotos.of(SamplePhotos.load()), new FilmShelf(folder, Codec.MPEG4))) {
            List<ExpectedFilm> beside = filmed.films().stream()
                    .filter(film -> film.place() == ExpectedFilm.Place.BESIDE_PICTURE)
                    .toList();
            if (!beside.isEmpty()) {
                Path zip = folder.resolve("export" + stores + ".zip");
                filmed.export().writeZip(zip);
                Found found = scan(zip, 2);
                for (ExpectedFilm film : beside) {
                    live++;
                    String still = String.valueOf(film.still());
                    assertLive(found.item(still), still);
                }
            }
        }
        assertThat(live).isEqualTo(4);
    }
}
