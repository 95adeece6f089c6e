package org.sightline.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists of an Instagram export as nobody writes them. Most name {@code media/posts/202001/photo.jpg}. */
public final class HostileInstagram {

    private static final String PHOTO = "{\"uri\":\"media/posts/202001/photo.jpg\",\"creation_timestamp\":1500000000";

    private HostileInstagram() {}

    public static Map<String, byte[]> make() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String[] posts = {
            "[{\"media\":[" + PHOTO + "}]}]",
            "{\"media\":" + PHOTO + "}}",
            "[{\"media\":[" + PHOTO + "}," + PHOTO
                    + ",\"title\":{\"a\":1}}],\"title\":[1,2],\"creation_timestamp\":\"soon\"}]",
            "[" + "[".repeat(9_000),
            "[{\"media\":\"none\"},7,null,[],{\"media\":[[[]]]}]",
            "[{\"media\":[{\"uri\":\"../../etc/passwd.jpg\"}]}]",
            "[{\"media\":[{\"uri\":\"media/" + "x".repeat(4_000) + ".jpg\"}]}]",
            "[{\"media\":[" + PHOTO + ",\"media_metadata\":{\"photo_metadata\":{\"exif_data\":[{\"latitude\":1e400,"
                    + "\"longitude\":\"x\",\"date_time_original\":\"9999:99:99 99:99:99\"},3,[]]}}}]}]",
            "[{\"media\":[" + PHOTO + "}]},{\"media\":[",
            "\u0000\u0001\u0002",
        };
        for (int i = 0; i < posts.length; i++) {
            files.put("content/posts_" + (i + 1) + ".json", posts[i].getBytes(StandardCharsets.UTF_8));
        }
        text(
                files,
                "content/posts.json",
                "[{\"timestamp\":-5,\"label_values\":{\"label\":\"Caption\"},\"media\":7},"
                        + "{\"label_values\":[{\"label\":7,\"value\":[]},[],{\"label\":\"Latitude\",\"value\":\"NaN\"},"
                        + "{\"label\":\"Longitude\",\"value\":\"1e999\"}],\"media\":[" + PHOTO + "}]}]");
        text(
                files,
                "content/profile_photos.json",
                "{\"ig_profile_picture\":[7,{\"uri\":null},{\"is_profile_picture\":\"yes\"}]}");
        text(
                files,
                "account_information/personal_information.json",
                "{\"profile_user\":[7,{\"string_map_data\":[1],"
                        + "\"media_map_data\":{\"a\":1,\"b\":[]}},{\"string_map_data\":{\"Private Account\":{\"value\":\"True\"},"
                        + "\"Private account\":{\"value\":\"False\"},\"Username\":{\"value\":7}}}]}");
        text(
                files,
                "login_and_account_creation/account_privacy_changes.json",
                "{\"account_history_account_privacy_history\":[7,{\"title\":\"Switched to Private\","
                        + "\"string_map_data\":{\"Time\":{\"timestamp\":1}}}]}");
        text(files, "content/stories.json", "{\"ig_stories\":\"none\"}");
        text(files, "content/archived_posts.html", "<div class=\"_a6-g\"><img src=\"../../../x.jpg\">");
        text(
                files,
                "messages/inbox/x_1/message_1.json",
                "{\"participants\":7,\"messages\":[{\"photos\":[{\"uri\":{}}],"
                        + "\"timestamp_ms\":\"x\",\"sender_name\":[]}],\"image\":[7]}");
        text(files, "media.json", "{\"photos\":[{\"path\":7,\"taken_at\":\"never\"}]}");
        return files;
    }

    private static void text(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
