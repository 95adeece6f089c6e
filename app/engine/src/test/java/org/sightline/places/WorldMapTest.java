package org.sightline.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoPoint;

class WorldMapTest {

    private static final int SEA = 0xFFD6E2EA;
    private static final int LAND = 0xFFF6F3EA;

    private final WorldMap map = new WorldMap();

    private static PhotoPoint at(double latitude, double longitude) {
        return new PhotoPoint(new Coordinates(latitude, longitude), false);
    }

    private static int pixel(MapPicture picture, double longitude, double latitude) {
        int x = (int) ((longitude + 180) / 360 * picture.width());
        int y = (int) ((90 - latitude) / 180 * picture.height());
        return picture.pixels()[y * picture.width() + x];
    }

    private static long count(MapPicture picture, int colour) {
        return Arrays.stream(picture.pixels()).filter(pixel -> pixel == colour).count();
    }

    /** Well within, and off the lines of the grid. */
    @Test
    void landIsLandAndSeaIsSea() {
        MapPicture world = map.draw(List.of(), List.of(), 1440, 720);
        for (double[] land :
                new double[][] {{21, 4}, {101, 63}, {-101, 41}, {133, -24}, {-53, -8}, {11, -77}, {3, 47}}) {
            assertThat(pixel(world, land[0], land[1]))
                    .as("%s, %s", land[0], land[1])
                    .isEqualTo(LAND);
        }
        for (double[] sea : new double[][] {{-33, 7}, {-151, 11}, {81, -33}, {51, 42}, {5, 39}, {173, -52}}) {
            assertThat(pixel(world, sea[0], sea[1]))
                    .as("%s, %s", sea[0], sea[1])
                    .isEqualTo(SEA);
        }
    }

    @Test
    void allPointsAreInSight() {
        List<Coordinates> points =
                List.of(new Coordinates(-17.7, 178.1), new Coordinates(-13.8, -171.8), new Coordinates(-21.1, -175.2));
        MapFrame frame = MapFrame.around(points, 900, 600);
        for (Coordinates point : points) {
            assertThat(frame.x(point)).isBetween(20.0, 880.0);
            assertThat(frame.y(point.latitude())).isBetween(20.0, 580.0);
        }
        assertThat(900 / frame.across())
                .as("across the line where days begin, not around the world")
                .isLessThan(40);
    }

    @Test
    void oneAloneHasItsSurroundings() {
        MapFrame frame = MapFrame.around(List.of(new Coordinates(48, 2)), 900, 600);
        assertThat(frame.x(new Coordinates(48, 2))).isBetween(449.9, 450.1);
        assertThat(frame.y(48)).isBetween(299.9, 300.1);
        assertThat(600 / frame.down()).isBetween(5.9, 6.1);
    }

    @Test
    void moreMakeALargerDotAndSpotsAreMarkedWhenAskedFor() {
        MapPicture one = map.draw(List.of(at(46.8, 2.4)), List.of(), 600, 400);
        MapPicture many = map.draw(Collections.nCopies(100, at(46.8, 2.4)), List.of(), 600, 400);
        assertThat(changed(one, many)).isPositive();
        MapPicture marked = map.draw(
                Collections.nCopies(100, at(46.8, 2.4)),
                List.of(new Spot(new Coordinates(46.8, 2.4), 100, 0)),
                600,
                400);
        assertThat(count(many, 0xFF7D2D00)).isZero();
        assertThat(count(marked, 0xFF7D2D00)).isPositive();
    }

    private static long changed(MapPicture one, MapPicture other) {
        long changed = 0;
        for (int i = 0; i < one.pixels().length; i++) {
            changed += one.pixels()[i] == other.pixels()[i] ? 0 : 1;
        }
        return changed;
    }

    @Test
    void isAPngOfTheSamePixels() throws Exception {
        MapPicture drawn = map.draw(List.of(at(35, 139)), List.of(), 320, 201);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertThat(read.getRGB(0, 0, 320, 201, null, 0, 320)).isEqualTo(drawn.pixels());
    }
}
