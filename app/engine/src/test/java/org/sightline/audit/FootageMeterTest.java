package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class FootageMeterTest {

    private static final long MEGABYTE = 1_000_000;

    private final FootageMeter meter = new FootageMeter();

    private ScanProgress.Footage footage() {
        return Objects.requireNonNull(meter.footage());
    }

    @Test
    void withoutVideosThereIsNothingToTell() {
        meter.expect(WaitingVideos.NONE);
        assertThat(meter.footage()).isNull();
    }

    @Test
    void unopenedVideosAreEstimatedByTheirBytes() {
        meter.expect(new WaitingVideos(2, 75 * MEGABYTE));
        assertThat(footage()).isEqualTo(new ScanProgress.Footage(0, 120_000, true));
    }

    @Test
    void learnsHowDenseTheVideosOfThisArchiveAre() {
        meter.expect(new WaitingVideos(11, 11_000 * MEGABYTE));
        for (int i = 0; i < 10; i++) {
            meter.watched(i, 1000 * MEGABYTE, 500_000, 500_000);
            meter.settled(i, 1000 * MEGABYTE);
        }
        assertThat(footage().watched()).isEqualTo(5_000_000);
        assertThat(footage().total()).isBetween(5_490_000L, 5_530_000L);
        assertThat(footage().estimated()).isTrue();
    }

    @Test
    void whatAllOfIsKnownIsNoEstimate() {
        meter.expect(new WaitingVideos(2, 3 * MEGABYTE));
        meter.watched(1, MEGABYTE, 20_000, 45_000);
        meter.watched(2, 2 * MEGABYTE, 20_000, 0);
        assertThat(footage()).isEqualTo(new ScanProgress.Footage(40_000, 65_000, false));
    }

    @Test
    void whatIsNotLookedThroughIsNotWaitedFor() {
        meter.expect(new WaitingVideos(3, 3 * MEGABYTE));
        meter.settled(1, MEGABYTE);
        meter.watched(2, MEGABYTE, 20_000, 60_000);
        meter.settled(2, MEGABYTE);
        meter.settled(3, MEGABYTE);
        assertThat(footage()).isEqualTo(new ScanProgress.Footage(20_000, 20_000, false));
    }
}
