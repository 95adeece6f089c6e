package org.sightline.samples.instagram;

import java.time.ZoneId;
import java.util.List;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.MadeUpNames;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.MetaExport;
import org.sightline.samples.Post;
import org.sightline.samples.language.DateForm;
import org.sightline.samples.language.Language;

/**
 * Builds an export as Instagram makes it, and knows the truth about it (section 3 of the description).
 *
 * <p>A uri counts from the root of the export, times are epoch seconds (messages: milliseconds), and each byte of a
 * text's UTF-8 form is written as a character of its own, in keys too. The words of a post are the text of its
 * appearances; a caption is what a single slide has. When a picture was taken stands there as local time, so the truth
 * has none. No record says who could see it; only the account as a whole is private or not.
 */
public final class InstagramExport extends MetaExport<InstagramExport> {
    private static final String DATE = "2026-01-02";

    private final InstagramContent content;

    private InstagramExport(InstagramLayout layout) {
        content = new InstagramContent(layout);
    }

    /** An empty export in the arrangement of an era, of Alex Example. */
    public static InstagramExport in(InstagramLayout layout) {
        return new InstagramExport(layout);
    }

    /** The person: the name also tells messages sent from messages received. */
    public InstagramExport owner(String fullName, String username) {
        content.ownerName = fullName;
        content.username = username;
        return this;
    }

    /** The language of the account, in which labels are written, those that serve as keys too. */
    public InstagramExport language(Language language) {
        content.language = language;
        return this;
    }

    /** Writes pages for reading instead of data. They show times to the minute. Not for the oldest layout. */
    public InstagramExport asPages(DateForm dates) {
        if (content.layout == InstagramLayout.JSON_2018) {
            throw new IllegalArgumentException("No pages of the oldest layout are described");
        }
        content.pages = true;
        content.dates = dates;
        return this;
    }

    /** The time zone of the person, in which pages show their dates; UTC if not said. */
    public InstagramExport zone(ZoneId zone) {
        content.zone = zone;
        return this;
    }

    /** The flag of the account when the export was made; without it none is written. */
    public InstagramExport privateAccount(boolean isPrivate) {
        content.privateAccount = isPrivate;
        return this;
    }

    /** Writes the flag under a label that nobody knows; the state of the account is then unknown. */
    public InstagramExport privateAccountLabel(String label) {
        content.privateAccountLabel = label;
        return this;
    }

    /** A recorded change of the account at an epoch second. */
    public InstagramExport switchedToPrivate(long epochSeconds) {
        content.switches.add(new InstagramContent.Switch(epochSeconds, true));
        return this;
    }

    /** A recorded change of the account at an epoch second. */
    public InstagramExport switchedToPublic(long epochSeconds) {
        content.switches.add(new InstagramContent.Switch(epochSeconds, false));
        return this;
    }

    /** The flag of the account on Threads, which is its own. */
    public InstagramExport threadsPrivate(boolean isPrivate) {
        content.threadsPrivate = isPrivate;
        return this;
    }

    /** When the first story for close friends was posted, 0 for never; no story says whether it was one. */
    public InstagramExport firstCloseFriendsStory(long epochSeconds) {
        content.firstCloseFriendsStory = epochSeconds;
        return this;
    }

    /** Posts of one or more photos and videos, numbered files; a file with one post holds no list around it. */
    public InstagramExport post(Post... posts) {
        content.posts.addAll(List.of(posts));
        return this;
    }

    /** Posts that the person has archived. */
    public InstagramExport archivedPost(Post... posts) {
        content.archived.addAll(List.of(posts));
        return this;
    }

    /** Deleted posts that are still kept. */
    public InstagramExport deletedPost(Post... posts) {
        content.deleted.addAll(List.of(posts));
        return this;
    }

    /** Stories: every photo or video is a record of its own. */
    public InstagramExport story(Post... stories) {
        content.stories.addAll(List.of(stories));
        return this;
    }

    /** Stories that show a post of somebody else. */
    public InstagramExport resharedStory(Post... stories) {
        content.resharedStories.addAll(List.of(stories));
        return this;
    }

    /** Reels, which are videos. */
    public InstagramExport reel(Post... reels) {
        content.reels.addAll(onlyVideos(reels));
        return this;
    }

    /** Long videos. */
    public InstagramExport igtv(Post... videos) {
        content.igtv.addAll(onlyVideos(videos));
        return this;
    }

    /** Other content: drafts and more. */
    public InstagramExport otherContent(Post... posts) {
        content.other.addAll(List.of(posts));
        return this;
    }

    /** A profile photo taken up at an epoch second; the newest is in use. */
    public InstagramExport profilePhoto(long epochSeconds, MediaItem photo) {
        content.profilePhotos.add(new InstagramContent.ProfilePhoto(epochSeconds, photo));
        return this;
    }

    /** Conversations. */
    public InstagramExport conversation(MessageThread... threads) {
        content.conversations.addAll(List.of(threads));
        return this;
    }

    /** Posts on Threads; layouts before 2023 leave them out. */
    public InstagramExport threadsPost(Post... posts) {
        content.threadsPosts.addAll(List.of(posts));
        return this;
    }

    /** Photos that lie among the media but that no record lists. */
    public InstagramExport unlisted(MediaItem... photos) {
        content.unlisted.addAll(List.of(photos));
        return this;
    }

    /** Names on a list such as {@code close_friends}, {@code hide_story_from}, {@code custom_lists}, {@code followers_1}. */
    public InstagramExport people(String list, String... names) {
        content.people.put(list, List.of(names));
        return this;
    }

    /** Adds thumbnails of posts in a file that is also called {@code posts.json}; they repeat the posts' own uris. */
    public InstagramExport insights() {
        content.insights = true;
        return this;
    }

    /**
     * Adds a label that looks like a visibility to each record of the second list of 2026. Its real wording is unknown,
     * so nothing may be concluded from it.
     */
    public InstagramExport visibilityLabel() {
        content.visibilityLabel = true;
        return this;
    }

    /** Sections that hold nothing but a note that there is nothing. */
    public InstagramExport emptySection(String... names) {
        content.emptySections.addAll(List.of(names));
        return this;
    }

    /** Keys that nobody knows yet, added to every post, photo, story and message. */
    public InstagramExport unknownKey(String... keys) {
        content.unknownKeys.addAll(List.of(keys));
        return this;
    }

    /** How many posts or messages a file holds before the next is begun. */
    public InstagramExport recordsPerFile(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A file must hold at least one record");
        }
        content.recordsPerFile = count;
        return this;
    }

    @Override
    protected InstagramExport self() {
        return this;
    }

    @Override
    public ExportFiles files() {
        return content.layout == InstagramLayout.JSON_2018
                ? new OldInstagramPlan(content).files()
                : new InstagramPlan(content).files();
    }

    @Override
    public String partName(int part) {
        return switch (content.layout) {
            case JSON_2018 -> content.username + "_part_" + (part + 1);
            case JSON_2021, JSON_2022 -> content.username + "_" + DATE.replace("-", "") + (part == 0 ? "" : "_" + part);
            default -> "instagram-" + content.username + "-" + DATE + "-" + MadeUpNames.hash("part " + part, 8);
        };
    }

    private static List<Post> onlyVideos(Post... posts) {
        for (Post post : posts) {
            if (!post.media().stream().allMatch(MediaItem::isVideo)) {
                throw new IllegalArgumentException("The list of videos holds no photos");
            }
        }
        return List.of(posts);
    }
}
