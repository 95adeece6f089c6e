package org.sightline.footage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.films.ExpectedFilm;
import org.sightline.samples.films.ExpectedFilm.Place;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.FilmedExports;
import org.sightline.samples.meta.SmallPhotos;

/** The films in sample exports can be seen, those within pictures too. */
class FilmedExportsTest {

    @TempDir
    private Path folder;

    @Test
    void everyFilmIsThatOfItsRole() throws IOException {
        FilmShelf shelf = new FilmShelf(folder, Codec.MPEG4);
        Path out = folder.resolve("film.mp4");
        int seen = 0;
        for (FilmedExport filmed : FilmedExports.all(SmallPhotos.of(SamplePhotos.load()), shelf)) {
            if (!Stream.of("googlephotos", "icloud", "folder").toList().contains(filmed.platform())) {
                continue;
            }
            Path written = Files.createDirectories(folder.resolve("export-" + seen));
            filmed.export().writeFolder(written);
            for (ExpectedFilm film : filmed.films()) {
                byte[] content = Files.readAllBytes(written.resolve(String.valueOf(film.path())));
                String role = String.valueOf(film.role());
                int length = shelf.film(role).length;
                byte[] own = film.place() == Place.IN_PICTURE
                        ? Arrays.copyOfRange(content, content.length - length, content.length)
                        : content;
                Files.write(out, own);
                Decoding decoded = Decoding.of(out);
                assertThat(decoded.seconds())
                        .as("%s in %s", film, filmed)
                        .hasSize(new Filming(shelf.board(role)).frames());
                assertThat(decoded.width()).isEqualTo(320);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(12);
    }

    @Test
    void rolesAreOtherFilms() {
        FilmShelf shelf = new FilmShelf(folder, Codec.MPEG4);

        assertThat(shelf.film("public")).isEqualTo(shelf.film("public")).isNotEqualTo(shelf.film("private"));
        assertThat(shelf.board("public").truth())
                .singleElement()
                .satisfies(shot -> assertThat(shot.seconds(24, 320, 240)).isGreaterThanOrEqualTo(0.99));
    }
}
