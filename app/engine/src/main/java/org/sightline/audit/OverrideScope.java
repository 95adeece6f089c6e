package org.sightline.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.AnswerWords;
import org.sightline.model.AnswerScope;
import org.sightline.model.AppearanceKind;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;

/** What an audience may be set for: a photo, an album, a kind, a period, or a kind in a period. */
public final class OverrideScope {

    private OverrideScope() {}

    /**
     * @param words language of what is said if it cannot be
     * @throws IllegalArgumentException if it is none of these; the message says so in words
     */
    public static AnswerScope of(
            Locale words,
            Platform platform,
            @Nullable String account,
            @Nullable PhotoId photo,
            @Nullable String album,
            @Nullable AppearanceKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean period = from != null || to != null;
        int named = (photo == null ? 0 : 1) + (album == null ? 0 : 1) + (kind == null && !period ? 0 : 1);
        if (named != 1) {
            throw new IllegalArgumentException(AnswerWords.in(words, "override.WHAT"));
        }
        if (kind != null && AnswerScope.NEVER.contains(kind)) {
            throw new IllegalArgumentException(AnswerWords.in(words, "override.NEVER"));
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException(AnswerWords.in(words, "override.PERIOD"));
        }
        return new AnswerScope(platform, account, photo, album, kind == null ? Set.of() : Set.of(kind), from, to);
    }
}
