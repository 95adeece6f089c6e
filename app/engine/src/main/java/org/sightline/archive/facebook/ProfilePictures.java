package org.sightline.archive.facebook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.EntryPath;
import org.sightline.model.AppearanceKind;

/**
 * Tells profile and cover pictures apart, and which profile picture is the current one. The export says so only in names of
 * folders and albums and in a localised sentence. Of one archive.
 */
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

    private final Set<String> profile = new HashSet<>();
    private final Set<String> cover = new HashSet<>();
    private boolean albumsIncomplete;
    private boolean historyIncomplete;
    private final Newest inAlbum = new Newest();
    private final Newest inHistory = new Newest();

    /** Takes a picture of an album whose name or folder says what it is. */
    void addAlbumPhoto(@Nullable String path, @Nullable String album, long seconds) {
        AppearanceKind kind = kind(path, album).orElse(null);
        if (path != null && kind == AppearanceKind.PROFILE_PICTURE) {
            remember(profile, path);
            inAlbum.offer(path, seconds);
        } else if (path != null && kind == AppearanceKind.COVER) {
            remember(cover, path);
        }
    }

    private static void remember(Set<String> paths, String path) {
        if (paths.size() < ArchiveLimits.PROFILE_PICTURES) {
            paths.add(path);
        }
    }

    /** Takes an entry of the update history; the albums must have been added before. */
    void addUpdate(@Nullable String path, @Nullable String title, long seconds) {
        if (updateKind(path, title) == AppearanceKind.PROFILE_PICTURE) {
            inHistory.offer(path, seconds);
        }
    }

    /** An album was not read to its end, or a date in it is not understood: its newest picture may be another one. */
    void albumsIncomplete() {
        albumsIncomplete = true;
    }

    /** The same of the update history. */
    void historyIncomplete() {
        historyIncomplete = true;
    }

    /** What an entry of the update history is: by folder, by album, by the English sentence; else it stays a post. */
    AppearanceKind updateKind(@Nullable String path, @Nullable String title) {
        Optional<AppearanceKind> byFolder = kind(path, null);
        if (byFolder.isPresent()) {
            return byFolder.get();
        }
        if (path != null && profile.contains(path) != cover.contains(path)) {
            return profile.contains(path) ? AppearanceKind.PROFILE_PICTURE : AppearanceKind.COVER;
        }
        if (title != null && title.contains("profile picture")) {
            return AppearanceKind.PROFILE_PICTURE;
        }
        return title != null && title.contains("cover photo") ? AppearanceKind.COVER : AppearanceKind.POST;
    }

    /**
     * The profile picture at the time of the export: the last one of the history, or of the album where no history is there;
     * null where nobody knows.
     */
    @Nullable
    String current() {
        if (historyIncomplete || (inHistory.offered == 0 && albumsIncomplete) || isPassedOverByHistory(inAlbum)) {
            return null;
        }
        return inHistory.offered == 0 ? inAlbum.path() : inHistory.path();
    }

    /** Whether the album has a picture that came after the last one of the history: then the history lacks it. */
    private boolean isPassedOverByHistory(Newest album) {
        return inHistory.offered > 0 && album.setAt > inHistory.setAt && !Objects.equals(album.path, inHistory.path);
    }

    /** The picture that was set last. */
    private static final class Newest {
        private @Nullable String path;
        private long setAt = Long.MIN_VALUE;
        private int offered;
        private boolean undated;

        /** Where one has no date and there are others, nobody knows which was set last. */
        @Nullable
        String path() {
            return undated && offered > 1 ? null : path;
        }

        void offer(@Nullable String candidate, long seconds) {
            offered++;
            undated |= seconds <= 0 || candidate == null;
            if (candidate != null && seconds > setAt) {
                path = candidate;
                setAt = seconds;
            }
        }
    }
}
