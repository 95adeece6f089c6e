package org.sightline.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a reader should find. It goes by what was put in, not by the files that are written. */
final class TruthTeller {
    /** How much of a post its kind of record can hold. */
    private enum Detail {
        TEXT,
        TEXT_AND_PLACE,
        ALL
    }

    private final ExportContent content;
    private final MediaPaths paths;
    private final boolean labelledTrash;
    private final List<ExpectedAppearance> appearances = new ArrayList<>();
    private final Set<String> videos = new LinkedHashSet<>();
    private final Set<String> stickers = new LinkedHashSet<>();

    TruthTeller(ExportContent content, MediaPaths paths, FacebookLayout layout) {
        this.content = content;
        this.paths = paths;
        this.labelledTrash = layout.hasLabelledTrash();
    }

    ExportTruth tell(int unknownKeysWritten) {
        addPosts(AppearanceKind.POST, content.posts, Detail.ALL);
        addPosts(AppearanceKind.POST, content.checkIns, Detail.TEXT_AND_PLACE);
        List<Album> albums = AlbumRecords.allAlbums(content);
        albums.forEach(this::addAlbum);
        addUpdates(AppearanceKind.PROFILE_PICTURE, content.profilePictures);
        addUpdates(AppearanceKind.COVER, content.coverPictures);
        content.uncategorised.forEach(
                item -> add(item, appearance(AppearanceKind.UNCATEGORISED, item, item.createdAt())));
        content.videos.forEach(item -> videos.add(paths.of(item)));
        if (content.brokenStories) {
            content.stories.forEach(story -> addUnlisted(story.media()));
        } else {
            addPosts(AppearanceKind.STORY, content.stories, Detail.ALL);
        }
        addPosts(AppearanceKind.GROUP_POST, content.groupPosts, Detail.ALL);
        addPosts(AppearanceKind.COMMENT, content.comments, Detail.TEXT);
        addPosts(AppearanceKind.TRASH, content.trash, labelledTrash ? Detail.TEXT : Detail.ALL);
        List<Post> otherProfilePosts = content.otherProfilePosts.stream()
                .map(ExportContent.OtherProfilePost::post)
                .toList();
        addPosts(AppearanceKind.OTHER_PROFILE, otherProfilePosts, Detail.TEXT);
        content.threads.forEach(this::addThread);
        addUnlisted(content.unlisted);
        return new ExportTruth(
                List.copyOf(appearances),
                counts(albums.size(), unknownKeysWritten),
                Collections.unmodifiableSet(videos),
                Collections.unmodifiableSet(stickers));
    }

    private ExportCounts counts(int albums, int unknownKeysWritten) {
        int messages = content.threads.stream()
                .mapToInt(thread -> thread.messages().size())
                .sum();
        int messagePhotos = (int) content.threads.stream()
                .flatMap(thread -> thread.messages().stream())
                .flatMap(message -> message.media().stream())
                .filter(item -> !item.isVideo())
                .count();
        return new ExportCounts(
                content.posts.size(),
                albums,
                content.threads.size(),
                messages,
                messagePhotos,
                videos.size(),
                stickers.size(),
                unknownKeysWritten);
    }

    private void addPosts(AppearanceKind kind, List<Post> posts, Detail detail) {
        for (Post post : posts) {
            Long time = detail == Detail.ALL ? post.happenedAt() : post.timestamp();
            for (MediaItem item : post.media()) {
                AppearanceDraft draft = appearance(kind, item, time).text(post.text());
                Place place = post.place();
                if (place != null && detail != Detail.TEXT) {
                    draft.placeName(place.name());
                }
                if (detail == Detail.ALL) {
                    draft.tags(List.copyOf(post.tags())).backdatedTo(post.backdatedTo());
                }
                add(item, draft);
            }
        }
    }

    private void addUnlisted(List<MediaItem> items) {
        items.forEach(item ->
                add(item, appearance(AppearanceKind.UNLISTED, item, null).bare()));
    }

    private void addAlbum(Album album) {
        AppearanceKind kind = switch (album.name()) {
            case MediaPaths.PROFILE_ALBUM -> AppearanceKind.PROFILE_PICTURE;
            case MediaPaths.COVER_ALBUM -> AppearanceKind.COVER;
            default -> AppearanceKind.ALBUM;
        };
        for (MediaItem item : album.media()) {
            add(
                    item,
                    appearance(kind, item, item.createdAtOr(album.modifiedAt())).album(album.name()));
        }
        MediaItem cover = album.cover();
        // A cover photo repeats one of the album's photos, or names a web address; only a file of its own counts.
        if (cover != null
                && cover.file().literalUri() == null
                && album.media().stream().noneMatch(item -> item.file() == cover.file())) {
            Long time = cover.createdAtOr(album.modifiedAt());
            add(cover, appearance(kind, cover, time).album(album.name()).bare());
        }
    }

    private void addUpdates(AppearanceKind kind, List<ExportContent.PictureUpdate> updates) {
        updates.forEach(update -> add(update.picture(), appearance(kind, update.picture(), update.timestamp())));
    }

    private void addThread(MessageThread thread) {
        MediaItem image = thread.image();
        if (image != null) {
            add(
                    image,
                    appearance(AppearanceKind.MESSAGE, image, image.createdAt()).bare());
        }
        for (MessageThread.Message message : thread.messages()) {
            String sender = message.sender() == null ? content.ownerName : message.sender();
            for (MediaItem item : message.media()) {
                add(
                        item,
                        appearance(AppearanceKind.MESSAGE, item, message.timestampMilliseconds() / 1000)
                                .bare()
                                .text(message.text())
                                .sender(sender));
            }
            MediaItem sticker = message.sticker();
            if (sticker != null) {
                stickers.add(paths.of(sticker));
            }
        }
    }

    private AppearanceDraft appearance(AppearanceKind kind, MediaItem item, @Nullable Long postedAt) {
        boolean current = kind == AppearanceKind.PROFILE_PICTURE && item.file() == currentProfilePicture();
        return new AppearanceDraft(paths.of(item), kind, postedAt, item, paths.isPresent(item), current);
    }

    private void add(MediaItem item, AppearanceDraft draft) {
        if (item.isVideo()) {
            videos.add(paths.of(item));
        } else {
            appearances.add(draft.finish());
        }
    }

    private @Nullable MediaFile currentProfilePicture() {
        return content.profilePictures.stream()
                .max(Comparator.comparingLong(ExportContent.PictureUpdate::timestamp))
                .map(update -> update.picture().file())
                .orElse(null);
    }
}
