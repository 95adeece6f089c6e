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
        sentences.add(messages.text("preview.toExamine", usual));
        if (more > 0) {
            sentences.add(messages.text("preview.more", more));
        }
        ScanPreview.Time time = preview.time();
        if (time != null) {
            sentences.add(time(time, messages));
        } else if (measuring && usual > 0) {
            sentences.add(messages.text("preview.measuring"));
        } else if (usual + more > 0) {
            sentences.add(messages.text("preview.notMeasured"));
        }
        sentences.add(disk(messages));
        return String.join(" ", sentences);
    }

    /** How much more than the usual there may be. */
    private double share() {
        long usual = Math.max(1, preview.toExamine());
        return (double) (usual + more) / usual;
    }

    private String time(ScanPreview.Time time, Messages messages) {
        String least = PlainTime.about(time.least(), messages);
        String most = PlainTime.about(Duration.ofMillis(Math.round(time.most().toMillis() * share())), messages);
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
