package org.sightline.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes albums, the special albums of profile and cover pictures included. */
final class AlbumRecords {
    private final MediaRecords media;

    AlbumRecords(MediaRecords media) {
        this.media = media;
    }

    /** All albums of an export: the person's own first. */
    static List<Album> allAlbums(ExportContent content) {
        List<Album> albums = new ArrayList<>(content.albums);
        addSpecial(albums, MediaPaths.PROFILE_ALBUM, content.profilePictures);
        addSpecial(albums, MediaPaths.COVER_ALBUM, content.coverPictures);
        return albums;
    }

    JsonObject album(Album album) {
        MediaItem cover = album.cover();
        JsonObject record = new JsonObject()
                .with("name", album.name())
                .with(
                        "photos",
                        album.media().stream()
                                .map(item -> media.media(item, album.modifiedAt(), album.name()))
                                .toList())
                .with("cover_photo", cover == null ? null : media.shortMedia(cover, album.modifiedAt()))
                .with("last_modified_timestamp", album.modifiedAt())
                .with("description", album.description());
        return media.addUnknownKeys(record);
    }

    private static void addSpecial(List<Album> albums, String name, List<ExportContent.PictureUpdate> updates) {
        if (updates.isEmpty()) {
            return;
        }
        Album album = Album.named(name);
        updates.stream()
                .max(Comparator.comparingLong(ExportContent.PictureUpdate::timestamp))
                .ifPresent(newest -> album.modifiedAt(newest.timestamp()));
        List<MediaFile> seen = new ArrayList<>();
        for (ExportContent.PictureUpdate update : updates) {
            // A picture that was taken up again is in the album once.
            if (!seen.contains(update.picture().file())) {
                seen.add(update.picture().file());
                MediaItem picture = update.picture();
                Long createdAt = picture.createdAt();
                album.media(picture.createdAt(createdAt == null ? update.timestamp() : createdAt));
            }
        }
        albums.add(album);
    }
}
