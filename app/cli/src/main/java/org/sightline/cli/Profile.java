package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.audit.ScanResult;
import org.sightline.model.Stage;

/** What a scan's time was spent on, in lines: all threads and workers together, so that shares tell more than times. */
final class Profile {

    private static final double MILLISECOND = 1e6;

    private Profile() {}

    static List<String> of(ScanResult result, CommandWords words) {
        List<String> lines = new ArrayList<>();
        double total = Math.max(1, result.times().total());
        long photos = Math.max(1, result.analysed());
        lines.add(words.of(
                "profile.photos",
                Long.toString(result.analysed()),
                String.format(words.locale(), "%.1f", total / photos / MILLISECOND)));
        for (Stage stage : Stage.values()) {
            long spent = result.times().of(stage);
            lines.add(words.of(
                    "profile.stage",
                    String.format(Locale.ROOT, "%-10s", stage.id()),
                    String.format(words.locale(), "%8.2f", spent / MILLISECOND / photos),
                    String.format(words.locale(), "%5.1f", 100 * spent / total)));
        }
        return lines;
    }
}
