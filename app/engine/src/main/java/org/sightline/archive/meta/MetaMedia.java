package org.sightline.archive.meta;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.archive.KeptText;
import org.sightline.model.Coordinates;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** A {@code media} object of any of Meta's lists. Times are seconds, UTC. */
public final class MetaMedia {

    private static final Set<String> VIDEO_EXTENSIONS =
            Set.of("mp4", "mov", "m4v", "avi", "webm", "mkv", "3gp", "mpg", "mpeg", "wmv", "flv");
    private static final Set<String> PICTURE_EXTENSIONS =
            Set.of("jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif");
    private static final long FIRST_IMPOSSIBLE_SECOND = 253_402_300_800L;

    private MetaMedia() {}

    /** Text of a field as the user wrote it; null where it is missing or empty. */
    public static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? written(value.asString()) : null;
    }

    /** Text as its writer wrote it; null where nothing is left. */
    public static @Nullable String written(String raw) {
        String text = KeptText.of(MetaText.repair(raw)).strip();
        return text.isEmpty() ? null : text;
    }

    /** A time in seconds; null where it is missing or one of the impossible values that stand for "none". */
    public static @Nullable Timestamp time(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isIntegralNumber() && value.canConvertToLong() ? ofSeconds(value.asLong()) : null;
    }

    /** Null for the impossible values that stand for "none". */
    public static @Nullable Timestamp ofSeconds(long seconds) {
        boolean possible = seconds > 0 && seconds < FIRST_IMPOSSIBLE_SECOND;
        return possible ? Timestamp.utc(Instant.ofEpochSecond(seconds)) : null;
    }

    /** The picture's path as the export names it. */
    public static @Nullable String path(JsonNode media) {
        return text(media, "uri");
    }

    /** By the name where it tells; a picture is not passed over for what stands beside it. */
    public static boolean isVideo(JsonNode media) {
        String path = path(media);
        if (path != null && (isVideoName(path) || isPictureName(path))) {
            return isVideoName(path);
        }
        return media.path("media_metadata").has("video_metadata");
    }

    public static boolean isVideoName(String path) {
        return VIDEO_EXTENSIONS.contains(EntryPath.extension(path));
    }

    public static boolean isPictureName(String path) {
        return PICTURE_EXTENSIONS.contains(EntryPath.extension(path));
    }

    /** The elements of a list; a single object stands for a list of one. */
    public static Iterable<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return node;
        }
        return node.isObject() ? List.of(node) : List.of();
    }

    /** Where the camera was, by the fields {@code latitude} and {@code longitude}. */
    public static @Nullable Coordinates coordinates(JsonNode exif) {
        Optional<Double> latitude = degrees(exif.path("latitude"));
        Optional<Double> longitude = degrees(exif.path("longitude"));
        return latitude.isPresent() && longitude.isPresent()
                ? Coordinates.of(latitude.get(), longitude.get()).orElse(null)
                : null;
    }

    private static Optional<Double> degrees(JsonNode value) {
        return value.isNumber() ? Optional.of(value.asDouble(Double.NaN)) : Optional.empty();
    }

    /** Name of a camera, which often repeats its maker's. */
    public static @Nullable String camera(@Nullable String make, @Nullable String model) {
        if (make == null || model == null) {
            return model == null ? make : model;
        }
        boolean repeats = model.toLowerCase(Locale.ROOT).startsWith(make.toLowerCase(Locale.ROOT));
        return repeats ? model : make + " " + model;
    }
}
