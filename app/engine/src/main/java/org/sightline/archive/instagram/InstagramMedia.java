package org.sightline.archive.instagram;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.meta.MetaMedia;
import org.sightline.model.Coordinates;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** What only Instagram's {@code media} objects hold. */
final class InstagramMedia {

    private static final DateTimeFormatter EXIF =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss[.SSS]'Z'").withResolverStyle(ResolverStyle.STRICT);

    private InstagramMedia() {}

    /** What Instagram kept of the camera's own data: under photo or video metadata, spread over several objects. */
    static RecordedMetadata recorded(JsonNode media) {
        Timestamp taken = null;
        Coordinates coordinates = null;
        String camera = null;
        for (String kind : new String[] {"photo_metadata", "video_metadata"}) {
            JsonNode metadata = media.path("media_metadata").path(kind);
            for (JsonNode exif : MetaMedia.each(metadata.path("exif_data"))) {
                taken = taken == null ? takenAt(exif) : taken;
                coordinates = coordinates == null ? MetaMedia.coordinates(exif) : coordinates;
                camera = camera == null
                        ? MetaMedia.camera(MetaMedia.text(exif, "lens_make"), MetaMedia.text(exif, "lens_model"))
                        : camera;
            }
        }
        return new RecordedMetadata(taken, coordinates, camera);
    }

    private static @Nullable Timestamp takenAt(JsonNode exif) {
        String text = MetaMedia.text(exif, "date_time_original");
        if (text == null) {
            return null;
        }
        try {
            boolean compact = text.endsWith("Z");
            LocalDateTime time = LocalDateTime.parse(text, compact ? COMPACT : EXIF);
            return Timestamp.isPossible(time) ? new Timestamp(time, compact ? ZoneOffset.UTC : null) : null;
        } catch (DateTimeException other) {
            return null;
        }
    }

    /** A time as the exports until 2020 write it, such as {@code 2018-03-05T12:34:56}; often without a zone. */
    static @Nullable Timestamp iso(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Timestamp.isPossible(LocalDateTime.parse(text))
                    ? new Timestamp(LocalDateTime.parse(text), null)
                    : null;
        } catch (DateTimeException withZone) {
            return zoned(text);
        }
    }

    private static @Nullable Timestamp zoned(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return Timestamp.isPossible(time.toLocalDateTime())
                    ? new Timestamp(time.toLocalDateTime(), time.getOffset())
                    : null;
        } catch (DateTimeException other) {
            return null;
        }
    }
}
