package org.sightline.archive;

import java.util.List;
import java.util.Optional;
import org.sightline.archive.instagram.InstagramReader;

/** Pages of Instagram's exports, which are read by what reads Facebook's, too. */
public final class PagesTarget extends ListsTarget {

    private static final List<String> ROOTS = List.of("");

    private static final List<String> NAMES = List.of(
            "your_instagram_activity/media/posts_1.html",
            "your_instagram_activity/media/stories.html",
            "your_instagram_activity/media/profile_photos.html",
            "personal_information/personal_information/personal_information.html",
            "security_and_login_information/login_and_profile_creation/profile_privacy_changes.html",
            "your_instagram_activity/messages/inbox/someone_1/message_1.html",
            "your_instagram_activity/threads/threads_and_replies.html");

    public PagesTarget() {
        super(
                new InstagramReader(),
                ROOTS,
                NAMES,
                "your_instagram_activity/media/posts_9.html",
                "<html><body><p>outside</p><div class=\"_a6-g\"><h2 class=\"_a6-h\">t</h2><div class=\"_a6-p\">"
                        + "<div class=\"_2pin\">text</div><table><tr><td class=\"_2pin _a6_q\">Latitude<div>1.5</div></td></tr>"
                        + "</table></div><div class=\"_a6-o\">Aug 17, 2025 11:23 am</div></div></body></html>");
        // Else loading the classes of the library counts as the time of the first input.
        run(new byte[] {0});
    }

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    public static Optional<byte[]> prefix(String path) {
        return prefix(path, ROOTS, NAMES);
    }
}
