package org.sightline.samples.instagram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.MetaJson;
import org.sightline.samples.PlantedKeys;
import org.sightline.samples.Post;

/**
 * The export of 2018 to 2020: {@code media.json} with {@code photos}, {@code videos} and {@code stories}, each a list of
 * {@code path}, {@code taken_at} and {@code caption}. Inferred: the lists {@code profile} and {@code direct}, the form of
 * the times, {@code profile.json} and {@code messages.json}. What later layouts add is left out.
 */
final class OldInstagramPlan {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'").withZone(ZoneOffset.UTC);

    private final InstagramContent content;
    private final InstagramPaths paths;
    private final PlantedKeys planted;
    private final Map<String, Supplier<byte[]>> records = new LinkedHashMap<>();

    OldInstagramPlan(InstagramContent content) {
        this.content = content;
        paths = new InstagramPaths(content);
        planted = new PlantedKeys(content.unknownKeys);
        MetaJson json = new MetaJson();
        JsonObject media = media();
        records.put("media.json", () -> json.write(media));
        JsonObject profile = new JsonObject().with("username", content.username).with("name", content.ownerName);
        records.put("profile.json", () -> json.write(profile));
        List<JsonObject> messages = messages();
        records.put("messages.json", () -> json.write(messages));
        JsonObject connections = new JsonObject()
                .with("followers", people("followers_1"))
                .with("close_friends", people("close_friends"));
        records.put("connections.json", () -> json.write(connections));
    }

    ExportFiles files() {
        return new ExportFiles(
                records, paths.present(), paths, new InstagramTruth(content, paths).tell(planted.written()));
    }

    private JsonObject media() {
        List<JsonObject> photos = new ArrayList<>();
        List<JsonObject> videos = new ArrayList<>();
        for (Post post : content.posts) {
            for (MediaItem item : post.media()) {
                (item.isVideo() ? videos : photos).add(entry(item, post.timestamp(), post.text()));
            }
        }
        List<JsonObject> stories = new ArrayList<>();
        for (List<Post> each : List.of(content.stories, content.resharedStories)) {
            for (Post story : each) {
                story.media().forEach(item -> stories.add(entry(item, story.timestamp(), story.text())));
            }
        }
        List<JsonObject> profile = new ArrayList<>();
        for (InstagramContent.ProfilePhoto each : content.profilePhotos) {
            profile.add(entry(each.photo(), each.timestamp(), "")
                    .with("is_active_profile", each.equals(content.currentPhoto())));
        }
        List<JsonObject> direct = new ArrayList<>();
        for (MessageThread thread : content.conversations) {
            for (MessageThread.Message message : thread.messages()) {
                message.media().forEach(item -> direct.add(entry(item, message.timestampMilliseconds() / 1000, null)));
            }
        }
        return new JsonObject()
                .with("stories", stories)
                .with("photos", photos)
                .with("videos", videos)
                .with("profile", profile)
                .with("direct", direct);
    }

    private JsonObject entry(MediaItem item, long timestamp, @Nullable String caption) {
        return planted.addTo(new JsonObject()
                .with("caption", caption)
                .with("taken_at", TIME.format(Instant.ofEpochSecond(timestamp)))
                .with("path", paths.of(item)));
    }

    private List<JsonObject> messages() {
        List<JsonObject> threads = new ArrayList<>();
        for (MessageThread thread : content.conversations) {
            List<JsonObject> lines = new ArrayList<>();
            for (MessageThread.Message message : thread.messages()) {
                String time = TIME.format(Instant.ofEpochSecond(message.timestampMilliseconds() / 1000));
                lines.add(new JsonObject()
                        .with("sender", message.sender() == null ? content.username : message.sender())
                        .with("created_at", time)
                        .with("text", message.text()));
            }
            List<String> names = new ArrayList<>(thread.others());
            names.add(content.username);
            threads.add(new JsonObject().with("participants", names).with("conversation", lines));
        }
        return threads;
    }

    private JsonObject people(String list) {
        JsonObject times = new JsonObject();
        content.people
                .getOrDefault(list, List.of())
                .forEach(name -> times.with(name, TIME.format(Instant.ofEpochSecond(1_500_000_000L))));
        return times;
    }
}
