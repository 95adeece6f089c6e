package org.sightline.desktop.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.photos.PhotoFilter.Sifted;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.testing.Cards;
import org.sightline.model.Exposure;
import org.sightline.model.Identifiability;
import org.sightline.model.Platform;
import org.sightline.model.Role;

class PhotoFilterTest {

    private static final PhotoCard OLD = Cards.card(1)
            .on(LocalDate.of(2012, 3, 1))
            .exposure(Exposure.LOW)
            .words("posts/a.jpg\ngarden party 🎉\nsummer été")
            .build();
    private static final PhotoCard NEW = Cards.card(2)
            .on(LocalDate.of(2020, 3, 1))
            .seenByAnyone()
            .face(Identifiability.STRONG, Role.ME)
            .face(Identifiability.USABLE, null)
            .words("posts/b.jpg\nat the party")
            .build();
    private static final PhotoCard UNDATED = Cards.card(3)
            .platforms(Set.of(Platform.FACEBOOK, Platform.X))
            .face(Identifiability.WEAK, null)
            .build();
    private static final List<PhotoCard> ALL = List.of(OLD, NEW, UNDATED);

    private static Sifted sift(PhotoFilter filter) {
        return filter.sift(ALL, PhotoSort.EXPOSURE);
    }

    @Test
    void countsEveryValueOfEveryFacet() {
        Sifted all = sift(PhotoFilter.NONE);
        assertThat(all.photos()).containsExactly(NEW, OLD, UNDATED);
        assertThat(all.counts().get(Facet.YEAR)).isEqualTo(Map.of("2012", 1, "2020", 1, "none", 1));
        assertThat(all.counts().get(Facet.PLATFORM)).isEqualTo(Map.of("FACEBOOK", 3, "X", 1));
        assertThat(all.counts().get(Facet.FACES)).isEqualTo(Map.of("me", 1, "others", 1, "none", 2));
    }

    /** What stands beside a box says what ticking it would bring, so the facet's own ticks do not count. */
    @Test
    void aFacetCountsAsIfNothingOfItWereChosen() {
        Sifted sifted = sift(new PhotoFilter(Map.of(Facet.YEAR, Set.of("2012")), ""));
        assertThat(sifted.photos()).containsExactly(OLD);
        assertThat(sifted.counts().get(Facet.YEAR)).isEqualTo(Map.of("2012", 1, "2020", 1, "none", 1));
        assertThat(sifted.counts().get(Facet.EXPOSURE)).isEqualTo(Map.of("LOW", 1));
    }

    @Test
    void anyOfOneFacetAndAllFacets() {
        assertThat(sift(new PhotoFilter(Map.of(Facet.YEAR, Set.of("2012", "2020")), ""))
                        .photos())
                .containsExactly(NEW, OLD);
        assertThat(sift(new PhotoFilter(Map.of(Facet.YEAR, Set.of("2012", "2020"), Facet.FACES, Set.of(Facet.ME)), ""))
                        .photos())
                .containsExactly(NEW);
    }

    @Test
    void saysWhichFilterIsInTheWay() {
        Sifted none = sift(new PhotoFilter(Map.of(Facet.PLATFORM, Set.of("X"), Facet.YEAR, Set.of("2020")), ""));
        assertThat(none.photos()).isEmpty();
        assertThat(none.without()).isEqualTo(Map.of(Facet.PLATFORM, 1, Facet.YEAR, 1));
    }

    @Test
    void searchesInAllThatIsWrittenWhateverTheCaseAndOrder() {
        assertThat(sift(new PhotoFilter(Map.of(), "PARTY")).photos()).containsExactly(NEW, OLD);
        assertThat(sift(new PhotoFilter(Map.of(), "  ÉTÉ garden ")).photos()).containsExactly(OLD);
        assertThat(sift(new PhotoFilter(Map.of(), "party winter")).photos()).isEmpty();
    }

    @Test
    void photosWithoutADayComeLast() {
        assertThat(PhotoFilter.NONE.sift(ALL, PhotoSort.NEWEST).photos()).containsExactly(NEW, OLD, UNDATED);
        assertThat(PhotoFilter.NONE.sift(ALL, PhotoSort.OLDEST).photos()).containsExactly(OLD, NEW, UNDATED);
        assertThat(PhotoFilter.NONE.sift(ALL, PhotoSort.FACES).photos()).containsExactly(NEW, UNDATED, OLD);
    }
}
