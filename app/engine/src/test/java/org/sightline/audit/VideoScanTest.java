package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.face.Models;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.Photo;
import org.sightline.model.ProblemCode;
import org.sightline.model.Seen;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;
import org.sightline.video.FilmMaker;
import org.sightline.video.Films;
import org.sightline.worker.TestWorkers;

/** Videos in whole scans: items like photos, and lines where they cannot be read. */
class VideoScanTest {

    private static final List<SamplePhoto> PEOPLE = SamplePhotos.load().people();
    /** Two shots of three people each, and one of nobody between them. */
    private static final byte[] FILM = Films.make(
            FilmMaker.Form.USUAL,
            List.of(
                    Films.Shot.of(PEOPLE.get(0), 2000),
                    Films.Shot.of(Films.empty().get(0), 1500),
                    Films.Shot.of(PEOPLE.get(2), 2000)));

    @TempDir
    private Path folder;

    /** What a scan found: videos by path, and problems by path. */
    private record Found(Map<String, JudgedPhoto> items, Map<String, String> problems, AuditSummary summary) {

        List<Face> faces(String path) {
            return item(path).faces().stream().map(PhotoFace::face).toList();
        }

        JudgedPhoto item(String path) {
            return Objects.requireNonNull(items.get(path), path);
        }

        Film film(String path) {
            return Objects.requireNonNull(item(path).photo().film());
        }
    }

    private Found scan(Path export) {
        return scan(export, ScanListener.NONE);
    }

    private Found scan(Path export, ScanListener listener) {
        try (Engine engine = TestEngine.start();
                Audit audit = TestEngine.open(folder.resolve(export.getFileName() + ".sightline"))) {
            new ScanJob(engine, audit, List.of(export), new ScanOptions(Set.of(), 1, Effort.NORMAL))
                    .run(listener, new CancellationToken());
            return found(audit);
        }
    }

    private static Found found(Audit audit) {
        Map<String, JudgedPhoto> items = new TreeMap<>();
        audit.forEachPhoto(List.of(), photo -> items.put(photo.path(), photo));
        Map<String, String> problems = new TreeMap<>();
        for (AuditProblem problem : audit.problems(100, Messages.english())) {
            problems.put(String.valueOf(problem.path()), problem.code());
            assertThat(problem.text()).doesNotContain("{");
        }
        return new Found(items, problems, audit.summary(List.of()));
    }

    private Path export() throws Exception {
        return Files.createDirectories(folder.resolve("export"));
    }

    private static byte[] cutOff(byte[] film) {
        // Its index comes first, as platforms write it, so that what is there can be played.
        return Arrays.copyOf(film, film.length * 2 / 3);
    }

    @Test
    void eachPersonOfAShotIsThereOnceWithATime() throws Exception {
        Path export = export();
        Files.write(export.resolve("film.mp4"), FILM);
        Found found = scan(export);
        assertThat(found.problems()).isEmpty();
        List<Face> faces = found.faces("film.mp4");
        assertThat(faces).hasSize(6);
        List<Seen> first = faces.subList(0, 3).stream().map(Face::seen).toList();
        List<Seen> second = faces.subList(3, 6).stream().map(Face::seen).toList();
        assertThat(first).allSatisfy(seen -> {
            assertThat(seen.start()).isBetween(0L, 400L);
            assertThat(seen.end()).isBetween(1000L, 2000L);
        });
        assertThat(second).allSatisfy(seen -> {
            assertThat(seen.start()).isBetween(3400L, 3900L);
            assertThat(seen.end()).isBetween(4500L, 5500L);
        });
        Film film = found.film("film.mp4");
        assertThat(film.isComplete()).isTrue();
        assertThat(film.codec()).isEqualTo("h264");
        assertThat(film.duration()).isBetween(5300L, 5600L);
        assertThat(found.item("film.mp4").photo().width()).isEqualTo(640);
    }

