package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Seen;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;
import org.sightline.video.FilmMaker;
import org.sightline.video.Films;

/** Whoever is to be seen only in the film beside a still is shown by a frame of that film, and of no other. */
class LivePhotoPicturesTest {

    private static final List<SamplePhoto> PEOPLE = SamplePhotos.load().people();
    private static final int SIDE = 320;

    @TempDir
    private Path folder;

    private static byte[] film(int person) {
        return Films.make(FilmMaker.Form.USUAL, Films.shots(1500, PEOPLE.get(person)));
    }

    private static Seen onlyInTheFilm(JudgedPhoto photo) {
        return photo.faces().stream()
                .map(face -> face.face().seen())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Pictures.Picture frame(Engine engine, Audit audit, JudgedPhoto photo) {
        try (Pictures pictures = new Pictures(engine, audit, List.of(), SIDE)) {
            FilmFrame frame = new FilmFrame(onlyInTheFilm(photo).best(), null);
            return pictures.of(List.of(new Pictures.Request(photo, List.of(), frame)))
                    .get(0);
        }
    }

    @Test
    void aFrameComesOutOfTheFilmThatWasExamined() throws Exception {
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.write(export.resolve("IMG_1.JPG"), PEOPLE.get(0).bytes());
        Path beside = Files.write(export.resolve("IMG_1.MOV"), film(2));
        try (Engine engine = TestEngine.start();
                Audit audit = TestEngine.open(folder.resolve("audit.sightline"))) {
            new ScanJob(engine, audit, List.of(export), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            List<JudgedPhoto> photos = new ArrayList<>();
            audit.forEachPhoto(List.of(), photos::add);
            assertThat(photos).singleElement().satisfies(photo -> {
                assertThat(photo.path()).isEqualTo("IMG_1.JPG");
                assertThat(photo.photo().isVideo()).isFalse();
            });

            Pictures.Picture shown = frame(engine, audit, photos.get(0));
            assertThat(shown).isInstanceOf(Pictures.Small.class);
            assertThat(((Pictures.Small) shown).width()).isEqualTo(SIDE);

            Files.write(beside, film(4));
            assertThat(frame(engine, audit, photos.get(0)))
                    .as("another film of this name is not shown for it")
                    .isInstanceOf(Pictures.Missing.class);
        }
    }
}
