package org.sightline.archive.instagram;

import java.util.Set;
import org.sightline.archive.meta.MetaKeys;

/** The keys of Instagram's and Threads' records that have been described; any other is counted and reported. */
final class InstagramKeys {

    private static final Set<String> MEDIA = Set.of(
            "uri",
            "creation_timestamp",
            "title",
            "description",
            "is_profile_picture",
            "is_active_profile",
            "cross_post_source.*",
            "backup_uri",
            "dubbing_info.*",
            "media_variants.*",
            "thumbnail.*",
            "text_app_post.*",
            "media_metadata",
            "media_metadata.camera_metadata.*",
            "media_metadata.photo_metadata",
            "media_metadata.photo_metadata.exif_data.*",
            "media_metadata.video_metadata.*");

    /** A post of several media, or one medium alone. */
    static final Set<String> POST =
            MetaKeys.union(MEDIA, MetaKeys.union(Set.of("media"), MetaKeys.under("media", MEDIA)));

    /** A post in the second list of 2026; its labels are looked at one by one. */
    static final Set<String> LABELLED = MetaKeys.union(
            Set.of("timestamp", "fbid", "ent_name", "title", "label_values.*", "media"),
            MetaKeys.under("media", MEDIA));

    /** An item of the one list until 2020. */
    static final Set<String> OLD = Set.of("path", "taken_at", "caption", "location", "is_active_profile");

    /** Fields beside the lists. */
    static final Set<String> OUTER = MetaKeys.THREAD;

    private InstagramKeys() {}
}
