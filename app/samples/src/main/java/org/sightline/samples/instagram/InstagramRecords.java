package org.sightline.samples.instagram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.Coordinates;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.PlantedKeys;
import org.sightline.samples.Post;
import org.sightline.samples.language.Word;

/** Writes the records of posts, stories and photos. */
final class InstagramRecords {
    /** Under this key a page finds people; data never has it. */
    static final String TAGGED = "tagged users";

    private static final DateTimeFormatter EXIF_TIME =
            DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter COMPACT_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final InstagramContent content;
    private final InstagramPaths paths;
    private final PlantedKeys planted;

    InstagramRecords(InstagramContent content, InstagramPaths paths, PlantedKeys planted) {
        this.content = content;
        this.paths = paths;
        this.planted = planted;
    }

    /** A post: the words of a single photo stand with the photo, those of several stand outside. */
    JsonObject post(Post post) {
        String words = post.text() == null ? "" : post.text();
        boolean single = post.media().size() == 1;
        List<JsonObject> media = new ArrayList<>();
        for (MediaItem item : post.media()) {
            String caption = item.caption() == null ? "" : item.caption();
            media.add(medium(item, post.timestamp(), single ? words : caption, null));
        }
        JsonObject record = new JsonObject().with("media", media);
        if (!single || content.layout.hasWordsOnBothLevels()) {
            record.with("title", words).with("creation_timestamp", post.timestamp());
        }
        if (content.pages && !post.tags().isEmpty()) {
            record.with(TAGGED, List.copyOf(post.tags()));
        }
        return planted.addTo(record);
    }

    /** Stories: one flat record a photo. */
    List<JsonObject> stories(Post story, @Nullable String sourceType) {
        return story.media().stream()
                .map(item -> medium(item, story.timestamp(), story.text() == null ? "" : story.text(), sourceType))
                .toList();
    }

    /** A profile photo. */
    JsonObject profilePhoto(InstagramContent.ProfilePhoto photo, boolean current) {
        String flag = content.layout == InstagramLayout.JSON_2026 ? "is_active_profile" : "is_profile_picture";
        return planted.addTo(
                shortMedium(photo.photo(), photo.timestamp()).with("title", "").with(flag, current));
    }

    /** A photo with nothing but uri, time and an empty title. */
    JsonObject shortMedium(MediaItem item, long timestamp) {
        return new JsonObject().with("uri", paths.of(item)).with("creation_timestamp", item.createdAtOr(timestamp));
    }

    /** A post on Threads. */
    JsonObject threadsPost(Post post) {
        List<JsonObject> media = new ArrayList<>();
        for (MediaItem item : post.media()) {
            media.add(withThreads(medium(item, post.timestamp(), post.text() == null ? "" : post.text(), null)));
        }
        if (media.isEmpty()) {
            // A post of words alone has a medium too, with an empty uri.
            media.add(withThreads(new JsonObject()
                    .with("uri", "")
                    .with("creation_timestamp", post.timestamp())
                    .with("title", post.text())));
        }
        JsonObject record = new JsonObject().with("media", media);
        return media.size() == 1
                ? record
                : record.with("title", post.text()).with("creation_timestamp", post.timestamp());
    }

    /** The second view of a post: labels and values; every other record has its media below a label. */
    JsonObject labelled(Post post, int number) {
        List<JsonObject> media = post.media().stream()
                .map(item -> shortMedium(item, post.timestamp()))
                .toList();
        List<JsonObject> labels = new ArrayList<>();
        labels.add(label(Word.CAPTION, post.text() == null ? "" : post.text()));
        if (!post.media().isEmpty()) {
            PhotoExif exif = post.media().get(0).exif();
            Coordinates place = exif == null ? null : exif.place();
            if (place != null) {
                labels.add(label(Word.LATITUDE, String.valueOf(place.latitude())));
                labels.add(label(Word.LONGITUDE, String.valueOf(place.longitude())));
            }
        }
        if (content.visibilityLabel) {
            labels.add(label(Word.VISIBILITY, Word.EVERYONE.in(content.language)));
        }
        boolean below = number % 2 == 1;
        if (below) {
            labels.add(new JsonObject()
                    .with("label", Word.PHOTOS.in(content.language))
                    .with("media", media));
        }
        return new JsonObject()
                .with("timestamp", post.timestamp())
                .with(
                        "fbid",
                        post.media().isEmpty()
                                ? "0"
                                : paths.mediaId(post.media().get(0)))
                .with("media", below ? List.of() : media)
                .with("label_values", labels);
    }

    private JsonObject label(Word label, String value) {
        return new JsonObject().with("label", label.in(content.language)).with("value", value);
    }

    private JsonObject medium(MediaItem item, long timestamp, String title, @Nullable String sourceType) {
        JsonObject record = shortMedium(item, timestamp).with("media_metadata", metadata(item, sourceType));
        record.with("title", title);
        if (content.layout.hasCrossPosts()) {
            record.with("cross_post_source", new JsonObject().with("source_app", "FB"));
        }
        if (content.layout.isAtLeast(InstagramLayout.JSON_2024)) {
            record.with("backup_uri", "https://interncache-zzz.fbcdn.net/never-fetched.jpg")
                    .with("dubbing_info", List.of())
                    .with("media_variants", List.of());
        }
        return planted.addTo(record);
    }

    private JsonObject metadata(MediaItem item, @Nullable String sourceType) {
        JsonObject noted = new JsonObject();
        PhotoExif exif = item.exif();
        if (exif != null) {
            Coordinates place = exif.place();
            if (place != null) {
                noted.with("latitude", place.latitude()).with("longitude", place.longitude());
            }
            Long takenAt = exif.meaningfulTime();
            if (takenAt != null) {
                DateTimeFormatter form = content.layout.isAtLeast(InstagramLayout.JSON_2024) ? COMPACT_TIME : EXIF_TIME;
                noted.with("date_time_original", form.format(Instant.ofEpochSecond(takenAt)));
            }
            noted.with("lens_make", exif.cameraMake()).with("lens_model", exif.cameraModel());
        }
        noted.with("source_type", sourceType);
        JsonObject metadata = new JsonObject();
        if (!noted.values().isEmpty()) {
            metadata.with(
                    item.isVideo() ? "video_metadata" : "photo_metadata",
                    new JsonObject().with("exif_data", List.of(noted)));
        }
        return metadata.with("camera_metadata", new JsonObject().with("has_camera_metadata", exif != null));
    }

    private static JsonObject withThreads(JsonObject medium) {
        return medium.with(
                "text_app_post",
                new JsonObject().with("reply_control", "everyone").with("is_reply", false));
    }
}
