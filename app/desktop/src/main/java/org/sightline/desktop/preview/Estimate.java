package org.sightline.desktop.preview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sightline.audit.ScanPreview;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.words.PlainTime;

/**
 * How many pictures a scan would examine, how long it would take and how much disk it needs.
 *
 * @param more pictures that are asked for beside the usual, at most: some may be the same or missing, so only the upper ends of the
 *     ranges grow by them
 * @param measuring whether the time is being measured now
 */
record Estimate(ScanPreview preview, long more, boolean measuring) {

    private static final double MEGABYTE = 1 << 20;

    String words(Messages messages) {
        List<String> sentences = new ArrayList<>();
        long usual = preview.toExamine();
        sentences.add(toExamine(messages));
        if (more > 0) {
            sentences.add(messages.text("preview.more", more));
        }
        ScanPreview.Time time = preview.time();
        if (time != null) {
            sentences.add(time(time, messages));
            if (preview.videos() > 0 && time.measured() > 0) {
                sentences.add(messages.text("preview.time.guess"));
            }
        } else if (measuring && usual + preview.videos() > 0) {
            sentences.add(messages.text("preview.measuring"));
        } else if (usual + preview.videos() + more > 0) {
            sentences.add(messages.text("preview.notMeasured"));
        }
        sentences.add(disk(messages));
        return String.join(" ", sentences);
    }

    private String toExamine(Messages messages) {
        long pictures = preview.toExamine();
        long videos = preview.videos();
        if (videos == 0) {
            return messages.text("preview.toExamine", pictures);
        }
        return pictures == 0
                ? messages.text("preview.toExamine.videos", videos)
                : messages.text("preview.toExamine.both", pictures, videos);
    }

    /** How much more than the usual there may be. */
    private double share() {
        long usual = Math.max(1, preview.toExamine());
        return (double) (usual + more) / usual;
    }

    private String time(ScanPreview.Time time, Messages messages) {
        String least = PlainTime.about(time.least(), messages);
        String most = PlainTime.about(Duration.ofMillis(Math.round(time.most().toMillis() * share())), messages);
        if (time.measured() == 0) {
            return least.equals(most)
                    ? messages.text("preview.time.videos.about", most)
                    : messages.text("preview.time.videos", least, most);
        }
        return least.equals(most)
                ? messages.text("preview.time.about", most, time.measured())
                : messages.text("preview.time", least, most, time.measured());
    }

    private String disk(Messages messages) {
        Long least = preview.disk().least();
        Long most = preview.disk().most();
        long begun = preview.disk().begun();
        return least == null || most == null
                ? messages.text("preview.disk.least", megabytes(begun))
                : messages.text(
                        "preview.disk", megabytes(least), megabytes(begun + Math.round((most - begun) * share())));
    }

    private static long megabytes(long bytes) {
        return (long) Math.ceil(bytes / MEGABYTE);
    }
}
