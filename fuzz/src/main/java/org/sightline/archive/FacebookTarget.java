package org.sightline.archive;

import java.util.List;
import java.util.Optional;
import org.sightline.archive.facebook.FacebookReader;

/** The lists of Facebook's exports. */
public final class FacebookTarget extends ListsTarget {

    private static final List<String> ROOTS = List.of(
            "",
            "your_activity_across_facebook/",
            "your_facebook_activity/",
            "facebook-alex-2024-05-01/your_facebook_activity/");

    private static final List<String> NAMES = List.of(
            "profile_information/profile_information.json",
            "profile_information/profile_update_history.json",
            "posts/your_posts_1.json",
            "posts/album/0.json",
            "photos_and_videos/album/1.json",
            "posts/your_uncategorized_photos.json",
            "photos_and_videos/your_photos.json",
            "stories/archived_stories.json",
            "stories/your_stories.json",
            "preferences/your_story_highlights.json",
            "groups/your_posts_in_groups.json",
            "groups/your_comments_in_groups.json",
            "comments_and_reactions/comments.json",
            "posts/check-ins.json",
            "posts/posts_on_other_pages_and_profiles.json",
            "posts/trash.json",
            "messages/inbox/someone_1/message_1.json",
            "posts/your_posts__check_ins__photos_and_videos_1.json",
            "posts/your_videos.json");

    public FacebookTarget() {
        super(new FacebookReader(), ROOTS, NAMES, "posts/your_posts_9.json", "[]");
    }

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    public static Optional<byte[]> prefix(String path) {
        return prefix(path, ROOTS, NAMES);
    }
}
