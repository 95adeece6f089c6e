package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Videos are part of what a scan is said to take. */
class WaitingVideosTest {

    private static final ScanPreview.Time PICTURES =
            new ScanPreview.Time(Duration.ofSeconds(10), Duration.ofSeconds(20), 7);

    @Test
    void withoutVideosNothingIsAdded() {
        assertThat(WaitingVideos.NONE.with(PICTURES, 2)).isEqualTo(PICTURES);
        assertThat(WaitingVideos.NONE.with(null, 2)).isNull();
    }

    @Test
    void videosWidenTheRange() {
        WaitingVideos gigabyte = new WaitingVideos(1, 1_000_000_000).and(new WaitingVideos(1, 1_000_000_000));
        ScanPreview.Time with = Objects.requireNonNull(gigabyte.with(PICTURES, 2));
        assertThat(with.least()).isEqualTo(Duration.ofSeconds(60));
        assertThat(with.most()).isGreaterThan(Duration.ofMinutes(20));
        assertThat(with.measured()).isEqualTo(7);
        assertThat(Objects.requireNonNull(gigabyte.with(null, 2)).measured()).isZero();
    }
}
