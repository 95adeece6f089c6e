package org.sightline.archive.facebook;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.model.AppearanceKind;

/** Tells profile and cover pictures apart; the export says so only in a localised sentence and in names of folders. */
final class ProfilePictures {

    private static final Set<String> PROFILE_ALBUMS = Set.of(
            "profile pictures",
            "profile photos",
            "profilbilder",
            "photos de profil",
            "fotos del perfil",
            "fotos de perfil",
            "foto del profilo",
            "immagini del profilo",
            "profielfoto's");
    private static final Set<String> COVER_ALBUMS = Set.of(
            "cover photos",
            "titelbilder",
            "photos de couverture",
            "fotos de portada",
            "immagini di copertina",
            "omslagfoto's");

    private ProfilePictures() {}

    /** Profile picture, cover or neither, by the picture's folder or its album's name. */
    static Optional<AppearanceKind> kind(@Nullable String path, @Nullable String album) {
        if (path != null && !EntryPath.isWebAddress(path)) {
            for (String folder : path.toLowerCase(Locale.ROOT).split("/", -1)) {
                if (folder.startsWith("profilepictures_")) {
                    return Optional.of(AppearanceKind.PROFILE_PICTURE);
                }
                if (folder.startsWith("coverphotos_")) {
                    return Optional.of(AppearanceKind.COVER);
                }
            }
        }
        String name = album == null ? "" : album.toLowerCase(Locale.ROOT);
        if (PROFILE_ALBUMS.contains(name)) {
            return Optional.of(AppearanceKind.PROFILE_PICTURE);
        }
        return COVER_ALBUMS.contains(name) ? Optional.of(AppearanceKind.COVER) : Optional.empty();
    }

    /** The profile picture that was set last before the export was made. */
    static final class Newest {
        private @Nullable String path;
        private long setAt = Long.MIN_VALUE;

        void offer(@Nullable String candidate, long seconds) {
            if (candidate != null && seconds > setAt) {
                path = candidate;
                setAt = seconds;
            }
        }

        @Nullable
        String path() {
            return path;
        }
    }
}
