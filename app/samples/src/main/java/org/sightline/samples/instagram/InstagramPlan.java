package org.sightline.samples.instagram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MessageThread;
import org.sightline.samples.MetaJson;
import org.sightline.samples.Pages;
import org.sightline.samples.PlantedKeys;
import org.sightline.samples.Post;
import org.sightline.samples.ThreadRecords;
import org.sightline.samples.language.Word;

/** All files of an export since 2021 by path from its root, and the truth about them. */
final class InstagramPlan {
    private final InstagramContent content;
    private final InstagramLayout layout;
    private final InstagramPaths paths;
    private final PlantedKeys planted;
    private final InstagramRecords posts;
    private final AccountRecords account;
    private final MetaJson json = new MetaJson();
    private final Map<String, Supplier<byte[]>> records = new LinkedHashMap<>();

    InstagramPlan(InstagramContent content) {
        this.content = content;
        layout = content.layout;
        paths = new InstagramPaths(content);
        planted = new PlantedKeys(content.unknownKeys);
        posts = new InstagramRecords(content, paths, planted);
        account = new AccountRecords(content, posts);
        addAccount();
        addPosts();
        addLists();
        addConversations();
        if (layout.hasThreads()) {
            addThreadsApp();
        }
        for (String section : content.emptySections) {
            addText(layout.section(section) + "no-data.txt", "You have no data in this section\n");
        }
        if (content.pages) {
            addText(layout.firstPage(), InstagramPage.index(List.copyOf(records.keySet()), content.language));
        }
    }

    ExportFiles files() {
        int unknownKeys = content.pages ? 0 : planted.written();
        return new ExportFiles(records, paths.present(), paths, new InstagramTruth(content, paths).tell(unknownKeys));
    }

    private void addAccount() {
        add(layout.personal(), account.person());
        if (content.firstCloseFriendsStory != null) {
            add(layout.profileInformation(), account.profileInformation(content.firstCloseFriendsStory));
        }
        if (!content.switches.isEmpty()) {
            add(layout.privacyChanges(), account.privacyHistory());
        }
        for (Map.Entry<String, List<String>> people : content.people.entrySet()) {
            add(layout.people(people.getKey()), account.people(people.getKey(), people.getValue()));
        }
        addList(
                "profile_photos",
                "ig_profile_picture",
                content.profilePhotos.stream()
                        .sorted(Comparator.comparingLong(each -> -each.timestamp()))
                        .map(each -> posts.profilePhoto(each, each.equals(content.currentPhoto())))
                        .toList());
    }

    private void addPosts() {
        if (content.posts.isEmpty()) {
            return;
        }
        List<List<Post>> files = Pages.of(content.posts, content.recordsPerFile);
        for (int index = 0; index < files.size(); index++) {
            List<JsonObject> page = files.get(index).stream().map(posts::post).toList();
            // A single post stands by itself, not in a list of one.
            add(layout.posts(index + 1), page.size() == 1 ? page.get(0) : page);
        }
        if (layout.hasSecondList() && !content.pages) {
            List<JsonObject> second = new ArrayList<>();
            for (Post post : content.posts) {
                second.add(posts.labelled(post, second.size()));
            }
            add(layout.list("posts"), second);
        }
        if (content.insights) {
            add(layout.insights(), account.insights());
        }
    }

    private void addLists() {
        List<JsonObject> stories = new ArrayList<>();
        content.stories.forEach(story -> stories.addAll(posts.stories(story, null)));
        content.resharedStories.forEach(story -> stories.addAll(posts.stories(story, "feed_reshare")));
        addList("stories", "ig_stories", stories);
        addList("reels", "ig_reels_media", records(content.reels));
        addList("igtv_videos", "ig_igtv_media", records(content.igtv));
        addList("archived_posts", "ig_archived_post_media", records(content.archived));
        addList("recently_deleted_content", "ig_recently_deleted_media", records(content.deleted));
        addList("other_content", "ig_other_media", records(content.other));
    }

    private void addConversations() {
        ThreadRecords threads = new ThreadRecords(paths, content.ownerName, planted::addTo);
        for (MessageThread thread : content.conversations) {
            List<JsonObject> files = threads.files(thread, content.recordsPerFile);
            for (int index = 0; index < files.size(); index++) {
                add(layout.threadFile(paths.of(thread), index + 1), files.get(index));
            }
        }
    }

    private void addThreadsApp() {
        if (!content.threadsPosts.isEmpty()) {
            List<JsonObject> written =
                    content.threadsPosts.stream().map(posts::threadsPost).toList();
            add(layout.threads("threads_and_replies"), new JsonObject().with("text_post_app_text_posts", written));
        }
        Boolean flag = content.threadsPrivate;
        if (flag != null) {
            add(layout.threads("personal_information"), account.threadsPerson(flag));
        }
    }

    private List<JsonObject> records(List<Post> all) {
        return all.stream().map(posts::post).toList();
    }

    private void addList(String file, String root, List<JsonObject> list) {
        if (!list.isEmpty()) {
            add(layout.list(file), new JsonObject().with(root, list));
        }
    }

    private void add(String path, Object root) {
        String written = content.written(path);
        if (content.pages) {
            String title = title(written);
            records.put(
                    written,
                    () -> new InstagramPage(content, paths, title).write(root).getBytes(StandardCharsets.UTF_8));
        } else {
            records.put(written, () -> json.write(root));
        }
    }

    private String title(String path) {
        return path.endsWith("personal_information.html")
                ? Word.YOUR_INFORMATION.in(content.language)
                : path.substring(path.lastIndexOf('/') + 1).replace(".html", "").replace('_', ' ');
    }

    private void addText(String path, String text) {
        records.put(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
