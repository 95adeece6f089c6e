package org.sightline.archive.facebook;

import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.archive.meta.MetaMessages;
import org.sightline.model.AppearanceKind;

/** What a file of an export holds, by its name, which is the same for lists and pages. */
enum FacebookList {
    PROFILE("(^|.*/)profile_information/profile_information", AppearanceKind.PROFILE_PICTURE),
    PROFILE_UPDATES(
            "(^|.*/)profile_update_history", AppearanceKind.PROFILE_PICTURE, "profile_updates_v2", "profile_updates"),
    POSTS("(^|.*/)posts/your_posts(__check_ins__photos_and_videos)?(_\\d+)?", AppearanceKind.POST),
    ALBUM("(^|.*/)(posts|photos_and_videos)/album/\\d+", AppearanceKind.ALBUM, "photos"),
    UNCATEGORISED(
            "(^|.*/)(posts/your_uncategorized_photos|photos_and_videos/your_(uncategorized_)?photos)",
            AppearanceKind.UNCATEGORISED,
            "other_photos_v2",
            "other_photos"),
    VIDEOS("(^|.*/)(posts|photos_and_videos)/your_videos", AppearanceKind.UNCATEGORISED, "videos_v2", "videos"),
    REELS("(^|.*/)reels/your_reels", AppearanceKind.POST, "lasso_videos_v2", "lasso_videos"),
    ARCHIVED_STORIES(
            "(^|.*/)stories/archived_stories", AppearanceKind.STORY, "archived_stories_v2", "archived_stories"),
    STORIES("(^|.*/)stories/your_stories", AppearanceKind.STORY, "stories_v2", "stories"),
    /** Stories that stay on the profile, so that they are not out of sight. */
    HIGHLIGHTS("(^|.*/)preferences/your_story_highlights", AppearanceKind.STORY),
    GROUP_POSTS(
            "(^|.*/)groups/(your_posts_in_groups|group_posts_and_comments|your_posts_and_comments_in_groups)",
            AppearanceKind.GROUP_POST,
            "group_posts_v2",
            "group_posts",
            "group_posts_and_comments_v2"),
    GROUP_COMMENTS(
            "(^|.*/)groups/your_comments_in_groups", AppearanceKind.COMMENT, "group_comments_v2", "group_comments"),
    COMMENTS("(^|.*/)comments(_and_reactions)?/comments", AppearanceKind.COMMENT, "comments_v2", "comments"),
    CHECK_INS("(^|.*/)posts/check-ins", AppearanceKind.POST),
    ON_OTHER_PROFILES("(^|.*/)posts/posts_on_other_pages_and_profiles", AppearanceKind.TAGGED),
    TRASH("(^|.*/)posts/trash", AppearanceKind.DELETED, "trash_v2", "trash"),
    MESSAGES("(^|.*/)messages/[^/]+/[^/]+/message_\\d+", "(json|html)", AppearanceKind.MESSAGE, MetaMessages.LISTS),
    /** Pages until 2018, which tell nothing of a picture but that it is there. */
    OLD_PAGES("(^|.*/)html/(?!messages\\.|photos\\.)[^/]+", "htm", AppearanceKind.POST, Set.of()),
    OLD_PHOTOS("(^|.*/)(html/photos|photos/.+)", "htm", AppearanceKind.ALBUM, Set.of()),
    OLD_MESSAGES("(^|.*/)(messages/\\d+\\.html|html/messages\\.htm)", "", AppearanceKind.MESSAGE, Set.of());

    private final Pattern path;
    private final AppearanceKind appearance;
    private final Set<String> lists;

    FacebookList(String path, AppearanceKind appearance, String... lists) {
        this(path, "(json|html)", appearance, Set.of(lists));
    }

    FacebookList(String path, String ending, AppearanceKind appearance, Set<String> lists) {
        this.path = Pattern.compile(path + (ending.isEmpty() ? "" : "\\.") + ending + "$");
        this.appearance = appearance;
        this.lists = lists;
    }

    boolean holds(String file) {
        return path.matcher(file).matches();
    }

    /** What its pictures are, as far as the file alone tells. */
    AppearanceKind appearance() {
        return appearance;
    }

    /** The fields that hold records; none where the file itself is the list. */
    Set<String> lists() {
        return lists;
    }

    /** Whether pictures outside of boxes are what is expected. */
    boolean isOld() {
        return this == OLD_PAGES || this == OLD_PHOTOS || this == OLD_MESSAGES;
    }
}
