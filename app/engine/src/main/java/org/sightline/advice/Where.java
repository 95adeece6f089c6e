package org.sightline.advice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Timestamp;

/**
 * Which places something is about. All that is given must hold; an empty set or null may be anything.
 *
 * @param evidence what the audience is known by
 * @param albums names of albums; spaces and capitals do not matter
 * @param tagged whether people are tagged in it
 * @param postedFrom first day; what bears no day does not fit
 * @param postedTo last day; what bears no day does not fit
 */
public record Where(
        Set<Platform> platforms,
        Set<AppearanceKind> kinds,
        Set<Audience> audiences,
        Set<EvidenceKind> evidence,
        @Nullable Owner owner,
        Set<String> albums,
        @Nullable Boolean tagged,
        @Nullable LocalDate postedFrom,
        @Nullable LocalDate postedTo) {

    public Where {
        platforms = Set.copyOf(platforms);
        kinds = Set.copyOf(kinds);
        audiences = Set.copyOf(audiences);
        evidence = Set.copyOf(evidence);
        albums = albums.stream().map(Where::plain).collect(Collectors.toUnmodifiableSet());
    }

    public boolean fits(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        return mayFit(placed.platform())
                && (kinds.isEmpty() || kinds.contains(appearance.kind()))
                && (audiences.isEmpty() || audiences.contains(appearance.audience()))
                && (evidence.isEmpty() || isKnownBy(appearance.evidence().kind()))
                && (owner == null || owner == appearance.owner())
                && (albums.isEmpty() || isOneOf(appearance.album()))
                && (tagged == null || tagged != appearance.tags().isEmpty())
                && fitsDay(appearance.postedAt());
    }

    /** Whether places of a platform can fit at all. */
    boolean mayFit(Platform platform) {
        return platforms.isEmpty() || platforms.contains(platform);
    }

    private boolean isKnownBy(@Nullable EvidenceKind kind) {
        return kind != null && evidence.contains(kind);
    }

    private boolean isOneOf(@Nullable String album) {
        return album != null && albums.contains(plain(album));
    }

    private boolean fitsDay(@Nullable Timestamp postedAt) {
        if (postedFrom == null && postedTo == null) {
            return true;
        }
        if (postedAt == null) {
            return false;
        }
        LocalDate day = postedAt.date();
        return (postedFrom == null || !day.isBefore(postedFrom)) && (postedTo == null || !day.isAfter(postedTo));
    }

    private static String plain(String album) {
        return album.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
