package org.sightline.samples.instagram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.MadeUpNames;
import org.sightline.samples.MediaFile;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MediaUris;
import org.sightline.samples.MessageThread;
import org.sightline.samples.Post;

/** Gives each media file its path: a folder a month, and names that end in the number of the medium. */
final class InstagramPaths implements MediaUris {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyyMM").withZone(ZoneOffset.UTC);

    /** Files that no record lists have a month all the same. */
    private static final long UNLISTED_AT = 1_630_000_000L;

    private final Map<MediaFile, String> paths = new HashMap<>();
    private final Map<String, Supplier<byte[]>> present = new LinkedHashMap<>();
    private final Set<String> videos = new HashSet<>();
    private final Map<MessageThread, String> threadPaths = new HashMap<>();
    private final InstagramLayout layout;
    private final String base;

    InstagramPaths(InstagramContent content) {
        layout = content.layout;
        base = layout == InstagramLayout.JSON_2018 ? "" : "media/";
        placePosts(content.posts, layout == InstagramLayout.JSON_2018 ? "photos" : "posts");
        placePosts(content.stories, "stories");
        placePosts(content.resharedStories, "stories");
        for (InstagramContent.ProfilePhoto each : content.profilePhotos) {
            place(each.photo(), "profile", each.timestamp());
        }
        placeConversations(content.conversations);
        if (layout != InstagramLayout.JSON_2018) {
            placePosts(content.archived, "archived_posts");
            placePosts(content.deleted, "recently_deleted");
            placePosts(content.reels, "reels");
            placePosts(content.igtv, "igtv");
            placePosts(content.other, "other");
            if (layout.hasThreads()) {
                placePosts(content.threadsPosts, "posts");
            }
        }
        content.unlisted.forEach(
                item -> place(item, layout == InstagramLayout.JSON_2018 ? "photos" : "posts", UNLISTED_AT));
    }

    @Override
    public String of(MediaItem item) {
        String path = paths.get(item.file());
        if (path == null) {
            throw new IllegalArgumentException("This photo or video is not in the export");
        }
        return path;
    }

    @Override
    public String of(MessageThread thread) {
        String path = threadPaths.get(thread);
        if (path == null) {
            throw new IllegalArgumentException("This conversation is not in the export");
        }
        return path;
    }

    /** The number of a medium: the digits at the end of its file name. */
    String mediaId(MediaItem item) {
        String path = of(item);
        String name = path.substring(Math.max(path.lastIndexOf('_'), path.lastIndexOf('/')) + 1);
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }

    /** Whether this is the path of a video, whatever its ending. */
    boolean isVideo(String path) {
        return path.endsWith(".mp4") || videos.contains(path);
    }

    /** The files of the archive by path. */
    Map<String, Supplier<byte[]>> present() {
        return present;
    }

    private void placePosts(List<Post> posts, String folder) {
        for (Post post : posts) {
            for (MediaItem item : post.media()) {
                boolean old = layout == InstagramLayout.JSON_2018;
                place(item, old && item.isVideo() && folder.equals("photos") ? "videos" : folder, post.timestamp());
            }
        }
    }

    private void place(MediaItem item, String folder, long timestamp) {
        placeIn(item, base + folder + "/" + MONTH.format(Instant.ofEpochSecond(timestamp)) + "/");
    }

    private void placeConversations(List<MessageThread> threads) {
        for (MessageThread thread : threads) {
            String name = thread.folder().folder() + "/" + MadeUpNames.threadFolder(thread.title(), threadPaths.size());
            threadPaths.put(thread, name);
            for (MessageThread.Message message : thread.messages()) {
                for (MediaItem item : message.media()) {
                    if (layout == InstagramLayout.JSON_2018) {
                        place(item, "direct", message.timestampMilliseconds() / 1000);
                    } else {
                        placeIn(item, layout.messages(name) + (item.isVideo() ? "videos/" : "photos/"));
                    }
                }
                MediaItem voice = message.voice();
                if (voice != null && layout != InstagramLayout.JSON_2018) {
                    placeIn(voice, layout.messages(name) + "audio/");
                }
            }
        }
    }

    private void placeIn(MediaItem item, String folder) {
        MediaFile file = item.file();
        if (paths.containsKey(file)) {
            return;
        }
        String uri = file.literalUri();
        if (uri != null) {
            paths.put(file, uri);
            return;
        }
        if (file.isVideo()) {
            videos.add(folder + name(file.name(), paths.size() + 1, true));
        }
        String path = folder + name(file.name(), paths.size() + 1, file.isVideo());
        paths.put(file, path);
        Supplier<byte[]> content = file.content();
        if (content != null && present.putIfAbsent(path, content) != null) {
            throw new IllegalArgumentException("Two files have the path " + path);
        }
    }

    private static String name(@Nullable String wanted, int number, boolean video) {
        if (wanted != null) {
            return wanted;
        }
        return (450_000_000L + 7919L * number) + "_" + (870_000_000_000_000L + 104_729L * number) + "_"
                + (3_000_000_000_000_000_000L + 15_485_863L * number) + "_n_"
                + (17_900_000_000_000_000L + 32_452_843L * number) + (video ? ".mp4" : ".jpg");
    }
}
