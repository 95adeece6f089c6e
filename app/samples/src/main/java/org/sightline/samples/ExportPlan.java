package org.sightline.samples;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sightline.samples.language.Word;

/** All files of an export by path from its root, and the truth about them. */
final class ExportPlan {
    private final ExportContent content;
    private final FacebookLayout layout;
    private final MediaPaths paths;
    private final MediaRecords media;
    private final PostRecords posts;
    private final LabelRecords labels;
    private final MetaJson json = new MetaJson();
    private final Map<String, Supplier<byte[]>> records = new LinkedHashMap<>();
    private final ExportTruth truth;

    ExportPlan(ExportContent content) {
        this.content = content;
        this.layout = new FacebookLayout(content.layout, content.pages, content.additionalProfile);
        this.paths = new MediaPaths(content, layout);
        this.media = new MediaRecords(paths, layout, content.unknownKeys);
        this.posts = new PostRecords(media, content.ownerName, content.language);
        this.labels = new LabelRecords(media, content.language);
        addProfile();
        addPosts();
        addLists();
        addLabelRecords();
        addThreads();
        addSettings();
        if (layout.isHtml()) {
            List<String> pages = List.copyOf(records.keySet());
            addText(layout.firstPage(), FacebookPage.index(pages, content.language));
        }
        this.truth = new TruthTeller(content, paths, layout).tell(media.unknownKeysWritten());
    }

    ExportFiles files() {
        return new ExportFiles(records, paths.present(), paths, truth);
    }

    private void addProfile() {
        String[] names = content.ownerName.split(" ", 2);
        JsonObject name = new JsonObject()
                .with("full_name", content.ownerName)
                .with("first_name", names[0])
                .with("middle_name", "")
                .with("last_name", names.length > 1 ? names[1] : "");
        JsonObject profile = new JsonObject()
                .with("name", name)
                .with("username", content.username)
                .with("registration_timestamp", 1_230_768_000L)
                .with("profile_uri", "https://www.facebook.com/" + content.username);
        add(layout.profileFile(), new JsonObject().with(layout.root("profile"), profile));
        List<JsonObject> updates = pictureUpdates();
        addList(layout.historyFile(), "profile_updates", updates, each -> each);
    }

    private List<JsonObject> pictureUpdates() {
        Map<ExportContent.PictureUpdate, JsonObject> updates = new LinkedHashMap<>();
        for (ExportContent.PictureUpdate update : content.profilePictures) {
            updates.put(update, posts.pictureUpdate(update, MediaPaths.PROFILE_ALBUM, Word.UPDATED_PROFILE_PICTURE));
        }
        for (ExportContent.PictureUpdate update : content.coverPictures) {
            updates.put(update, posts.pictureUpdate(update, MediaPaths.COVER_ALBUM, Word.UPDATED_COVER));
        }
        return updates.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getKey().timestamp()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void addPosts() {
        List<JsonObject> written = content.posts.stream().map(posts::post).toList();
        if (!written.isEmpty()) {
            List<List<JsonObject>> pages = Pages.of(written, content.recordsPerFile);
            for (int index = 0; index < pages.size(); index++) {
                add(layout.postsFile(index + 1), pages.get(index));
            }
        }
        AlbumRecords albums = new AlbumRecords(media);
        List<Album> all = AlbumRecords.allAlbums(content);
        for (int index = 0; index < all.size(); index++) {
            add(layout.albumFile(index), albums.album(all.get(index)));
        }
    }

    private void addLists() {
        addList(layout.uncategorisedFile(), "other_photos", content.uncategorised, this::plainMedia);
        addList(layout.videosFile(), "videos", content.videos, this::plainMedia);
        addList(layout.reelsFile(), "lasso_videos", content.reels, posts::post);
        if (content.brokenStories) {
            addText(layout.written(layout.storiesFile()), "[object Object]");
        } else {
            addList(layout.storiesFile(), "archived_stories", content.stories, posts::post);
        }
        addList(layout.groupPostsFile(), "group_posts", content.groupPosts, posts::post);
        addList(layout.commentsFile(), "comments", content.comments, posts::comment);
        if (layout.hasLabelledTrash()) {
            addSome(
                    layout.trashFile(),
                    content.trash.stream().map(labels::trashedPost).toList());
        } else {
            addList(layout.trashFile(), "trash", content.trash, posts::post);
        }
    }

    private void addLabelRecords() {
        addSome(
                layout.otherProfilesFile(),
                content.otherProfilePosts.stream().map(labels::otherProfilePost).toList());
        List<JsonObject> checkIns =
                content.checkIns.stream().map(labels::checkIn).toList();
        if (checkIns.size() == 1) {
            // A single check-in stands by itself, not in a list of one.
            add(layout.checkInsFile(), checkIns.get(0));
        } else {
            addSome(layout.checkInsFile(), checkIns);
        }
    }

    private void addThreads() {
        ThreadRecords threads = new ThreadRecords(paths, content.ownerName, media::addUnknownKeys);
        for (MessageThread thread : content.threads) {
            List<JsonObject> files = threads.files(thread, content.recordsPerFile);
            for (int index = 0; index < files.size(); index++) {
                add(layout.threadFile(paths.of(thread), index + 1), files.get(index));
            }
        }
    }

    private void addSettings() {
        addSome(
                layout.friendListsFile(),
                content.friendLists.stream().map(labels::friendList).toList());
        if (!content.privacySettings.isEmpty()) {
            add(layout.privacySettingsFile(), labels.privacySettings(content.privacySettings));
        }
        for (String section : content.emptySections) {
            addText(layout.section(section) + "no-data.txt", "You have no data in this section\n");
        }
    }

    private JsonObject plainMedia(MediaItem item) {
        return media.media(item, null, "");
    }

    private <T> void addList(String path, String root, List<T> items, Function<T, JsonObject> write) {
        if (!items.isEmpty()) {
            add(
                    path,
                    new JsonObject()
                            .with(layout.root(root), items.stream().map(write).toList()));
        }
    }

    private void addSome(String path, List<JsonObject> written) {
        if (!written.isEmpty()) {
            add(path, written);
        }
    }

    private void add(String path, Object root) {
        if (layout.isHtml()) {
            FacebookPage page = new FacebookPage(layout.written(path), layout.hasSections(), content);
            records.put(layout.written(path), () -> page.write(root).getBytes(StandardCharsets.UTF_8));
        } else {
            records.put(path, () -> json.write(root));
        }
    }

    private void addText(String path, String text) {
        records.put(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
