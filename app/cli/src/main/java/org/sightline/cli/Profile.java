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

    static List<String> of(ScanResult result) {
        List<String> lines = new ArrayList<>();
        double total = Math.max(1, result.times().total());
        long photos = Math.max(1, result.analysed());
        lines.add(String.format(
                Locale.ENGLISH,
                "Profile of %d photos: %.1f ms a photo, of all threads together",
                result.analysed(),
                total / photos / MILLISECOND));
        for (Stage stage : Stage.values()) {
            long spent = result.times().of(stage);
            lines.add(String.format(
                    Locale.ENGLISH,
                    "  %-10s %8.2f ms a photo %5.1f %%",
                    stage.id(),
                    spent / MILLISECOND / photos,
                    100 * spent / total));
        }
        return lines;
    }
}
