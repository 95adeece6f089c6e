package org.sightline.archive.facebook;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.archive.KeptText;
import org.sightline.archive.MetaText;
import org.sightline.model.Coordinates;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** A {@code media} object of any of Facebook's lists. Times are seconds, UTC. */
final class FacebookMedia {

    private static final Set<String> VIDEO_EXTENSIONS =
            Set.of("mp4", "mov", "m4v", "avi", "webm", "mkv", "3gp", "mpg", "mpeg", "wmv", "flv");

    private FacebookMedia() {}

    /** Text of a field as the user wrote it; null where it is missing or empty. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            return null;
        }
        String text = KeptText.of(MetaText.repair(value.asString())).strip();
        return text.isEmpty() ? null : text;
    }

    /** A time in seconds; null where it is missing or one of the impossible values that stand for "none". */
    static @Nullable Timestamp time(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            return null;
        }
        return ofSeconds(value.asLong());
    }

    static @Nullable Timestamp ofSeconds(long seconds) {
        boolean possible = seconds > 0 && seconds < 253_402_300_800L;
        return possible ? Timestamp.utc(Instant.ofEpochSecond(seconds)) : null;
    }

    /** The picture's path as the export names it. */
    static @Nullable String path(JsonNode media) {
        return text(media, "uri");
    }

    static boolean isVideo(JsonNode media) {
        if (media.path("media_metadata").has("video_metadata")) {
            return true;
        }
        String path = path(media);
        return path != null && VIDEO_EXTENSIONS.contains(EntryPath.extension(path));
    }

    /** What Facebook kept of the camera's own data when it stripped the file: under {@code exif_data}, or bare until 2021. */
    static RecordedMetadata recorded(JsonNode media) {
        JsonNode photo = media.path("media_metadata").path("photo_metadata");
        JsonNode list = photo.path("exif_data");
        JsonNode exif = list.isArray() && !list.isEmpty() ? list.get(0) : photo;
        if (!exif.isObject()) {
            return RecordedMetadata.NONE;
        }
        return new RecordedMetadata(time(exif, "taken_timestamp"), coordinates(exif), camera(exif));
    }

    private static @Nullable Coordinates coordinates(JsonNode exif) {
        JsonNode latitude = exif.path("latitude");
        JsonNode longitude = exif.path("longitude");
        return latitude.isNumber() && longitude.isNumber()
                ? Coordinates.of(latitude.asDouble(Double.NaN), longitude.asDouble(Double.NaN))
                        .orElse(null)
                : null;
    }

    private static @Nullable String camera(JsonNode exif) {
        String make = text(exif, "camera_make");
        String model = text(exif, "camera_model");
        if (make == null || model == null) {
            return model == null ? make : model;
        }
        boolean repeats = model.toLowerCase(Locale.ROOT).startsWith(make.toLowerCase(Locale.ROOT));
        return repeats ? model : make + " " + model;
    }
}
