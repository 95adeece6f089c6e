package org.sightline.store;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;

/**
 * The appearances of a photo that has its film in a file beside it. Both files stand in the archive's lists, or in none, and yet
 * are one photo that was put there once. Nothing that a list says of the film alone is passed over.
 */
final class LivePhotos {

    /** @param film whether its file is called like a video and is shown as another photo */
    record Row(PlacedAppearance placed, boolean film) {}

    private LivePhotos() {}

    /** All of a photo but those of films that tell what those of their stills tell. */
    static List<PlacedAppearance> appearances(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.film()
                        || rows.stream()
                                .filter(other -> !other.film() && isBeside(row.placed(), other.placed()))
                                .noneMatch(still -> isToldBy(
                                        row.placed().appearance(),
                                        still.placed().appearance())))
                .map(Row::placed)
                .toList();
    }

    private static @Nullable PhotoId id(PlacedAppearance placed) {
        return placed.copy() == null ? null : placed.copy().id();
    }

    /** In one folder of one archive, and not the same bytes twice. */
    private static boolean isBeside(PlacedAppearance film, PlacedAppearance still) {
        return film.archive().equals(still.archive())
                && !Objects.equals(id(film), id(still))
                && folder(film.filePath()).equals(folder(still.filePath()));
    }

    private static String folder(@Nullable String path) {
        return path == null ? "" : path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Whether the film was seen by no others than the still, by the same kind of evidence, and nothing more is said of it. */
    private static boolean isToldBy(Appearance film, Appearance still) {
        return isSameKind(film, still)
                && film.owner() == still.owner()
                && isSameAudience(film, still)
                && isToldBy(film.caption(), still.caption())
                && isToldBy(film.album(), still.album())
                && isToldBy(film.place(), still.place())
                && isToldBy(film.permalink(), still.permalink())
                && still.tags().containsAll(film.tags())
                && isToldBy(coordinates(film), coordinates(still));
    }

    /** A library's list may tell its videos apart from its photos. */
    private static boolean isSameKind(Appearance film, Appearance still) {
        return film.kind() == still.kind()
                || (film.kind() == AppearanceKind.VIDEO && still.kind() == AppearanceKind.LIBRARY);
    }

    /** What the user answers to an unknown audience may depend on the day. */
    private static boolean isSameAudience(Appearance film, Appearance still) {
        boolean settled = film.audience().isKnown() && !film.earlierAudienceUnknown();
        boolean sameDay = settled || isToldBy(film.postedAt(), still.postedAt());
        return film.audience() == still.audience()
                && film.notWiderThan() == still.notWiderThan()
                && film.evidence().kind() == still.evidence().kind()
                && film.earlierAudienceUnknown() == still.earlierAudienceUnknown()
                && Objects.equals(film.wasPublic(), still.wasPublic())
                && sameDay;
    }

    private static boolean isToldBy(@Nullable Object film, @Nullable Object still) {
        return film == null || film.equals(still);
    }

    private static @Nullable Coordinates coordinates(Appearance appearance) {
        return appearance.recorded().coordinates();
    }
}
