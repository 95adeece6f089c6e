package org.sightline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The user's answer about who could see their posts on a platform.
 *
 * @param from first day, UTC, or null for no bound
 * @param to last day, UTC, or null for no bound
 */
public record Assumption(
        Platform platform,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Audience audience) {

    public Assumption {
        if (!audience.isKnown()) {
            throw new IllegalArgumentException("An assumption names an audience");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("The first day lies after the last");
        }
    }

    /**
     * The appearance as this answer has it. What is recorded beats what is answered; messages and other people's places are
     * none of the owner's posts; a post without a date lies in no period.
     */
    public Appearance apply(Platform of, Appearance appearance) {
        boolean applies = of == platform
                && !appearance.audience().isKnown()
                && appearance.kind().isOwnersPost()
                && covers(appearance.postedAt());
        return applies
                ? appearance.withAudience(
                        audience, Evidence.userAnswer(appearance.evidence().file(), "--assume " + this))
                : appearance;
    }

    private boolean covers(@Nullable Timestamp postedAt) {
        if (from == null && to == null) {
            return true;
        }
        if (postedAt == null) {
            return false;
        }
        LocalDate day = postedAt.date();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        String period = from == null && to == null ? "" : ":" + text(from) + ".." + text(to);
        return platform.id() + period + "=" + audience;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
