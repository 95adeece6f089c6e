package org.sightline.samples.instagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.Post;
import org.sightline.samples.language.Word;

/** Writes what the export says about the account. Labels serve as keys, so they are in the language of the account. */
final class AccountRecords {
    private static final long FOLLOWED_AT = 1_600_000_000L;
    private static final Map<String, String> LIST_ROOTS = Map.of(
            "close_friends", "relationships_close_friends",
            "custom_lists", "relationships_custom_lists",
            "hide_story_from", "relationships_hide_stories_from",
            "following", "relationships_following");

    private final InstagramContent content;
    private final InstagramRecords posts;

    AccountRecords(InstagramContent content, InstagramRecords posts) {
        this.content = content;
        this.posts = posts;
    }

    JsonObject person() {
        JsonObject labels = new JsonObject()
                .with(Word.USERNAME.in(content.language), value(content.username))
                .with(Word.NAME.in(content.language), value(content.ownerName));
        Boolean flag = content.privateAccount;
        if (flag != null) {
            labels.with(content.flagLabel(), value(flag ? "True" : "False"));
        }
        JsonObject pictures = new JsonObject();
        InstagramContent.ProfilePhoto current = content.currentPhoto();
        if (current != null) {
            pictures.with(
                    Word.PROFILE_PHOTO.in(content.language),
                    posts.shortMedium(current.photo(), current.timestamp()).with("title", ""));
        }
        return profile("profile_user", pictures, labels);
    }

    JsonObject threadsPerson(boolean isPrivate) {
        JsonObject labels = new JsonObject()
                .with(Word.USERNAME.in(content.language), value(content.username))
                .with(Word.PRIVATE_ACCOUNT.in(content.language), value(isPrivate ? "True" : "False"));
        return profile("text_post_app_text_post_app_profile", new JsonObject(), labels);
    }

    JsonObject profileInformation(long firstCloseFriendsStory) {
        JsonObject time = new JsonObject().with("href", "").with("value", "").with("timestamp", firstCloseFriendsStory);
        JsonObject labels = new JsonObject().with(Word.FIRST_CLOSE_FRIENDS_STORY.in(content.language), time);
        return profile("profile_account_insights", new JsonObject(), labels);
    }

    /** All switches, the newest first; the newest layout keeps the time in a list. */
    JsonObject privacyHistory() {
        List<JsonObject> records = content.switches.stream()
                .sorted(Comparator.comparingLong(each -> -each.timestamp()))
                .map(this::change)
                .toList();
        return new JsonObject().with("account_history_account_privacy_history", records);
    }

    /** People on a list; followers stand in a list without a name, or alone if there is one. */
    Object people(String file, List<String> names) {
        List<JsonObject> records = new ArrayList<>();
        for (String name : names) {
            JsonObject link = new JsonObject()
                    .with("href", "https://www.instagram.com/" + name)
                    .with("value", name)
                    .with("timestamp", FOLLOWED_AT);
            records.add(new JsonObject()
                    .with("title", "")
                    .with("media_list_data", List.of())
                    .with("string_list_data", List.of(link)));
        }
        if (file.startsWith("followers")) {
            return records.size() == 1 ? records.get(0) : records;
        }
        return new JsonObject().with(LIST_ROOTS.getOrDefault(file, "relationships_" + file), records);
    }

    /** Thumbnails of posts, for the file that shares its name with the second list of posts. */
    JsonObject insights() {
        List<JsonObject> records = new ArrayList<>();
        for (Post post : content.posts) {
            for (MediaItem first :
                    post.media().subList(0, Math.min(1, post.media().size()))) {
                records.add(new JsonObject()
                        .with(
                                "media_map_data",
                                new JsonObject().with("Media Thumbnail", posts.shortMedium(first, post.timestamp())))
                        .with("string_map_data", new JsonObject()));
            }
        }
        return new JsonObject().with("organic_insights_posts", records);
    }

    private JsonObject change(InstagramContent.Switch change) {
        Word title = change.toPrivate() ? Word.SWITCHED_TO_PRIVATE : Word.SWITCHED_TO_PUBLIC;
        JsonObject time = new JsonObject().with("href", "").with("value", "").with("timestamp", change.timestamp());
        JsonObject record =
                new JsonObject().with("title", title.in(content.language)).with("media_map_data", new JsonObject());
        return content.layout == InstagramLayout.JSON_2026
                ? record.with("string_list_data", List.of(time))
                : record.with("string_map_data", new JsonObject().with(Word.TIME.in(content.language), time));
    }

    private static JsonObject profile(String root, JsonObject pictures, JsonObject labels) {
        JsonObject record = new JsonObject()
                .with("title", "")
                .with("media_map_data", pictures)
                .with("string_map_data", labels);
        return new JsonObject().with(root, List.of(record));
    }

    private static JsonObject value(String text) {
        return new JsonObject().with("href", "").with("value", text).with("timestamp", 0);
    }
}
