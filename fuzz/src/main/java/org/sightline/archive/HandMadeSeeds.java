package org.sightline.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Files of exports for which there is no builder, each with what its reader looks for. */
final class HandMadeSeeds {

    private static final String MEDIA = "{\"uri\":\"media/posts/202001/1_n_17.jpg\",\"creation_timestamp\":1577880000,"
            + "\"title\":\"Caf\\u00c3\\u00a9\",\"media_metadata\":{\"photo_metadata\":{\"exif_data\":[{\"latitude\":1.5,"
            + "\"longitude\":2.5,\"date_time_original\":\"2019:12:31 10:00:00\",\"lens_model\":\"x\"}]}}}";

    private final Map<String, byte[]> seeds = new LinkedHashMap<>();

    private HandMadeSeeds() {}

    /** Inputs by the name of the target and of the file. */
    static Map<String, byte[]> make() {
        HandMadeSeeds made = new HandMadeSeeds();
        made.instagram();
        made.pages();
        made.add(
                "messenger",
                MessengerTarget::prefix,
                Map.of(
                        "data_messenger_e2e/Someone_1.json",
                        "{\"participants\":[\"a\"],\"threadName\":\"t\",\"messages\":[{\"senderName\":\"a\",\"timestamp\":1577880000123,"
                                + "\"text\":\"x\",\"type\":\"media\",\"media\":[{\"uri\":\"./media/1.jpg\"}],\"reactions\":[],\"isUnsent\":false}]}"));
        return made.seeds;
    }

    private void instagram() {
        Map<String, String> files = new LinkedHashMap<>();
        String media = "your_instagram_activity/media/";
        files.put(
                media + "posts_1.json",
                "[{\"media\":[" + MEDIA + "],\"title\":\"t\",\"creation_timestamp\":1577880001}]");
        files.put(
                media + "posts.json",
                "[{\"timestamp\":1577880000,\"fbid\":\"17\",\"media\":[],\"label_values\":["
                        + "{\"label\":\"Caption\",\"value\":\"c\"},{\"label\":\"Visibility\",\"value\":\"v\"},"
                        + "{\"label\":\"Media\",\"media\":[{\"uri\":\"media/2.jpg\"}]}]}]");
        files.put(media + "stories.json", "{\"ig_stories\":[" + MEDIA + "]}");
        files.put(media + "archived_posts.json", "{\"ig_archived_post_media\":[{\"media\":[" + MEDIA + "]}]}");
        files.put(
                media + "profile_photos.json",
                "{\"ig_profile_picture\":[{\"uri\":\"media/profile/1.jpg\","
                        + "\"creation_timestamp\":1,\"is_profile_picture\":true}]}");
        files.put(
                "personal_information/personal_information/personal_information.json",
                "{\"profile_user\":[{\"media_map_data\":{\"Profile Photo\":{\"uri\":\"media/profile/1.jpg\"}},\"string_map_data\":"
                        + "{\"Username\":{\"value\":\"a\"},\"Private Account\":{\"value\":\"True\"}}}]}");
        files.put(
                "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json",
                "{\"account_history_account_privacy_history\":[{\"title\":\"Switched to Private\",\"string_map_data\":"
                        + "{\"Time\":{\"timestamp\":1500000000}}}]}");
        files.put(
                "your_instagram_activity/messages/inbox/someone_1/message_1.json",
                "{\"participants\":[],\"messages\":["
                        + "{\"sender_name\":\"a\",\"timestamp_ms\":1577880000000,\"photos\":[{\"uri\":\"a/1.jpg\"}]}]}");
        files.put(
                "your_instagram_activity/threads/threads_and_replies.json",
                "{\"text_post_app_text_posts\":[{\"media\":[" + MEDIA + "]}]}");
        files.put(
                "media.json",
                "{\"photos\":[{\"path\":\"photos/1.jpg\",\"taken_at\":\"2018-03-05T12:34:56\",\"caption\":\"c\"}]}");
        add("instagram", InstagramTarget::prefix, files);
    }

    private void pages() {
        String box =
                "<div class=\"pam _a6-g\"><h2 class=\"_a6-h\">%s</h2><div class=\"_a6-p\"><div class=\"_2pin\">%s</div></div>"
                        + "<div class=\"_3-94 _a6-o\">%s</div></div>";
        String picture = "<a href=\"media/posts/1.jpg\"><img src=\"media/posts/1.jpg\"></a>";
        String label = "<table><tr><td class=\"_2pin _a6_q\">%s<div>%s</div></td></tr></table>";
        Map<String, String> files = new LinkedHashMap<>();
        String media = "your_instagram_activity/media/";
        files.put(
                media + "posts_1.html",
                "<html lang=\"de\"><body>"
                        + box.formatted("t", picture + label.formatted("Latitude", "1.5"), "Aug 17, 2025 11:23 am")
                        + "</body></html>");
        files.put(media + "stories.html", box.formatted("", picture, "3. März 2009 um 17:11"));
        files.put(media + "profile_photos.html", box.formatted("", picture, "03/09/2009 17:11"));
        files.put(
                "personal_information/personal_information/personal_information.html",
                box.formatted("", label.formatted("Private Account", "True"), ""));
        files.put(
                "security_and_login_information/login_and_profile_creation/profile_privacy_changes.html",
                box.formatted("Switched to Private", label.formatted("Time", "Aug 17, 2020 11:23 am"), ""));
        files.put(
                "your_instagram_activity/messages/inbox/someone_1/message_1.html",
                box.formatted("a", picture, "3 déc. 2009 17 h 11"));
        add("pages", PagesTarget::prefix, files);
    }

    private void add(String target, Function<String, Optional<byte[]>> prefixes, Map<String, String> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach((path, text) -> {
            byte[] prefix = prefixes.apply(path).orElseThrow();
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            one.writeBytes(prefix);
            one.writeBytes(content);
            seeds.put(target + "/" + seeds.size(), one.toByteArray());
            all.write(all.size() == 0 ? prefix[0] : 0);
            all.write(prefix[1]);
            all.writeBytes(content);
        });
        seeds.put(target + "/all", all.toByteArray());
    }
}
