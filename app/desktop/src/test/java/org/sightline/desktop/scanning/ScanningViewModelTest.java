package org.sightline.desktop.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.audit.ScanProgress;
import org.sightline.audit.ScanProgress.Phase;
import org.sightline.desktop.words.Messages;

class ScanningViewModelTest {

    private final ScanningViewModel model = new ScanningViewModel("facebook.zip", Messages.english());

    @Test
    void unpackingTellsHowFarItIs() {
        model.listener().progress(new ScanProgress(Phase.OPENING, 700L << 20, 0, 0, 0, null, 0, 0, 0, 0, null));
        model.refresh();

        assertThat(model.doingProperty().get()).isEqualTo("Opening the archive, 700 MB unpacked");
    }

    @Test
    void beginsWithOpening() {
        assertThat(model.subject()).isEqualTo("facebook.zip");
        assertThat(model.doingProperty().get()).isEqualTo("Opening the archive");
        assertThat(model.fractionProperty().get()).isEqualTo(ScanningViewModel.INDETERMINATE);
        assertThat(model.facesProperty().get()).isEqualTo("0");
    }

    @Test
    void theBarIsIndeterminateWhileTheTotalGrows() {
        tell(Phase.READING, 0, 812, 0, null);
        assertThat(model.doingProperty().get()).isEqualTo("Reading the lists of photos");
        assertThat(model.fractionProperty().get()).isEqualTo(ScanningViewModel.INDETERMINATE);
    }

    @Test
    void saysHowFarItIs() {
        tell(Phase.EXAMINING, 576, 2304, 12.2, Duration.ofSeconds(142));
        assertThat(model.doingProperty().get()).isEqualTo("576 of 2,304 examined");
        assertThat(model.fractionProperty().get()).isEqualTo(0.25);
        assertThat(model.rateProperty().get()).isEqualTo("12 files a second");
        assertThat(model.remainingProperty().get()).isEqualTo("About 3 minutes left");
        assertThat(model.facesProperty().get()).isEqualTo("1,500");
        assertThat(model.unreadableProperty().get()).isEqualTo("7");
    }

    @Test
    void tellsVideosByTheirPlayingTime() {
        model.listener().progress(watching(new ScanProgress.Footage(200_000, 725_000, true), 0.4));
        model.refresh();
        assertThat(model.footageProperty().get()).isEqualTo("3:20 of about 12:05");
        assertThat(model.fractionProperty().get()).isEqualTo(0.4);

        model.listener().progress(watching(new ScanProgress.Footage(725_000, 725_000, false), 1));
        model.refresh();
        assertThat(model.footageProperty().get()).isEqualTo("12:05 of 12:05");
    }

    @Test
    void withoutVideosNothingIsSaidOfThem() {
        tell(Phase.EXAMINING, 1, 2, 0, null);
        assertThat(model.footageProperty().get()).isEmpty();
    }

    private static ScanProgress watching(ScanProgress.Footage footage, double share) {
        return new ScanProgress(Phase.EXAMINING, 0, 1, 2, share, footage, 0, 0, 0, 0, null);
    }

    @Test
    void anEmptyArchiveDividesByNothing() {
        tell(Phase.EXAMINING, 0, 0, 0, null);
        assertThat(model.fractionProperty().get()).isEqualTo(ScanningViewModel.INDETERMINATE);
        assertThat(model.remainingProperty().get()).isEmpty();
    }

    @Test
    void onlyTheLatestNewsCount() {
        model.listener().progress(progress(Phase.EXAMINING, 1, 10, 0, null));
        model.listener().progress(progress(Phase.EXAMINING, 2, 10, 0, null));
        model.refresh();
        assertThat(model.doingProperty().get()).isEqualTo("2 of 10 examined");
    }

    @Test
    void cancellingAsksTheScanToStopAndSaysSo() {
        model.cancel();
        assertThat(model.cancellation().isCancelled()).isTrue();
        assertThat(model.stoppingProperty().get()).isTrue();
        tell(Phase.EXAMINING, 3, 10, 1, Duration.ofSeconds(9));
        assertThat(model.doingProperty().get()).isEqualTo("Stopping after the photo at hand");
        assertThat(model.remainingProperty().get()).isEmpty();
    }

    @Test
    void aPauseStandsStillAndSaysSo() {
        tell(Phase.EXAMINING, 576, 2304, 12.2, Duration.ofSeconds(142));
        model.pauseOrResume();
        assertThat(model.cancellation().isPaused()).isTrue();
        assertThat(model.pausedProperty().get()).isTrue();
        assertThat(model.doingProperty().get()).isEqualTo("Paused at 576 of 2,304");
        assertThat(model.remainingProperty().get()).isEmpty();
        tell(Phase.EXAMINING, 578, 2304, 12.2, Duration.ofSeconds(142));
        assertThat(model.doingProperty().get())
                .as("what was at hand is finished")
                .isEqualTo("Paused at 578 of 2,304");

        model.pauseOrResume();
        assertThat(model.cancellation().isPaused()).isFalse();
        assertThat(model.doingProperty().get()).isEqualTo("578 of 2,304 examined");
        assertThat(model.remainingProperty().get()).isEqualTo("About 3 minutes left");
    }

    @Test
    void aPausedScanCanBeCancelledAndThenNotPaused() {
        model.pauseOrResume();
        assertThat(model.doingProperty().get()).isEqualTo("Paused");
        model.cancel();
        assertThat(model.pausedProperty().get()).isFalse();
        assertThat(model.cancellation().isCancelled()).isTrue();
        model.pauseOrResume();
        assertThat(model.pausedProperty().get()).isFalse();
        assertThat(model.doingProperty().get()).startsWith("Stopping");
    }

    private void tell(Phase phase, long done, long total, double perSecond, @Nullable Duration remaining) {
        model.listener().progress(progress(phase, done, total, perSecond, remaining));
        model.refresh();
    }

    private static ScanProgress progress(
            Phase phase, long done, long total, double perSecond, @Nullable Duration remaining) {
        return new ScanProgress(
                phase, 0, done, total, total == 0 ? 0 : (double) done / total, null, 1500, 7, 0, perSecond, remaining);
    }
}
