package org.sightline.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.Coordinates;

class GazetteerTest {

    private static final Gazetteer SHIPPED = Gazetteer.shipped();

    private static Gazetteer of(String list) {
        return new Gazetteer(() -> new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
    }

    private static String entry(String name, double latitude, double longitude) {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"lat\":\"%.5f\",\"lng\":\"%.5f\",\"country\":\"XX\",\"admin1\":\"1\"}",
                name,
                latitude,
                longitude);
    }

    @ParameterizedTest
    @CsvSource({
        "48.0833, -1.6833, FR, 15",
        "-33.8568, 151.2153, AU, 5",
        "35.6586, 139.7454, JP, 5",
        "64.1470, -21.9408, IS, 5",
        "-54.8019, -68.3030, AR, 5"
    })
    void namesAPlaceOfTheRightCountryNearby(double latitude, double longitude, String country, double most) {
        NearPlace near = SHIPPED.nearest(new Coordinates(latitude, longitude));
        assertThat(near.country()).isEqualTo(country);
        assertThat(near.kilometres()).isLessThan(most);
        assertThat(near.name()).isNotBlank();
    }

    @Test
    void farFromEverythingItSaysHowFar() {
        assertThat(SHIPPED.nearest(new Coordinates(-48.8767, -123.3933)).kilometres())
                .as("the point of the sea that is farthest from land")
                .isGreaterThan(2000);
    }

    @Test
    void measuresAlongTheGround() {
        NearPlace near = of("[" + entry("Equator", 0, 0) + "]").nearest(new Coordinates(0, 1));
        assertThat(near.kilometres()).isBetween(111.1, 111.3);
    }

    @Test
    void looksAcrossTheDateLineAndOverThePole() {
        Gazetteer few = of("[" + entry("West", 10, -179.9) + "," + entry("East", 10, 170) + ","
                + entry("North", 89.9, 0) + "," + entry("Below", 85, 180) + "]");
        assertThat(few.nearest(new Coordinates(10, 179.9)).name()).isEqualTo("West");
        assertThat(few.nearest(new Coordinates(89.8, 180)).name()).isEqualTo("North");
    }

    @Test
    void findsWhatALookAtEachPlaceFinds() {
        Random random = new Random(7);
        List<double[]> all = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double[] place = {random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180};
            all.add(place);
            entries.add(entry("" + i, place[0], place[1]));
        }
        Gazetteer many = of("[" + String.join(",", entries) + "]");
        for (int i = 0; i < 500; i++) {
            Coordinates point = new Coordinates(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
            double most = all.stream()
                    .mapToDouble(place -> cosine(point, place))
                    .max()
                    .orElseThrow();
            NearPlace near = many.nearest(point);
            assertThat(cosine(point, all.get(Integer.parseInt(near.name())))).isCloseTo(most, within());
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private static double cosine(Coordinates point, double[] place) {
        double one = Math.toRadians(point.latitude());
        double other = Math.toRadians(place[0]);
        return Math.sin(one) * Math.sin(other)
                + Math.cos(one) * Math.cos(other) * Math.cos(Math.toRadians(point.longitude() - place[1]));
    }

    @Test
    void aListThatIsNoneIsSaidToBeThat() {
        assertThatThrownBy(() -> of("{}").nearest(new Coordinates(1, 1))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> of("[]").nearest(new Coordinates(1, 1))).isInstanceOf(UncheckedIOException.class);
    }
}
