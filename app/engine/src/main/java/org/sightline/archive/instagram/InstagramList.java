package org.sightline.archive.instagram;

import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.archive.instagram.InstagramRecords.Place;
import org.sightline.archive.meta.MetaMessages;
import org.sightline.model.AppearanceKind;

/** What a file of an export holds, by its name, which is the same for lists and pages. */
enum InstagramList {
    PERSONAL(
            "(^|.*/)(personal_information|account_information)/(personal_information/)?personal_information",
            AppearanceKind.PROFILE_PICTURE,
            Place.PROFILE,
            "profile_user"),
    PRIVACY_CHANGES(
            "(^|.*/)(account|profile)_privacy_changes",
            AppearanceKind.UNLISTED,
            Place.NOWHERE,
            "account_history_account_privacy_history"),
    PROFILE_PHOTOS(
            Constants.CONTENT + "profile_photos", AppearanceKind.PROFILE_PICTURE, Place.PROFILE, "ig_profile_picture"),
    POSTS(Constants.CONTENT + "posts_\\d+", AppearanceKind.POST, Place.PROFILE),
    /** The second list of the same posts, of 2026; read after the first. */
    POSTS_AGAIN(Constants.CONTENT + "posts", AppearanceKind.POST, Place.PROFILE),
    STORIES(Constants.CONTENT + "stories", AppearanceKind.STORY, Place.PROFILE, "ig_stories"),
    REELS(Constants.CONTENT + "reels", AppearanceKind.POST, Place.PROFILE, "ig_reels_media"),
    IGTV(Constants.CONTENT + "igtv_videos", AppearanceKind.POST, Place.PROFILE, "ig_igtv_media"),
    ARCHIVED(Constants.CONTENT + "archived_posts", AppearanceKind.POST, Place.OUT_OF_SIGHT, "ig_archived_post_media"),
    DELETED(
            Constants.CONTENT + "recently_deleted_content",
            AppearanceKind.DELETED,
            Place.OUT_OF_SIGHT,
            "ig_recently_deleted_media"),
    OTHER(Constants.CONTENT + "other_content", AppearanceKind.UNCATEGORISED, Place.NOWHERE, "ig_other_media"),
    MESSAGES(
            "(^|.*/)messages/[^/]+/[^/]+/message_\\d+",
            AppearanceKind.MESSAGE,
            Place.NOWHERE,
            MetaMessages.LISTS.toArray(String[]::new)),
    /** The one list of exports until 2020. */
    OLD("media", AppearanceKind.POST, Place.PROFILE, "photos", "videos", "stories", "profile", "direct");

    private final Pattern path;
    private final AppearanceKind appearance;
    private final Place place;
    private final Set<String> lists;

    InstagramList(String path, AppearanceKind appearance, Place place, String... lists) {
        this.path = Pattern.compile(path + "\\.(json|html)$");
        this.appearance = appearance;
        this.place = place;
        this.lists = Set.of(lists);
    }

    boolean holds(String file) {
        return path.matcher(file).matches();
    }

    /** What its pictures are. */
    AppearanceKind appearance() {
        return appearance;
    }

    /** Where they stand. */
    Place place() {
        return place;
    }

    /** The fields that hold records; none where the file itself is the list. */
    Set<String> lists() {
        return lists;
    }

    /** What the names of several begin with. */
    private static final class Constants {
        static final String CONTENT = "(^|.*/)(content|your_instagram_activity/media)/";
    }
}
