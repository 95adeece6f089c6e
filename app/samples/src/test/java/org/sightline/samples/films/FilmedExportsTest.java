package org.sightline.samples.films;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.samples.Archives;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.films.ExpectedFilm.Place;
import org.sightline.samples.meta.SmallPhotos;

/** The exports with films hold what their truth says. */
class FilmedExportsTest {
    private static final List<FilmedExport> ALL =
            FilmedExports.all(SmallPhotos.of(SamplePhotos.load()), FilmedExportsTest::film);

    @TempDir
    Path folder;

    /** Not a film, but told from every other. */
    private static byte[] film(String role) {
        return ("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom" + role + "x".repeat(500)).getBytes(StandardCharsets.ISO_8859_1);
    }

    static List<FilmedExport> all() {
        return ALL;
    }

    @Test
    void thereAreSomeOfEachPlatform() {
        assertThat(ALL)
                .extracting(FilmedExport::platform)
                .contains(
                        "youtube", "facebook", "instagram", "googlephotos", "icloud", "twitter", "whatsapp", "folder");
        assertThat(ALL).extracting(FilmedExport::name).doesNotHaveDuplicates();
        assertThat(ALL)
                .flatExtracting(FilmedExport::films)
                .extracting(ExpectedFilm::place)
                .contains(Place.values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFilmIsWhereItIsSaidToBe(FilmedExport filmed) throws IOException {
        Path zip = folder.resolve("export.zip");
        filmed.export().writeZip(zip);
        Map<String, byte[]> files = Archives.unzip(zip);

        assertThat(filmed.films()).isNotEmpty();
        for (ExpectedFilm film : filmed.films()) {
            if (film.place() == Place.NOWHERE) {
                assertThat(film.path()).isNull();
                continue;
            }
            assertThat(files).as("%s", film).containsKey(film.path());
            assertThat(film.role()).as("%s", film).isNotNull();
            byte[] wanted = film(String.valueOf(film.role()));
            byte[] content = files.getOrDefault(String.valueOf(film.path()), new byte[0]);
            if (film.place() == Place.IN_PICTURE) {
                assertThat(ImageIO.read(new ByteArrayInputStream(content))).isNotNull();
                assertThat(Arrays.copyOfRange(content, content.length - wanted.length, content.length))
                        .isEqualTo(wanted);
                assertThat(new String(content, StandardCharsets.ISO_8859_1))
                        .containsAnyOf(
                                "MicroVideoOffset=\"" + wanted.length + "\"", "Item:Length=\"" + wanted.length + "\"");
            } else {
                assertThat(content).isEqualTo(wanted);
            }
            if (film.still() != null) {
                assertThat(files).containsKey(film.still());
            }
            if (film.listedIn() != null) {
                assertThat(files).containsKey(film.listedIn());
            }
            film.audience().evidence().forEach(evidence -> {
                if (evidence.file() != null) {
                    assertThat(files).containsKey(evidence.file());
                }
            });
        }
    }

    @Test
    void whoCanSeeAFilmOfYouTubeStandsInItsTable() {
        for (String name : List.of("youtube films, english", "youtube films, german", "youtube films, spanish")) {
            FilmedExport filmed = named(name);
            assertThat(audience(filmed, "public").word()).isEqualTo(AudienceWord.PUBLIC);
            assertThat(audience(filmed, "unlisted").word()).isEqualTo(AudienceWord.UNKNOWN);
            assertThat(audience(filmed, "unlisted").rule()).isEqualTo(AudienceRule.YOUTUBE_UNLISTED);
            assertThat(audience(filmed, "private").word()).isEqualTo(AudienceWord.ONLY_ME);
            assertThat(audience(filmed, "long").word()).isEqualTo(AudienceWord.ONLY_ME);
            assertThat(filmed.films())
                    .filteredOn(film -> film.place() == Place.NOWHERE)
                    .hasSize(1);
        }
        FilmedExport unclear = named("youtube films of unclear titles");
        assertThat(audience(unclear, "unlisted in tables").word()).isEqualTo(AudienceWord.UNKNOWN);
    }

    @Test
    void listsOfMetaSayWhoCanSeeAFilmAsOfAPhoto() {
        FilmedExport facebook = named("facebook films, JSON_2024");
        assertThat(facebook.films())
                .extracting(ExpectedFilm::role)
                .containsExactlyInAnyOrder("post", "list", "list", "reel", "story", "group", "trash", "message");
        assertThat(audience(facebook, "post").word()).isEqualTo(AudienceWord.UNKNOWN);
        assertThat(audience(facebook, "reel").word()).isEqualTo(AudienceWord.UNKNOWN);
        assertThat(audience(facebook, "story").word()).isEqualTo(AudienceWord.ONLY_ME);
        assertThat(audience(facebook, "trash").word()).isEqualTo(AudienceWord.ONLY_ME);
        assertThat(audience(facebook, "message").word()).isEqualTo(AudienceWord.RECIPIENTS);
        FilmedExport open = named("instagram films, JSON_2025, public");
        assertThat(audience(open, "reel").word()).isEqualTo(AudienceWord.UNKNOWN);
        assertThat(audience(open, "archived").word()).isEqualTo(AudienceWord.ONLY_ME);
        FilmedExport closed = named("instagram films, JSON_2026, private");
        assertThat(audience(closed, "reel").word()).isEqualTo(AudienceWord.FOLLOWERS);
        assertThat(audience(closed, "post").word()).isEqualTo(AudienceWord.FOLLOWERS);
        assertThat(audience(closed, "message").word()).isEqualTo(AudienceWord.RECIPIENTS);
    }

    @Test
    void aMovingPartIsSeenByWhoSeesItsPicture() {
        FilmedExport motion = named("googlephotos motion photos");
        assertThat(motion.films()).hasSize(3).allMatch(film -> film.place() == Place.IN_PICTURE);
        for (ExpectedFilm film : motion.films()) {
            assertThat(motion.export().truth().ofPath(String.valueOf(film.path())))
                    .singleElement()
                    .satisfies(still -> assertThat(still.audience()).isEqualTo(film.audience()));
        }
        assertThat(named("icloud films").films())
                .filteredOn(film -> film.place() == Place.BESIDE_PICTURE)
                .singleElement()
                .satisfies(film -> assertThat(film.still()).isEqualTo("Photos/IMG_0001.JPG"));
    }

    @Test
    void notesOfAFilmGoBehindWhatComesFirst() {
        byte[] jpeg = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xE0,
            0,
            4,
            'J',
            'F',
            (byte) 0xFF,
            (byte) 0xDB,
            0,
            4,
            1,
            2,
            (byte) 0xFF,
            (byte) 0xD9
        };
        byte[] film = film("x");

        byte[] motion = MotionPhoto.both(jpeg, film);

        assertThat(Arrays.copyOf(motion, 8)).isEqualTo(Arrays.copyOf(jpeg, 8));
        assertThat(motion[8]).isEqualTo((byte) 0xFF);
        assertThat(motion[9]).isEqualTo((byte) 0xE1);
        int length = (motion[10] & 0xFF) << 8 | (motion[11] & 0xFF);
        assertThat(Arrays.copyOfRange(motion, 10 + length, motion.length - film.length))
                .isEqualTo(Arrays.copyOfRange(jpeg, 8, jpeg.length));
    }

    private static org.sightline.samples.ExpectedAudience audience(FilmedExport filmed, String role) {
        return filmed.films().stream()
                .filter(film -> role.equals(film.role()))
                .findFirst()
                .orElseThrow()
                .audience();
    }

    private static FilmedExport named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
