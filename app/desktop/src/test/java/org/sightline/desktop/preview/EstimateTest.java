package org.sightline.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.audit.ScanPreview;
import org.sightline.desktop.words.Messages;

/** Videos are told as what they are: to be examined, and guessed where pictures are measured. */
class EstimateTest {

    private static String words(long pictures, long videos, ScanPreview.@Nullable Time time) {
        ScanPreview preview = new ScanPreview(
                List.of(), List.of(), pictures, videos, time, new ScanPreview.Disk(1L << 20, null, null));
        return new Estimate(preview, 0, false).words(Messages.english());
    }

    private static ScanPreview.Time time(int measured) {
        return new ScanPreview.Time(Duration.ofMinutes(5), Duration.ofMinutes(20), measured);
    }

    @Test
    void picturesAloneAreMeasured() {
        assertThat(words(4, 0, time(4)))
                .startsWith("4 pictures are to be examined, first what others may see. That takes 5 minutes to 20")
                .doesNotContain("video");
    }

    @Test
    void ofBothOneIsMeasuredAndOneGuessed() {
        assertThat(words(4, 5, time(4)))
                .startsWith("4 pictures and 5 videos are to be examined, first what others may see.")
                .contains("by 4 pictures that were measured")
                .contains("How long the videos are is guessed from their size.");
    }

    @Test
    void videosAloneAreGuessed() {
        assertThat(words(0, 1, time(0)))
                .startsWith(
                        "One video is to be examined, first what others may see. That takes roughly 5 minutes to 20")
                .doesNotContain("measured");
        assertThat(words(0, 2, null)).contains("How long that takes was not measured.");
    }
}
