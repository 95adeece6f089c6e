package org.sightline.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a reader should find. It goes by what was put in, not by the files that are written. */
final class TruthTeller {
    private static final String PLATFORM = "facebook";

    /** How much of a post its kind of record can hold. */
    private enum Detail {
        TEXT,
        TEXT_AND_PLACE,
        ALL
    }

    private final ExportContent content;
    private final MediaPaths paths;
    private final FacebookLayout layout;
    private final List<ExpectedAppearance> appearances = new ArrayList<>();
    private final List<ExpectedAppearance> films = new ArrayList<>();
    private final Set<String> videos = new LinkedHashSet<>();
    private final Set<String> stickers = new LinkedHashSet<>();
    private final Set<String> voices = new LinkedHashSet<>();

    TruthTeller(ExportContent content, MediaPaths paths, FacebookLayout layout) {
        this.content = content;
        this.paths = paths;
        this.layout = layout;
    }

    ExportTruth tell(int unknownKeysWritten) {
        List<List<Post>> pages = Pages.of(content.posts, content.recordsPerFile);
        for (int index = 0; index < pages.size(); index++) {
            addPosts(AppearanceKind.POST, pages.get(index), Detail.ALL, layout.postsFile(index + 1));
        }
        addPosts(AppearanceKind.POST, content.checkIns, Detail.TEXT_AND_PLACE, layout.checkInsFile());
        List<Album> albums = AlbumRecords.allAlbums(content);
        for (int index = 0; index < albums.size(); index++) {
            addAlbum(albums.get(index), layout.albumFile(index));
        }
        addUpdates(AppearanceKind.PROFILE_PICTURE, content.profilePictures);
        addUpdates(AppearanceKind.COVER, content.coverPictures);
        content.uncategorised.forEach(item -> add(
                item, appearance(AppearanceKind.UNCATEGORISED, item, item.createdAt()), layout.uncategorisedFile()));
        content.videos.forEach(item ->
                add(item, appearance(AppearanceKind.UNCATEGORISED, item, item.createdAt()), layout.videosFile()));
        addPosts(AppearanceKind.POST, content.reels, Detail.ALL, layout.reelsFile());
        if (content.brokenStories) {
            content.stories.forEach(story -> addUnlisted(story.media()));
        } else {
            addPosts(AppearanceKind.STORY, content.stories, Detail.ALL, layout.storiesFile());
        }
        addPosts(AppearanceKind.GROUP_POST, content.groupPosts, Detail.ALL, layout.groupPostsFile());
        addPosts(AppearanceKind.COMMENT, content.comments, Detail.TEXT, layout.commentsFile());
        addPosts(
                AppearanceKind.TRASH,
                content.trash,
                layout.hasLabelledTrash() ? Detail.TEXT : Detail.ALL,
                layout.trashFile());
        List<Post> otherProfilePosts = content.otherProfilePosts.stream()
                .map(ExportContent.OtherProfilePost::post)
                .toList();
        addPosts(AppearanceKind.OTHER_PROFILE, otherProfilePosts, Detail.TEXT, layout.otherProfilesFile());
        content.threads.forEach(this::addThread);
        addUnlisted(content.unlisted);
        return new ExportTruth(
                List.copyOf(appearances),
                counts(albums.size(), unknownKeysWritten),
                Collections.unmodifiableSet(videos),
                Stream.concat(stickers.stream(), voices.stream()).collect(Collectors.toUnmodifiableSet()),
                List.of(new ExpectedAccount(PLATFORM, content.username, AccountState.UNKNOWN, null, List.of())),
                List.copyOf(films));
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
                layout.isHtml() ? 0 : unknownKeysWritten);
    }

    private void addPosts(AppearanceKind kind, List<Post> posts, Detail detail, String file) {
        for (Post post : posts) {
            boolean all = detail == Detail.ALL && !layout.isHtml();
            Long time = all ? post.happenedAt() : post.timestamp();
            for (MediaItem item : post.media()) {
                AppearanceDraft draft = appearance(kind, item, time).text(post.text());
                Place place = post.place();
                if (place != null && detail != Detail.TEXT && !layout.isHtml()) {
                    draft.placeName(place.name());
                }
                if (all) {
                    draft.tags(List.copyOf(post.tags())).backdatedTo(post.backdatedTo());
                }
                add(item, draft, file);
            }
        }
    }

    private void addUnlisted(List<MediaItem> items) {
        items.forEach(item -> appearances.add(
                appearance(AppearanceKind.UNLISTED, item, null).bare().finish()));
    }

    private void addAlbum(Album album, String file) {
        AppearanceKind kind = switch (album.name()) {
            case MediaPaths.PROFILE_ALBUM -> AppearanceKind.PROFILE_PICTURE;
            case MediaPaths.COVER_ALBUM -> AppearanceKind.COVER;
            default -> AppearanceKind.ALBUM;
        };
        for (MediaItem item : album.media()) {
            AppearanceDraft draft = appearance(kind, item, item.createdAtOr(album.modifiedAt()));
            add(item, draft.album(album.name()), file);
        }
        MediaItem cover = album.cover();
        // A cover photo repeats one of the album's photos, or names a web address; only a file of its own counts.
        if (cover != null
                && cover.file().literalUri() == null
                && album.media().stream().noneMatch(item -> item.file() == cover.file())) {
            AppearanceDraft draft = appearance(kind, cover, cover.createdAtOr(album.modifiedAt()));
            add(cover, draft.album(album.name()).bare(), file);
        }
    }

    private void addUpdates(AppearanceKind kind, List<ExportContent.PictureUpdate> updates) {
        updates.forEach(update ->
                add(update.picture(), appearance(kind, update.picture(), update.timestamp()), layout.historyFile()));
    }

    private void addThread(MessageThread thread) {
        String folder = paths.of(thread);
        MediaItem image = thread.image();
        if (image != null) {
            // Every file of the conversation names it; the first will do.
            add(
                    image,
                    appearance(AppearanceKind.MESSAGE, image, image.createdAt()).bare(),
                    layout.threadFile(folder, 1));
        }
        List<List<MessageThread.Message>> pages = ThreadRecords.pages(thread, content.recordsPerFile);
        for (int index = 0; index < pages.size(); index++) {
            for (MessageThread.Message message : pages.get(index)) {
                addMessage(message, layout.threadFile(folder, index + 1));
            }
        }
    }

    private void addMessage(MessageThread.Message message, String file) {
        String sender = message.sender() == null ? content.ownerName : message.sender();
        for (MediaItem item : message.media()) {
            AppearanceDraft draft = appearance(AppearanceKind.MESSAGE, item, message.timestampMilliseconds() / 1000);
            add(item, draft.bare().text(message.text()).sender(sender), file);
        }
        MediaItem sticker = message.sticker();
        if (sticker != null) {
            stickers.add(paths.of(sticker));
        }
        MediaItem voice = message.voice();
        if (voice != null) {
            voices.add(paths.of(voice));
        }
    }

    private AppearanceDraft appearance(AppearanceKind kind, MediaItem item, @Nullable Long postedAt) {
        AppearanceDraft draft =
                new AppearanceDraft(PLATFORM, paths.of(item), kind, postedAt, item).current(isCurrent(kind, item));
        if (layout.isHtml()) {
            draft.bare().shownTime(postedAt == null ? null : content.dates.shown(postedAt, content.zone, true));
        }
        return draft;
    }

    private void add(MediaItem item, AppearanceDraft draft, String file) {
        if (item.isVideo()) {
            videos.add(paths.of(item));
        }
        if (!layout.isHtml() || !paths.of(item).isEmpty()) {
            List<ExpectedAppearance> listings = item.isVideo() ? films : appearances;
            String written = layout.written(file);
            ExpectedAppearance bare = draft.finish();
            listings.add(draft.listedIn(written, audience(bare.kind(), bare.currentProfilePicture(), written))
                    .finish());
        }
    }

    private static ExpectedAudience audience(AppearanceKind kind, boolean current, String file) {
        return switch (kind) {
            case MESSAGE -> ExpectedAudience.implied(AudienceWord.RECIPIENTS, AudienceRule.MESSAGE, file);
            case TRASH, STORY -> ExpectedAudience.notVisibleNow(AudienceRule.FACEBOOK_NOT_VISIBLE_NOW, file);
            case GROUP_POST -> ExpectedAudience.unknown(AudienceRule.FACEBOOK_GROUP);
            case PROFILE_PICTURE ->
                current ? ExpectedAudience.byPolicy() : ExpectedAudience.unknown(AudienceRule.EARLIER_PROFILE_PICTURE);
            default -> ExpectedAudience.unknown(AudienceRule.FACEBOOK_NOT_RECORDED);
        };
    }

    private boolean isCurrent(AppearanceKind kind, MediaItem item) {
        return kind == AppearanceKind.PROFILE_PICTURE
                && content.profilePictures.stream()
                        .max(Comparator.comparingLong(ExportContent.PictureUpdate::timestamp))
                        .map(update -> update.picture().file() == item.file())
                        .orElse(false);
    }
}