    @Test
    void inAZipItIsTheSameWhetherItIsPackedOrNot() throws Exception {
        Path plain = export();
        Files.write(plain.resolve("film.mp4"), FILM);
        List<Face> faces = scan(plain).faces("film.mp4");
        for (boolean packed : new boolean[] {false, true}) {
            Path zip = folder.resolve(packed ? "packed.zip" : "stored.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                ZipEntry entry = new ZipEntry("film.mp4");
                if (!packed) {
                    CRC32 sum = new CRC32();
                    sum.update(FILM);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(FILM.length);
                    entry.setCrc(sum.getValue());
                }
                out.putNextEntry(entry);
                out.write(FILM);
            }
            assertThat(scan(zip).faces("film.mp4")).isEqualTo(faces);
        }
    }

    @Test
    void aNameThatIsWrongDeceivesNobody() throws Exception {
        Path export = export();
        Files.write(export.resolve("photo.mp4"), PEOPLE.get(1).bytes());
        Files.write(export.resolve("film.jpg"), FILM);
        Found found = scan(export);
        assertThat(found.problems()).isEmpty();
        assertThat(found.item("photo.mp4").photo().film()).isNull();
        assertThat(found.faces("photo.mp4")).hasSize(3);
        assertThat(found.faces("film.jpg")).hasSize(6);
    }

    @Test
    void whatCannotBeLookedThroughIsALine() throws Exception {
        Path export = export();
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        Files.write(export.resolve("noise.mp4"), noise);
        Files.write(export.resolve("empty.mov"), new byte[0]);
        Files.writeString(
                export.resolve("list.mp4"),
                "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n");
        Files.writeString(export.resolve("joined.avi"), "ffconcat version 1.0\nfile '/etc/passwd'\n");
        byte[] uncoded = FILM.clone();
        replaceAll(uncoded, "avc1", "QQ77");
        Files.write(export.resolve("unknown.mp4"), uncoded);
        Files.write(export.resolve("large.mp4"), withFrames(FILM, 7680, 4320));
        Files.write(export.resolve("good.mp4"), FILM);
        Found found = scan(export);
        assertThat(found.problems())
                .containsEntry("noise.mp4", ProblemCode.VIDEO_WITHOUT_PICTURES.code())
                .containsEntry("empty.mov", ProblemCode.VIDEO_WITHOUT_PICTURES.code())
                .containsEntry("list.mp4", ProblemCode.VIDEO_REFUSED.code())
                .containsEntry("joined.avi", ProblemCode.VIDEO_REFUSED.code())
                .containsEntry("unknown.mp4", ProblemCode.VIDEO_CODING_NOT_READ.code())
                .containsEntry("large.mp4", ProblemCode.VIDEO_TOO_LARGE.code())
                .hasSize(6);
        assertThat(found.items()).containsOnlyKeys("good.mp4");
        assertThat(found.faces("good.mp4")).hasSize(6);
    }

