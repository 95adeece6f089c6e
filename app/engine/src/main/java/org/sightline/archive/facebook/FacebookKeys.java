package org.sightline.archive.facebook;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of Facebook's records that have been described; any other is counted and reported. */
final class FacebookKeys {

    /** A picture or video, wherever it stands. */
    private static final Set<String> MEDIA = Set.of(
            "uri",
            "creation_timestamp",
            "title",
            "description",
            "thumbnail.*",
            "backup_uri",
            "dubbing_info.*",
            "media_variants.*",
            "comments.*",
            "media_metadata",
            "media_metadata.video_metadata.*",
            "media_metadata.camera_metadata.*",
            "media_metadata.photo_metadata",
            "media_metadata.photo_metadata.exif_data.*",
            "media_metadata.photo_metadata.upload_ip",
            "media_metadata.photo_metadata.taken_timestamp",
            "media_metadata.photo_metadata.modified_timestamp",
            "media_metadata.photo_metadata.latitude",
            "media_metadata.photo_metadata.longitude",
            "media_metadata.photo_metadata.orientation",
            "media_metadata.photo_metadata.camera_make",
            "media_metadata.photo_metadata.camera_model",
            "media_metadata.photo_metadata.exposure",
            "media_metadata.photo_metadata.f_stop",
            "media_metadata.photo_metadata.focal_length",
            "media_metadata.photo_metadata.iso",
            "media_metadata.photo_metadata.iso_speed",
            "media_metadata.photo_metadata.original_width",
            "media_metadata.photo_metadata.original_height");

    static final Set<String> POST = union(
            Set.of(
                    "timestamp",
                    "title",
                    "data",
                    "data.post",
                    "data.update_timestamp",
                    "data.backdated_timestamp",
                    "data.comment.*",
                    "data.reaction.*",
                    "tags",
                    "tags.name",
                    "attachments",
                    "attachments.data",
                    "attachments.data.media",
                    "attachments.data.place.*",
                    "attachments.data.external_context.*",
                    "attachments.data.text",
                    "attachments.data.life_event.*",
                    "attachments.data.event.*",
                    "attachments.data.name"),
            under("attachments.data.media", MEDIA));

    static final Set<String> PHOTO = MEDIA;

    static final Set<String> ALBUM =
            Set.of("name", "description", "last_modified_timestamp", "cover_photo", "photos", "comments");

    /** Fields beside the lists in the outer object of a file. */
    static final Set<String> OUTER = Set.of(
            "name",
            "description",
            "last_modified_timestamp",
            "cover_photo",
            "comments",
            "participants",
            "title",
            "is_still_participant",
            "thread_path",
            "magic_words",
            "joinable_mode",
            "thread_type");

    static final Set<String> LABELLED =
            union(Set.of("timestamp", "fbid", "ent_name", "label_values.*", "media", "title"), under("media", MEDIA));

    static final Set<String> MESSAGE = union(
            Set.of(
                    "sender_name",
                    "timestamp_ms",
                    "content",
                    "type",
                    "is_unsent",
                    "is_taken_down",
                    "is_geoblocked_for_viewer",
                    "is_unsent_image_by_messenger_kid_parent",
                    "share.*",
                    "photos",
                    "videos.*",
                    "gifs.*",
                    "audio_files.*",
                    "files",
                    "sticker.*",
                    "reactions.*",
                    "users.*",
                    "bumped_message_metadata.*",
                    "call_duration",
                    "missed",
                    "ip"),
            union(under("photos", MEDIA), under("files", MEDIA)));

    private FacebookKeys() {}

    private static Set<String> under(String prefix, Set<String> keys) {
        return keys.stream().map(key -> prefix + "." + key).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        return Set.copyOf(
                Stream.concat(first.stream(), second.stream()).collect(Collectors.toCollection(HashSet::new)));
    }
}
