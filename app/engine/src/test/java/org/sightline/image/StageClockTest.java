package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sightline.model.Stage;
import org.sightline.model.StageTimes;

@SuppressWarnings("try") // A stage is only entered and left.
class StageClockTest {

    private final StageClock clock = new StageClock();

    private static void spend() {
        long until = System.nanoTime() + 200_000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aStageWithinAnotherCountsOnce() {
        long begun = System.nanoTime();
        try (StageClock.Span detect = clock.enter(Stage.DETECT)) {
            spend();
            try (StageClock.Span verify = clock.enter(Stage.VERIFY)) {
                spend();
            }
            spend();
        }
        long elapsed = System.nanoTime() - begun;

        StageTimes times = clock.take();

        assertThat(times.of(Stage.DETECT)).isGreaterThanOrEqualTo(400_000);
        assertThat(times.of(Stage.VERIFY)).isGreaterThanOrEqualTo(200_000);
        assertThat(times.total()).isLessThanOrEqualTo(elapsed);
        assertThat(times.of(Stage.EMBED)).isZero();
    }

    @Test
    void whatWasTakenBeginsAnew() {
        try (StageClock.Span span = clock.enter(Stage.DECODE)) {
            spend();
        }
        clock.take();

        assertThat(clock.take()).isEqualTo(new StageTimes());
    }

    @Test
    void timesAddUp() {
        StageTimes first = new StageTimes();
        first.add(Stage.READ, 5);
        StageTimes second = new StageTimes();
        second.add(Stage.READ, 7);
        second.add(Stage.STORE, 1);

        first.add(second);

        assertThat(first.of(Stage.READ)).isEqualTo(12);
        assertThat(first.total()).isEqualTo(13);
    }
}
