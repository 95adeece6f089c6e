package org.sightline.footage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.footage.HostileVideo.Outcome;

/** The hostile films are what they are said to be, and whoever follows what they name is noticed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileVideosTest {

    private static final int FRAMES = 15;
    private static final int LARGEST = 3 << 20;

    private final Path folder;
    private final List<HostileVideo> videos;

    HostileVideosTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        videos = HostileVideos.make(folder);
    }

    @Test
    void nothingIsLeftOfMakingThem() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(String::valueOf).filter(name -> name.startsWith("small-")))
                    .isEmpty();
        }
    }

    @Test
    void theyAreManyAndSmallAndNamedOnce() {
        Map<String, HostileVideo> names =
                videos.stream().collect(Collectors.toMap(HostileVideo::name, Function.identity()));

        assertThat(names).hasSize(videos.size()).hasSizeGreaterThan(300);
        assertThat(videos).allMatch(video -> video.content().length <= LARGEST);
        assertThat(videos).extracting(HostileVideo::outcome).contains(Outcome.values());
        assertThat(videos).filteredOn(video -> video.name().endsWith(".mp4")).hasSizeGreaterThan(80);
        assertThat(videos).filteredOn(video -> video.name().endsWith(".mkv")).hasSizeGreaterThan(40);
        assertThat(videos).filteredOn(video -> video.name().endsWith(".avi")).hasSizeGreaterThan(40);
    }

    @Test
    void theyAreTheSameEachTime() throws IOException {
        List<HostileVideo> again = HostileVideos.make(folder);

        assertThat(again).hasSameSizeAs(videos);
        for (int i = 0; i < videos.size(); i++) {
            assertThat(again.get(i).name()).isEqualTo(videos.get(i).name());
            assertThat(again.get(i).content())
                    .as(again.get(i).name())
                    .isEqualTo(videos.get(i).content());
        }
    }

    @Test
    void whatIsToBeReadCanBeRead() throws IOException {
        for (HostileVideo video : with(Outcome.READ)) {
            Decoding decoded = Decoding.of(written(video));

            assertThat(decoded.seconds()).as(video.name()).hasSize(FRAMES);
            assertThat(decoded.width()).isEqualTo(SmallFilms.WIDTH);
        }
    }

    @Test
    void whatIsAProblemHoldsNoFrame() throws IOException {
        for (HostileVideo video : with(Outcome.PROBLEM)) {
            int frames;
            try {
                frames = Decoding.of(written(video)).seconds().size();
            } catch (IOException unreadable) {
                frames = 0;
            }
            assertThat(frames).as(video.name()).isZero();
        }
    }

    @Test
    void headersSayWhatTheirNamesSay() {
        byte[] centuries = named("lasts for centuries.mp4").content();
        int movie = IsoBoxes.indexOf(centuries, IsoBoxes.ascii("mvhd"), 0) + 4;
        assertThat(ByteBuffer.wrap(centuries).getInt(movie + 16)).isEqualTo(-2);
        byte[] wide = named("16K in its header.mp4").content();
        int description =
                IsoBoxes.indexOf(wide, IsoBoxes.ascii("mp4v"), IsoBoxes.indexOf(wide, IsoBoxes.ascii("stsd"), 0));
        assertThat(ByteBuffer.wrap(wide).getShort(description + 4 + 24)).isEqualTo((short) 16_384);
        byte[] frames = named("2^31 frames.mp4").content();
        int sizes = IsoBoxes.indexOf(frames, IsoBoxes.ascii("stsz"), 0) + 4;
        assertThat(ByteBuffer.wrap(frames).getInt(sizes + 8)).isEqualTo(Integer.MAX_VALUE);
        assertThat(named("frame of 16383 pixels each way.webm").content())
                .contains(0x9D, 0x01, 0x2A, 0xFF, 0x3F, 0xFF, 0x3F);
    }

    @Test
    void whoFollowsIsNoticed() throws IOException, InterruptedException {
        try (Lures lures = new Lures(folder);
                Doorbell doorbell = new Doorbell()) {
            assertThat(doorbell.rings()).isZero();
            assertThat(lures.isOpenedWithin(50)).isFalse();

            new Socket(doorbell.host(), doorbell.port()).close();
            assertThat(doorbell.isRungWithin(10)).isTrue();
            assertThat(doorbell.rings()).isEqualTo(1);
            assertThat(Files.readString(lures.text())).isEqualTo(Lures.MARKER);
            if (lures.pipe().isPresent()) {
                try (InputStream reading = Files.newInputStream(lures.pipe().get())) {
                    assertThat(new String(reading.readAllBytes(), StandardCharsets.UTF_8))
                            .isEqualTo(Lures.MARKER);
                }
                assertThat(lures.isOpenedWithin(10_000)).isTrue();
            }
        }
    }

    @Test
    void nobodyIsNoticedWhereNobodyCame() throws IOException, InterruptedException {
        Lures lures = new Lures(folder);
        Doorbell doorbell = new Doorbell();
        lures.close();
        doorbell.close();

        assertThat(lures.isOpenedWithin(100)).isFalse();
        assertThat(doorbell.rings()).isZero();
    }

    /** A careless reader falls for them: what FFmpeg does when nobody forbids it. */
    @Test
    void theListsLeadToTheLures() throws IOException, InterruptedException {
        try (Lures lures = new Lures(folder);
                Doorbell doorbell = new Doorbell()) {
            List<HostileVideo> referring = ReferringVideos.make(folder, lures, doorbell);
            HostileFiles.write(referring, folder);
            assertThat(referring).hasSizeGreaterThan(100);
            assertThat(referring)
                    .allMatch(
                            video -> video.outcome() == Outcome.NO_FILM || video.outcome() == Outcome.READ_OR_PROBLEM);
            assertThat(lures.isOpenedWithin(50)).isFalse();

            Decoding followed = Decoding.of(folder.resolve("list of segments that names a file beside it.m3u8"));
            assertThat(followed.width()).isEqualTo(Lures.WIDTH);
            assertThat(followed.height()).isEqualTo(Lures.HEIGHT);
            Decoding parts = Decoding.of(folder.resolve("list of parts that names a file beside it.ffconcat"));
            assertThat(parts.width()).isEqualTo(Lures.WIDTH);
            assertThat(Decoding.of(folder.resolve("movie whose frames are in a file beside it.mov"))
                            .width())
                    .isEqualTo(SmallFilms.WIDTH);
            CarelessReader.open(folder.resolve("list of segments that names a page.m3u8"));
            assertThat(doorbell.isRungWithin(10)).isTrue();
        }
    }

    private List<HostileVideo> with(Outcome outcome) {
        return videos.stream().filter(video -> video.outcome() == outcome).toList();
    }

    private HostileVideo named(String name) {
        return videos.stream()
                .filter(video -> video.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Path written(HostileVideo video) throws IOException {
        return Files.write(folder.resolve(video.name()), video.content());
    }
}
