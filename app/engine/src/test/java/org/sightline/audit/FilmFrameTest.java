package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.model.Box;
import org.sightline.model.Film;
import org.sightline.model.Identifiability;
import org.sightline.model.Photo;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Seen;
import org.sightline.report.html.FilmedPhoto;

class FilmFrameTest {

    private static final Film FILM = new Film(90_000, 90_000, "mp4", "h264", 1280, 720, 0);

    private static Photo photo() {
        return new FilmedPhoto(FILM)
                .seen(null, new Seen(0, 5_000, 1_000), Identifiability.USABLE, 12)
                .seen(null, new Seen(0, 9_000, 7_000), Identifiability.STRONG, 21)
                .seen(null, new Seen(0, 9_000, 8_000), Identifiability.STRONG, 20)
                .build()
                .photo();
    }

    @Test
    void theClearestFacesBestMomentStandsForAVideo() {
        assertThat(FilmFrame.of(photo(), List.of())).contains(new FilmFrame(7_000, null));
    }

    @Test
    void whereSomebodyIsHiddenOnlyAFaceThatIsNotIsShown() {
        Box hidden = FilmedPhoto.box(1);
        assertThat(FilmFrame.of(photo(), List.of(hidden))).contains(new FilmFrame(8_000, FilmedPhoto.box(2)));
    }

    @Test
    void whereEverybodyIsHiddenThereIsNone() {
        assertThat(FilmFrame.of(photo(), List.of(FilmedPhoto.box(0), FilmedPhoto.box(1), FilmedPhoto.box(2))))
                .isEmpty();
    }

    @Test
    void aVideoWithoutFacesIsOpenedInItsFirstThird() {
        assertThat(FilmFrame.of(new FilmedPhoto(FILM).build().photo(), List.of()))
                .contains(new FilmFrame(30_000, null));
    }

    @Test
    void aStillThatMovesIsShownAsAStill() {
        Film behind = new Film(3_000, 3_000, "mov", "hevc", 1440, 1080, 0).asBehindStill();
        Photo still = new FilmedPhoto(behind)
                .seen(null, new Seen(0, 2_000, 1_000), Identifiability.STRONG, 20)
                .build()
                .photo();
        assertThat(FilmFrame.of(still, List.of())).isEmpty();
        Photo plain = new Photo(still.id(), 10, 10, PhotoMetadata.NONE, List.of());
        assertThat(FilmFrame.of(plain, List.of())).isEmpty();
    }
}
