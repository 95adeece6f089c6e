package org.sightline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer speaks of. Everything that is given must fit.
 *
 * @param account the account's user name; empty for archives that tell none; null for every account of the platform
 * @param photo a single photo, wherever on the platform it stood
 * @param album what stands in the album of this name
 * @param kinds kinds of appearances; empty for what the owner posted or, of a single photo, all but messages and the trash
 * @param from first day, UTC; null for no bound
 * @param to last day, UTC; null for no bound
 */
public record AnswerScope(
        Platform platform,
        @Nullable String account,
        @Nullable PhotoId photo,
        @Nullable String album,
        Set<AppearanceKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Who sees these is recorded, or they are out of sight: no answer speaks of them. */
    public static final Set<AppearanceKind> NEVER =
            Set.copyOf(EnumSet.of(AppearanceKind.MESSAGE, AppearanceKind.DELETED));

    /** How narrow a scope is, widest first. */
    public enum Level {
        PLATFORM,
        KIND_OR_PERIOD,
        KIND_IN_PERIOD,
        ALBUM,
        PHOTO
    }

    public AnswerScope {
        kinds = Set.copyOf(kinds);
        if (kinds.stream().anyMatch(NEVER::contains)) {
            throw new IllegalArgumentException("No answer speaks of messages or the trash");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("The first day lies after the last");
        }
    }

    public static AnswerScope ofPhoto(Platform platform, @Nullable String account, PhotoId photo) {
        return new AnswerScope(platform, account, photo, null, Set.of(), null, null);
    }

    public static AnswerScope ofAlbum(Platform platform, @Nullable String account, String album) {
        return new AnswerScope(platform, account, null, album, Set.of(), null, null);
    }

    public static AnswerScope ofKinds(
            Platform platform,
            @Nullable String account,
            Set<AppearanceKind> kinds,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new AnswerScope(platform, account, null, null, kinds, from, to);
    }

    public Level level() {
        boolean period = from != null || to != null;
        if (photo != null) {
            return Level.PHOTO;
        }
        if (album != null) {
            return Level.ALBUM;
        }
        if (!kinds.isEmpty()) {
            return period ? Level.KIND_IN_PERIOD : Level.KIND_OR_PERIOD;
        }
        return period ? Level.KIND_OR_PERIOD : Level.PLATFORM;
    }

    /** Days of the period; the largest number where it is open. */
    public long days() {
        return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to) + 1;
    }

    /**
     * Whether the scope holds an appearance.
     *
     * @param of the platform
     * @param ofAccount the archive's account; null where the archive does not tell it
     * @param ofPhoto the photo; null where the archive does not hold it
     * @param kind what the appearance counts as
     */
    public boolean covers(
            Platform of,
            @Nullable String ofAccount,
            @Nullable PhotoId ofPhoto,
            AppearanceKind kind,
            Appearance appearance) {
        return of == platform
                && (account == null || account.equals(ofAccount == null ? "" : ofAccount))
                && (photo == null || photo.equals(ofPhoto))
                && (album == null || album.equals(appearance.album()))
                && coversKind(kind)
                && coversDay(appearance.postedAt());
    }

    private boolean coversKind(AppearanceKind kind) {
        if (!kinds.isEmpty()) {
            return kinds.contains(kind);
        }
        return photo == null ? kind.isOwnersPost() : !NEVER.contains(kind);
    }

    private boolean coversDay(@Nullable Timestamp postedAt) {
        if (from == null && to == null) {
            return true;
        }
        if (postedAt == null) {
            return false;
        }
        LocalDate day = postedAt.date();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
