package org.sightline.archive.facebook;

import java.util.Set;
import org.sightline.archive.meta.MetaKeys;

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

    static final Set<String> POST = MetaKeys.union(
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
                    "tags: text",
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
            MetaKeys.under("attachments.data.media", MEDIA));

    static final Set<String> PHOTO = MEDIA;

    static final Set<String> ALBUM =
            Set.of("name", "description", "last_modified_timestamp", "cover_photo", "photos", "comments");

    /** Fields beside the lists in the outer object of a file. */
    static final Set<String> OUTER = MetaKeys.union(ALBUM, MetaKeys.THREAD);

    static final Set<String> LABELLED = MetaKeys.union(
            Set.of("timestamp", "fbid", "ent_name", "label_values.*", "media", "title"),
            MetaKeys.under("media", MEDIA));

    private FacebookKeys() {}
}
