package org.sightline.archive;

import java.util.List;
import java.util.Optional;
import org.sightline.archive.instagram.InstagramReader;

/** The lists of Instagram's exports and Threads' in them. */
public final class InstagramTarget extends ListsTarget {

    private static final List<String> ROOTS = List.of("", "instagram-alex-2024-05-01-abcdefgh/");

    private static final List<String> NAMES = List.of(
            "your_instagram_activity/media/posts_1.json",
            "your_instagram_activity/media/posts.json",
            "your_instagram_activity/media/stories.json",
            "your_instagram_activity/media/archived_posts.json",
            "your_instagram_activity/media/recently_deleted_content.json",
            "your_instagram_activity/media/other_content.json",
            "your_instagram_activity/media/profile_photos.json",
            "your_instagram_activity/media/reels.json",
            "personal_information/personal_information/personal_information.json",
            "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json",
            "your_instagram_activity/messages/inbox/someone_1/message_1.json",
            "your_instagram_activity/threads/threads_and_replies.json",
            "your_instagram_activity/threads/personal_information.json",
            "media.json");

    public InstagramTarget() {
        super(new InstagramReader(), ROOTS, NAMES, "your_instagram_activity/media/posts_9.json", "[]");
    }

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    public static Optional<byte[]> prefix(String path) {
        return prefix(path, ROOTS, NAMES);
    }
}