    @Test
    void whatIsCutOffCountsAsFarAsItGoes() throws Exception {
        Path export = export();
        byte[] film = Films.make(
                FilmMaker.Form.USUAL.as("matroska", "libopenh264"),
                List.of(Films.Shot.of(PEOPLE.get(0), 3000), Films.Shot.of(PEOPLE.get(2), 4000)));
        Files.write(export.resolve("cut.mkv"), cutOff(film));
        Found found = scan(export);
        assertThat(found.problems()).containsOnly(Map.entry("cut.mkv", ProblemCode.VIDEO_CUT_OFF.code()));
        Film cut = found.film("cut.mkv");
        assertThat(cut.isComplete()).isFalse();
        assertThat(cut.examined()).isBetween(3000L, 6000L);
        assertThat(found.faces("cut.mkv")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aScanThatWasStoppedGoesOnWhereItWas() throws Exception {
        Path export = export();
        byte[] film = Films.make(
                FilmMaker.Form.USUAL,
                List.of(
                        Films.Shot.of(PEOPLE.get(0), 22_000),
                        Films.Shot.of(PEOPLE.get(2), 22_000),
                        Films.Shot.of(PEOPLE.get(4), 4_000)));
        Files.write(export.resolve("long.mp4"), film);
        Path undisturbed = Files.createDirectories(folder.resolve("undisturbed"));
        Files.write(undisturbed.resolve("long.mp4"), film);
        List<ScanProgress> told = new ArrayList<>();
        Found whole = scan(undisturbed, told::add);
        List<Face> expected = whole.faces("long.mp4");
        assertThat(expected).hasSize(11);
        assertThat(whole.summary().videos()).isEqualTo(1);
        assertThat(told.stream()
                        .map(ScanProgress::footage)
                        .filter(Objects::nonNull)
                        .map(ScanProgress.Footage::watched))
                .as("progress goes by playing time, part by part")
                .isSorted()
                .contains(0L, 20_000L, 40_000L, whole.film("long.mp4").duration());

        List<Integer> kept = new ArrayList<>();
        Path store = folder.resolve("stopped.sightline");
        try (Engine engine = TestEngine.start()) {
            for (int run = 0; run < 6; run++) {
                CancellationToken cancellation = new CancellationToken();
                try (Audit audit = TestEngine.stores().open(store, step -> {
                    if (step.equals("after commit of results")) {
                        kept.add(1);
                        cancellation.cancel();
                    }
                })) {
                    new ScanJob(engine, audit, List.of(export), new ScanOptions(Set.of(), 1, Effort.NORMAL))
                            .run(ScanListener.NONE, cancellation);
                    Found found = found(audit);
                    if (!found.items().isEmpty()) {
                        assertThat(found.faces("long.mp4")).isEqualTo(expected);
                        assertThat(run).isPositive();
                        return;
                    }
                }
            }
        }
        assertThat(kept)
                .as("a scan that is stopped after each part comes to an end")
                .isEmpty();
    }

    @Test
    void aPartThatNoWorkerSurvivesCostsWhatFollowsAndNothingBefore() throws Exception {
        Path export = export();
        Files.write(
                export.resolve("long.mp4"),
                Films.make(FilmMaker.Form.USUAL, List.of(Films.Shot.of(PEOPLE.get(0), 25_000))));
        Files.write(export.resolve("photo.jpg"), PEOPLE.get(1).bytes());
        try (Engine engine = new Engine(TestWorkers.troublesomeForVideos(), Models.shipped());
                Audit audit = TestEngine.open(folder.resolve("troublesome.sightline"))) {
            new ScanJob(engine, audit, List.of(export), new ScanOptions(Set.of(), 1, Effort.QUICK))
                    .run(ScanListener.NONE, new CancellationToken());
            Found found = found(audit);
            assertThat(found.problems()).containsOnly(Map.entry("long.mp4", ProblemCode.VIDEO_TROUBLESOME.code()));
            assertThat(found.faces("long.mp4")).hasSize(3);
            assertThat(found.film("long.mp4").examined()).isEqualTo(20_000);
            assertThat(found.film("long.mp4").isComplete()).isFalse();
            assertThat(found.faces("photo.jpg")).hasSize(3);
        }
    }

    /** A film as a phone appends it to a photo. */
    private static byte[] shortFilm() {
        return Films.make(
                FilmMaker.Form.USUAL, List.of(Films.Shot.of(PEOPLE.get(0), 1500), Films.Shot.of(PEOPLE.get(2), 1500)));
    }

    @Test
    void whatMovesBehindAPhotoBelongsToIt() throws Exception {
        Path export = export();
        Files.write(export.resolve("moving.jpg"), moving(shortFilm()));
        Found found = scan(export);
        assertThat(found.problems()).isEmpty();
        assertMoving(found.item("moving.jpg").photo());
    }

    @Test
    void whatMovesBehindAPhotoAndCannotBeLookedThroughIsSaid() throws Exception {
        Path export = export();
        byte[] broken = shortFilm();
        Arrays.fill(broken, 40, broken.length, (byte) 0);
        Files.write(export.resolve("moving.jpg"), moving(broken));
        Found found = scan(export);
        assertThat(found.problems()).containsOnly(Map.entry("moving.jpg", ProblemCode.MOTION_NOT_READ.code()));
        assertThat(found.faces("moving.jpg")).hasSize(3);
    }

    @Test
    void aPixelsMovingPhotoIsOneItem() throws Exception {
        Path export = export();
        Files.write(export.resolve("PXL_1.MP.jpg"), PEOPLE.get(0).bytes());
        Files.write(export.resolve("PXL_1.MP"), shortFilm());
        Found found = scan(export);
        assertThat(found.items().values()).singleElement().satisfies(item -> assertMoving(item.photo()));
    }

    private static byte[] moving(byte[] film) {
        byte[] xmp = ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description GCamera:MicroVideo=\"1\""
                        + " GCamera:MicroVideoOffset=\"" + film.length + "\"/></x:xmpmeta>")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] photo = PEOPLE.get(0).bytes();
        ByteArrayOutputStream moving = new ByteArrayOutputStream();
        moving.write(photo, 0, 2);
        moving.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) ((xmp.length + 2) >> 8), (byte) (xmp.length + 2)});
        moving.writeBytes(xmp);
        moving.write(photo, 2, photo.length - 2);
        moving.writeBytes(film);
        return moving.toByteArray();
    }

    /** The still's three people, and those that only its film shows: of the second shot one is also on the still. */
    private static void assertMoving(Photo photo) {
        assertThat(photo.film()).isNotNull();
        assertThat(photo.faces()).hasSize(5);
        assertThat(photo.faces().subList(0, 3)).allMatch(face -> face.seen() == null);
        assertThat(photo.faces().subList(3, 5)).allMatch(face -> face.seen() != null);
        assertThat(photo.faces()).allSatisfy(face -> {
            assertThat(face.box().x() + face.box().width()).isLessThanOrEqualTo(photo.width());
            assertThat(face.box().y() + face.box().height()).isLessThanOrEqualTo(photo.height());
        });
    }

    @Test
    void theFilmOfALivePhotoIsNoItemOfItsOwn() throws Exception {
        Path export = export();
        Files.write(export.resolve("IMG_0001.JPG"), PEOPLE.get(0).bytes());
        Files.write(export.resolve("IMG_0001.MOV"), shortFilm());
        Files.write(export.resolve("IMG_0002.MOV"), shortFilm());
        Files.write(export.resolve("IMG_0003.JPG"), PEOPLE.get(1).bytes());
        Files.write(
                export.resolve("IMG_0003.MOV"),
                Films.make(FilmMaker.Form.USUAL, Films.shots(4000, PEOPLE.get(4), PEOPLE.get(4))));
        Found found = scan(export);
        assertThat(found.problems()).isEmpty();
        assertThat(found.items()).containsOnlyKeys("IMG_0001.JPG", "IMG_0002.MOV", "IMG_0003.JPG", "IMG_0003.MOV");
        assertMoving(found.item("IMG_0001.JPG").photo());
        assertThat(found.faces("IMG_0002.MOV")).hasSize(6);
        assertThat(found.item("IMG_0003.JPG").photo().film()).isNull();
    }

    private static void replaceAll(byte[] file, String what, String by) {
        byte[] from = what.getBytes(StandardCharsets.ISO_8859_1);
        byte[] to = by.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + from.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, file, i, to.length);
            }
        }
    }

    /** Its header announces frames of another size. */
    private static byte[] withFrames(byte[] film, int width, int height) {
        byte[] changed = film.clone();
        for (int i = changed.length - 4; i > 0; i--) {
            if (new String(changed, i, 4, StandardCharsets.ISO_8859_1).equals("avc1") && changed[i - 1] != 'm') {
                // ISO/IEC 14496-12, 12.1.3: 24 bytes after its name.
                int at = i + 4 + 24;
                changed[at] = (byte) (width >> 8);
                changed[at + 1] = (byte) width;
                changed[at + 2] = (byte) (height >> 8);
                changed[at + 3] = (byte) height;
                return changed;
            }
        }
        throw new IllegalArgumentException("It is no H.264");
    }
}
