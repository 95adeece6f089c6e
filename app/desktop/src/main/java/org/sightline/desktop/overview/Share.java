package org.sightline.desktop.overview;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditSummary;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;

/**
 * A part of the photos.
 *
 * @param mark the level it stands for, or null
 * @param name what these photos have in common
 * @param explanation what that means, or null where there is no more to say
 * @param number how many
 * @param fraction of all photos, from 0 to 1
 */
public record Share(
        @Nullable Level mark, String name, @Nullable String explanation, String number, double fraction) {

    /** Photos by who can see them, widest first. The two that the headlines speak of are always there. */
    static List<Share> byAudience(AuditSummary summary, Messages messages) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience == Audience.PUBLIC
                        || audience == Audience.UNKNOWN
                        || summary.byAudience().getOrDefault(audience, 0L) > 0)
                .map(audience -> of(
                        null,
                        messages.of(audience),
                        messages.meaning(audience),
                        summary.byAudience().getOrDefault(audience, 0L),
                        summary,
                        messages))
                .toList();
    }

    /** Photos by level, highest first. */
    static List<Share> byExposure(AuditSummary summary, Messages messages) {
        return Arrays.stream(Exposure.values())
                .map(exposure -> of(
                        Level.of(exposure),
                        messages.of(exposure),
                        messages.meaning(exposure),
                        summary.byExposure().getOrDefault(exposure, 0L),
                        summary,
                        messages))
                .toList();
    }

    private static Share of(
            @Nullable Level mark,
            String name,
            @Nullable String explanation,
            long photos,
            AuditSummary summary,
            Messages messages) {
        double fraction = summary.photos() == 0 ? 0 : (double) photos / summary.photos();
        return new Share(mark, name, explanation, messages.number(photos), fraction);
    }
}
