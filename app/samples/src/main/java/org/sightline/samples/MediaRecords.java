package org.sightline.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the record of a photo or video, which all lists share, and adds the invented keys. */
final class MediaRecords {
    private static final String UPLOAD_ADDRESS = "203.0.113.7";

    /** Where the picture stands that Facebook shows before a video is played: hardly ever in the archive. */
    private static final String THUMBNAIL = "https://interncache-zzz.fbcdn.net/v/thumbnail.jpg";

    private final MediaPaths paths;
    private final FacebookLayout layout;
    private final PlantedKeys unknownKeys;

    MediaRecords(MediaPaths paths, FacebookLayout layout, List<String> unknownKeys) {
        this.paths = paths;
        this.layout = layout;
        this.unknownKeys = new PlantedKeys(unknownKeys);
    }

    /** A photo or video; the title is that of its album, else empty. */
    JsonObject media(MediaItem item, @Nullable Long otherwiseCreatedAt, String title) {
        JsonObject record = shortMedia(item, otherwiseCreatedAt)
                .with("media_metadata", item.isVideo() ? videoMetadata(item) : photoMetadata(item))
                .with("title", title)
                .with("description", item.caption());
        if (item.isVideo()) {
            record.with("thumbnail", new JsonObject().with("uri", THUMBNAIL));
        }
        if (layout.hasPhotoComments() && !title.isEmpty()) {
            record.with("comments", List.of(commentOfAFriend(otherwiseCreatedAt)));
        }
        return addUnknownKeys(record);
    }

    /** A photo or video of a message: nothing but the uri and a time. */
    JsonObject shortMedia(MediaItem item, @Nullable Long otherwiseCreatedAt) {
        return new JsonObject()
                .with("uri", paths.of(item))
                .with("creation_timestamp", item.createdAtOr(otherwiseCreatedAt));
    }

    /** The attachments of a record, one object a photo. */
    List<JsonObject> attachedMedia(List<MediaItem> items, long timestamp, String title) {
        return items.stream()
                .map(item -> new JsonObject().with("media", media(item, timestamp, title)))
                .toList();
    }

    JsonObject addUnknownKeys(JsonObject record) {
        return unknownKeys.addTo(record);
    }

    int unknownKeysWritten() {
        return unknownKeys.written();
    }

    private static JsonObject commentOfAFriend(@Nullable Long timestamp) {
        return new JsonObject()
                .with("timestamp", timestamp)
                .with("comment", "Nice one!")
                .with("author", "Bo Sample");
    }

    private @Nullable JsonObject photoMetadata(MediaItem item) {
        PhotoExif exif = item.exif();
        if (exif == null) {
            return null;
        }
        Coordinates place = exif.place();
        JsonObject noted = new JsonObject()
                .with("upload_ip", UPLOAD_ADDRESS)
                .with("taken_timestamp", exif.takenAt())
                .with("modified_timestamp", 0)
                .with("latitude", place == null ? null : place.latitude())
                .with("longitude", place == null ? null : place.longitude())
                .with("orientation", 1)
                .with("camera_make", exif.cameraMake())
                .with("camera_model", exif.cameraModel());
        JsonObject wrapped = layout.hasFlatExif() ? noted : new JsonObject().with("exif_data", List.of(noted));
        return new JsonObject().with("photo_metadata", wrapped);
    }

    private static JsonObject videoMetadata(MediaItem item) {
        Long createdAt = item.createdAt();
        JsonObject noted = new JsonObject()
                .with("upload_ip", UPLOAD_ADDRESS)
                .with("upload_timestamp", createdAt == null ? Long.valueOf(0) : createdAt);
        return new JsonObject().with("video_metadata", new JsonObject().with("exif_data", List.of(noted)));
    }
}
