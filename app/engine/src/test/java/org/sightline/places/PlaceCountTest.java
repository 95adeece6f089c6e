package org.sightline.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoPoint;

class PlaceCountTest {

    private static final String LIST = """
            [{"name":"Neustadt","lat":"50.0","lng":"10.0","country":"DE"},
             {"name":"Neustadt","lat":"54.0","lng":"11.0","country":"DE"},
             {"name":"Lyon","lat":"45.75","lng":"4.85","country":"FR"}]
            """;

    private final Gazetteer gazetteer =
            new Gazetteer(() -> new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)));

    private static PhotoPoint at(double latitude, double longitude) {
        return new PhotoPoint(new Coordinates(latitude, longitude), true);
    }

    @Test
    void placesOfTheSameNameAreTwo() {
        assertThat(PlaceCount.of(
                        List.of(at(50.1, 10), at(54, 11.1), at(45.7, 4.8), at(50, 10), at(45.8, 4.9), at(50, 10.2)),
                        gazetteer))
                .containsExactly(
                        new PlaceCount("Neustadt", "DE", 3),
                        new PlaceCount("Lyon", "FR", 2),
                        new PlaceCount("Neustadt", "DE", 1));
        assertThat(PlaceCount.of(List.of(), gazetteer)).isEmpty();
    }

    @Test
    void theyAreToldInBothLanguages() {
        PlaceCount count = new PlaceCount("Lyon", "FR", 1200);
        assertThat(new PlaceWords(Locale.ENGLISH).of(count)).isEqualTo("Lyon, France: 1,200 photos");
        assertThat(new PlaceWords(Locale.GERMAN).of(count)).isEqualTo("Lyon, Frankreich: 1.200 Fotos");
    }

    @Test
    void aSpotIsToldCarefullyAndOfFilesWhoCanSeeIt() {
        PlaceWords words = new PlaceWords(Locale.ENGLISH);
        Coordinates middle = new Coordinates(45.75, 4.85);
        Spot spot = new Spot(middle, 7, 2);
        assertThat(words.of(spot, gazetteer.nearest(middle)))
                .isEqualTo("7 photos point to one spot near Lyon, France.");
        assertThat(words.meaning(spot))
                .isEqualTo("This may be where you live or work; anyone who has these files can see it.");
        assertThat(words.meaning(new Spot(middle, 7, 0))).contains("the platform knows it");
    }
}
