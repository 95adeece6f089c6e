package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.Layout;
import org.sightline.samples.MediaItem;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.Post;
import org.sightline.samples.SamplePhotos;

/** {@code places}, as a user types it. */
class PlacesCommandTest {

    private final SamplePhotos samples = SamplePhotos.load();

    @TempDir
    private Path folder;

    private Path store = Path.of("not yet");

    @BeforeEach
    void nameTheStore() {
        store = folder.resolve("audit.sightline");
    }

    private Post taken(int number, double latitude, double longitude) {
        MediaItem photo = MediaItem.photo(
                        samples.smallVariation(samples.emptyScenes().get(0), 200, number))
                .exif(PhotoExif.takenAt(1_500_000_000L + number).at(latitude, longitude));
        return Post.at(1_500_000_000L + number).media(photo);
    }

    private void scan(Post... posts) throws IOException {
        Path zip = folder.resolve("facebook.zip");
        FacebookExport.in(Layout.JSON_2024)
                .owner("Alex Example", "alex.example")
                .post(posts)
                .writeZip(zip);
        CommandLineRun run = CommandLineRun.of("scan", zip, "--out", folder.resolve("report"), "--store", store);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /** Five in Reykjavík, a few steps from each other, and one in Zürich. */
    private void scanSix() throws IOException {
        scan(
                taken(1, 64.1470, -21.9408),
                taken(2, 64.1471, -21.9408),
                taken(3, 64.1470, -21.9412),
                taken(4, 64.1468, -21.9408),
                taken(5, 64.1470, -21.9405),
                taken(6, 47.3769, 8.5417));
    }

    @Test
    void placesAreCountedAndOneSpotIsTold() throws IOException {
        scanSix();
        Path map = folder.resolve("map.png");
        CommandLineRun run = CommandLineRun.of("places", "--store", store, "--map", map);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("Iceland: 5 photos")
                .containsPattern("Switzerland: one photo")
                .containsPattern("5 photos point to one spot near .+, Iceland\\. This may be where you live or work;"
                        + " the platform knows it, and anyone who has this archive can see it\\.")
                .contains("Map: " + map);
        assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(map)))
                        .getWidth())
                .isEqualTo(1200);

        CommandLineRun again = CommandLineRun.of("places", "--store", store, "--map", map);
        assertThat(again.exitCode()).as("the file is there").isEqualTo(2);
        CommandLineRun german = CommandLineRun.of("places", "--store", store, "--language", "de");
        assertThat(german.out())
                .containsPattern("Island: 5 Fotos")
                .contains("5 Fotos zeigen auf eine Stelle bei")
                .contains("Vielleicht wohnen oder arbeiten Sie dort");
    }

    @Test
    void fewerAreNoSpotAndNoneIsSaid() throws IOException {
        scan(taken(1, 64.1470, -21.9408), taken(2, 64.1471, -21.9408));
        assertThat(CommandLineRun.of("places", "--store", store).out())
                .contains("Iceland: 2 photos")
                .contains("No 5 photos or more point to one spot of 150 metres around.");
    }

    @Test
    void withoutPlacesItSaysThat() throws IOException {
        scan(Post.at(1_500_000_000L)
                .media(MediaItem.photo(
                        samples.smallVariation(samples.emptyScenes().get(0), 200, 1))));
        CommandLineRun run = CommandLineRun.of("places", "--store", store);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("No photo of yours tells where it was taken");
        assertThat(CommandLineRun.of("places").exitCode()).as("without a store").isEqualTo(2);
    }
}
