package org.sightline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.model.Embedding;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PhotoId;
import org.sightline.model.Seen;

/** Who may be one person: never two of a still, nor two of a moment of a film. */
class TogetherTest {

    private static final PhotoId PICTURE = new PhotoId("a".repeat(64));
    private static final float[] DIRECTION = {1, 0, 0, 0};

    private static GroupedFace face(int number, @Nullable Seen seen) {
        return new GroupedFace(
                new FaceId(PICTURE, number), Embedding.quantise(DIRECTION), Identifiability.STRONG, 3.5, seen);
    }

    private static int people(GroupedFace... faces) {
        return Grouping.of(List.of(faces), Restrictions.NONE, GroupingProgress.NONE)
                .size();
    }

    @Test
    void twoFacesOfAStillAreTwoPeople() {
        assertThat(people(face(0, null), face(1, null))).isEqualTo(2);
    }

    @Test
    void oneMayBeInManyShotsOfAFilm() {
        assertThat(people(
                        face(0, new Seen(0, 900, 500)),
                        face(1, new Seen(1000, 1900, 1500)),
                        face(2, new Seen(9000, 9000, 9000))))
                .isEqualTo(1);
    }

    @Test
    void whoIsSeenAtTheSameMomentIsSomebodyElse() {
        assertThat(people(face(0, new Seen(0, 900, 500)), face(1, new Seen(900, 1900, 1500))))
                .isEqualTo(2);
    }

    @Test
    void aStillMayShowWhomItsOwnFilmShows() {
        assertThat(people(face(0, null), face(1, new Seen(0, 900, 500)))).isEqualTo(1);
    }
}
