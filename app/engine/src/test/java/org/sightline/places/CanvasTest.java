package org.sightline.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CanvasTest {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private static int grey(Canvas canvas, int index) {
        return canvas.pixels()[index] & 0xFF;
    }

    @Test
    void coversWhatARingGoesAround() {
        Canvas canvas = new Canvas(4, 3, 0);
        canvas.ring(1, 1, 3, 1, 3, 2, 1, 2);
        canvas.paint(0xFFFFFF, 1);
        assertThat(canvas.pixels())
                .containsExactly(BLACK, BLACK, BLACK, BLACK, BLACK, WHITE, WHITE, BLACK, BLACK, BLACK, BLACK, BLACK);
    }

    @Test
    void edgesAreCoveredInPart() {
        Canvas canvas = new Canvas(3, 1, 0);
        canvas.ring(0.25, 0, 2.5, 0, 2.5, 1, 0.25, 1);
        canvas.paint(0xFFFFFF, 1);
        assertThat(grey(canvas, 0)).isEqualTo(191);
        assertThat(grey(canvas, 1)).isEqualTo(255);
        assertThat(grey(canvas, 2)).isEqualTo(128);

        Canvas triangle = new Canvas(2, 2, 0);
        triangle.ring(0, 0, 2, 0, 0, 2);
        triangle.paint(0xFFFFFF, 1);
        assertThat(grey(triangle, 0)).isEqualTo(255);
        assertThat(grey(triangle, 1)).isEqualTo(128);
        assertThat(grey(triangle, 2)).isEqualTo(128);
        assertThat(grey(triangle, 3)).isZero();
    }

    @Test
    void whatReachesBeyondIsCutOff() {
        Canvas canvas = new Canvas(3, 2, 0);
        canvas.ring(-1e6, -1e6, 1e6, -1e6, 1e6, 1e6, -1e6, 1e6);
        canvas.paint(0xFFFFFF, 1);
        assertThat(canvas.pixels()).containsOnly(WHITE);
        canvas.ring(-50, 0, -10, 0, -10, 2, -50, 2);
        canvas.ring(10, 0, 50, 0, 50, 2, 10, 2);
        canvas.ring(0, -9, 3, -9, 3, -5, 0, -5);
        canvas.paint(0, 1);
        assertThat(canvas.pixels()).as("all of that is outside").containsOnly(WHITE);
    }

    @Test
    void aHoleIsLeftOutAndAShapeIsPaintedOnce() {
        Canvas canvas = new Canvas(41, 41, 0);
        canvas.disc(20, 20, 15);
        canvas.disc(20, 20, -8);
        canvas.paint(0xFFFFFF, 1);
        assertThat(grey(canvas, 20 * 41 + 20)).isZero();
        assertThat(grey(canvas, 20 * 41 + 31)).isEqualTo(255);
        double area = Arrays.stream(canvas.pixels())
                .mapToDouble(pixel -> (pixel & 0xFF) / 255.0)
                .sum();
        assertThat(area).isBetween(500.0, 506.5);
        int[] before = canvas.pixels().clone();
        canvas.paint(0xFF0000, 1);
        assertThat(canvas.pixels()).as("nothing is left to paint").isEqualTo(before);
    }

    @Test
    void linesAreAsWideAsTheyAreMeantToBe() {
        Canvas canvas = new Canvas(20, 20, 0);
        canvas.line(2, 4, 10, 16, 10);
        canvas.paint(0xFFFFFF, 1);
        double area = Arrays.stream(canvas.pixels())
                .mapToDouble(pixel -> (pixel & 0xFF) / 255.0)
                .sum();
        assertThat(area).isBetween(23.9, 24.1);
    }
}
