package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressMeterTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final List<ScanProgress> told = new ArrayList<>();
    private final ProgressMeter meter = new ProgressMeter(told::add, now::get);

    @Test
    void estimatesFromWhatWasDoneOfLate() {
        meter.start(100, 400);
        for (int i = 0; i < 10; i++) {
            now.addAndGet(SECOND);
            meter.add(10, 0, 0);
        }
        ScanProgress last = told.get(told.size() - 1);

        assertThat(last.done()).isEqualTo(200);
        assertThat(last.perSecond()).isEqualTo(10);
        assertThat(last.remaining()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void whatWasDoneBeforeDoesNotCountAsSpeed() {
        meter.start(1_000_000, 1_000_100);
        now.addAndGet(10 * SECOND);
        meter.add(10, 0, 0);

        assertThat(told.get(told.size() - 1).perSecond()).isEqualTo(1);
    }

    @Test
    void estimatesNothingBeforeThereIsSomethingToEstimateFrom() {
        meter.start(0, 100);
        now.addAndGet(SECOND);
        meter.add(1, 0, 0);

        assertThat(told.get(told.size() - 1).remaining()).isNull();
    }

    @Test
    void tellsAtMostTenTimesASecond() {
        meter.start(0, 100_000);
        int before = told.size();
        for (int i = 0; i < 10_000; i++) {
            now.addAndGet(SECOND / 10_000);
            meter.add(1, 1, 0);
        }
        assertThat(told.size() - before).isBetween(8, 10);
    }

    @Test
    void forgetsTheSpeedOfLongAgo() {
        meter.start(0, 10_000);
        now.addAndGet(SECOND);
        meter.add(1000, 0, 0);
        for (int i = 0; i < 60; i++) {
            now.addAndGet(SECOND);
            meter.add(1, 0, 0);
        }
        assertThat(told.get(told.size() - 1).perSecond()).isBetween(0.9, 1.1);
    }

    @Test
    void whatWasHeldBackIsToldAtOnceWhereTheClockStandsStill() {
        meter.start(0, 10);
        meter.add(3, 1, 0);
        meter.catchUp(false);
        assertThat(told.get(told.size() - 1).done()).isZero();
        meter.catchUp(true);
        assertThat(told.get(told.size() - 1).done()).isEqualTo(3);
    }

    @Test
    void aVideoCountsByItsPlayingTime() {
        meter.videos().expect(new WaitingVideos(1, 1_000_000_000));
        meter.start(0, 2);
        for (int i = 1; i <= 30; i++) {
            now.addAndGet(10 * SECOND);
            meter.videos().watched(7, 1_000_000_000, i * 20_000L, 1_200_000);
            meter.catchUp(false);
        }
        ScanProgress last = told.get(told.size() - 1);

        assertThat(last.done()).isZero();
        assertThat(last.footage()).isEqualTo(new ScanProgress.Footage(600_000, 1_200_000, false));
        assertThat(last.share()).isBetween(0.49, 0.51);
        assertThat(last.remaining()).isBetween(Duration.ofSeconds(295), Duration.ofSeconds(310));
        assertThat(told.stream().map(ScanProgress::share)).isSorted();
    }

    @Test
    void theShareNeverGoesBackWhereAVideoIsLongerThanThought() {
        meter.videos().expect(new WaitingVideos(2, 2_000_000));
        meter.start(0, 2);
        now.addAndGet(SECOND);
        meter.videos().watched(1, 1_000_000, 2_000, 2_000);
        meter.videos().settled(1, 1_000_000);
        meter.add(1, 0, 0);
        double before = told.get(told.size() - 1).share();
        now.addAndGet(SECOND);
        meter.videos().watched(2, 1_000_000, 20_000, 7_200_000);
        meter.catchUp(false);

        assertThat(before).isGreaterThan(0.4);
        assertThat(told.get(told.size() - 1).share()).isEqualTo(before);
    }
}
