package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.image.HeifEncoder;
import org.sightline.image.Pictures;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.samples.SamplePhotos;

/** HEIC and AVIF pictures give the faces that they gave as JPEG, from workers, which may write no file. */
class HeicScanTest {

    private static final double THE_SAME = 0.9;
    private static final double PIXELS = 8;

    @TempDir
    private Path folder;

    private List<List<Face>> faces(Path photos) {
        List<List<Face>> faces = new ArrayList<>();
        try (Engine engine = TestEngine.start();
                Audit audit = TestEngine.open(folder.resolve(photos.getFileName() + ".sightline"))) {
            new ScanJob(engine, audit, List.of(photos), new ScanOptions(Set.of(), 1, Effort.NORMAL))
                    .run(ScanListener.NONE, new CancellationToken());
            assertThat(audit.problems(5, Messages.english())).isEmpty();
            List<JudgedPhoto> judged = new ArrayList<>();
            audit.forEachPhoto(List.of(), judged::add);
            judged.stream()
                    .sorted((one, other) -> one.photo().width() * 10_000
                            + one.photo().height()
                            - other.photo().width() * 10_000
                            - other.photo().height())
                    .forEach(photo -> faces.add(
                            photo.faces().stream().map(PhotoFace::face).toList()));
        }
        return faces;
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "avif"})
    void theFacesAreThose(String format) throws Exception {
        HeifEncoder.assumePresent();
        Pictures.openCv();
        Path jpegs = Files.createDirectories(folder.resolve("jpegs"));
        Path others = Files.createDirectories(folder.resolve("others"));
        HeifEncoder encoder = new HeifEncoder(Files.createDirectories(folder.resolve("encoder")));
        SamplePhotos samples = SamplePhotos.load();
        for (int i = 0; i < 4; i++) {
            byte[] jpeg = samples.smallVariation(samples.people().get(i), 480 + 40 * i, i);
            Files.write(jpegs.resolve(i + ".jpg"), jpeg);
            MatOfByte bytes = new MatOfByte(jpeg);
            byte[] encoded = encoder.encoded(Imgcodecs.imdecode(bytes, Imgcodecs.IMREAD_COLOR), format);
            Files.write(others.resolve(i + "." + format), encoded);
        }

        List<List<Face>> expected = faces(jpegs);
        List<List<Face>> found = faces(others);

        assertThat(found).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(found.get(i)).hasSameSizeAs(expected.get(i)).isNotEmpty();
            for (int j = 0; j < found.get(i).size(); j++) {
                Face one = expected.get(i).get(j);
                Face other = found.get(i).get(j);
                assertThat(one.embedding().similarity(other.embedding())).isGreaterThan(THE_SAME);
                assertThat(Math.abs(one.box().centreX() - other.box().centreX()))
                        .isLessThan(PIXELS);
                assertThat(Math.abs(one.box().centreY() - other.box().centreY()))
                        .isLessThan(PIXELS);
            }
        }
    }
}
