package org.sightline.samples;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gives each media file its path. A file in several lists lives where its album, else its first list, has it. */
final class MediaPaths implements MediaUris {
    static final String PROFILE_ALBUM = "Profile pictures";
    static final String COVER_ALBUM = "Cover photos";

    private final Map<MediaFile, String> paths = new HashMap<>();
    private final Map<String, Supplier<byte[]>> present = new LinkedHashMap<>();
    private final Map<MessageThread, String> threadPaths = new HashMap<>();

    MediaPaths(ExportContent content, FacebookLayout layout) {
        for (Album album : content.albums) {
            String folder = layout.albumFolder(album.name());
            place(album.media(), folder, layout);
            MediaItem cover = album.cover();
            if (cover != null) {
                place(List.of(cover), folder, layout);
            }
        }
        placeUpdates(content.profilePictures, PROFILE_ALBUM, layout);
        placeUpdates(content.coverPictures, COVER_ALBUM, layout);
        placePosts(content.posts, layout.albumFolder("Timeline photos"), layout);
        placePosts(content.checkIns, layout.albumFolder("Mobile uploads"), layout);
        placePosts(content.stories, layout.storiesFolder(), layout);
        place(content.uncategorised, layout.uncategorisedFolder(), layout);
        place(content.videos, layout.videosFolder(), layout);
        placePosts(content.reels, layout.videosFolder(), layout);
        placePosts(content.groupPosts, layout.groupsFolder(), layout);
        placePosts(content.comments, layout.commentsFolder(), layout);
        placePosts(content.trash, layout.albumFolder("Timeline photos"), layout);
        placePosts(
                content.otherProfilePosts.stream()
                        .map(ExportContent.OtherProfilePost::post)
                        .toList(),
                layout.albumFolder("Timeline photos"),
                layout);
        placeMessages(content.threads, layout);
        place(content.unlisted, layout.albumFolder("Mobile uploads"), layout);
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

    boolean isPresent(MediaItem item) {
        return item.file().content() != null;
    }

    /** The files of the archive by path. */
    Map<String, Supplier<byte[]>> present() {
        return present;
    }

    private void placeUpdates(List<ExportContent.PictureUpdate> updates, String album, FacebookLayout layout) {
        place(updates.stream().map(ExportContent.PictureUpdate::picture).toList(), layout.albumFolder(album), layout);
    }

    private void placePosts(List<Post> posts, String folder, FacebookLayout layout) {
        posts.forEach(post -> place(post.media(), folder, layout));
    }

    private void placeMessages(List<MessageThread> threads, FacebookLayout layout) {
        for (MessageThread thread : threads) {
            String name = thread.folder().folder() + "/" + MadeUpNames.threadFolder(thread.title(), threadPaths.size());
            threadPaths.put(thread, name);
            String folder = layout.messages(name);
            for (MessageThread.Message message : thread.messages()) {
                for (MediaItem item : message.media()) {
                    String kind = message.asFiles() ? "files/" : item.isVideo() ? "videos/" : "photos/";
                    placeOne(item, folder + kind);
                }
                MediaItem sticker = message.sticker();
                if (sticker != null) {
                    placeOne(sticker, layout.messages("stickers_used"));
                }
                MediaItem voice = message.voice();
                if (voice != null) {
                    placeOne(voice, folder + "audio/");
                }
            }
            MediaItem image = thread.image();
            if (image != null) {
                placeOne(image, layout.messages("photos"));
            }
        }
    }

    private void place(Collection<MediaItem> items, String folder, FacebookLayout layout) {
        items.forEach(item -> placeOne(item, item.isVideo() ? layout.videosFolder() : folder));
    }

    private void placeOne(MediaItem item, String folder) {
        MediaFile file = item.file();
        if (paths.containsKey(file)) {
            return;
        }
        String uri = file.literalUri();
        if (uri != null) {
            paths.put(file, uri);
            return;
        }
        String name = file.name() != null
                ? file.name()
                : MadeUpNames.mediaFile(paths.size() + 1, item.isVideo() ? ".mp4" : ".jpg");
        String path = folder + name;
        paths.put(file, path);
        Supplier<byte[]> content = file.content();
        if (content != null && present.putIfAbsent(path, content) != null) {
            throw new IllegalArgumentException("Two files have the path " + path);
        }
    }
}
