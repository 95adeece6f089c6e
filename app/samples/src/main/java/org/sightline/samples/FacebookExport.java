package org.sightline.samples;

import java.time.ZoneId;
import java.util.List;
import org.sightline.samples.language.DateForm;
import org.sightline.samples.language.Language;

/**
 * Builds an export as Facebook makes it, and knows the truth about it.
 *
 * <p>Everywhere: a uri counts from the root of the export, times are epoch seconds (messages: milliseconds), and each
 * byte of a text's UTF-8 form is written as a character of its own. No record says who could see it.
 */
public final class FacebookExport extends MetaExport<FacebookExport> {
    private static final String DATE = "2026-01-02";

    private final ExportContent content;

    private FacebookExport(Layout layout) {
        content = new ExportContent(layout);
    }

    /** An empty export in the arrangement of an era, of Alex Example. */
    public static FacebookExport in(Layout layout) {
        return new FacebookExport(layout);
    }

    /** The person: the name also tells messages sent from messages received. */
    public FacebookExport owner(String fullName, String username) {
        content.ownerName = fullName;
        content.username = username;
        return this;
    }

    /** The language of the account, in which labels and sentences are written; keys stay English. */
    public FacebookExport language(Language language) {
        content.language = language;
        return this;
    }

    /**
     * Writes pages for reading instead of data: the same paths with another ending, one box a record. Their truth holds
     * no more than such a page shows for certain: no captions of single photos, tags, places or notes of cameras.
     */
    public FacebookExport asPages(DateForm dates) {
        content.pages = true;
        content.dates = dates;
        return this;
    }

    /** The time zone of the person, in which pages show their dates; UTC if not said. */
    public FacebookExport zone(ZoneId zone) {
        content.zone = zone;
        return this;
    }

    /** Pages name media by their way from the page, with {@code ../}, instead of from the root. */
    public FacebookExport linksFromPage() {
        content.linksFromPage = true;
        return this;
    }

    /** The export of a page or an additional profile: activity below {@code this_profile's_activity_across_facebook/}. */
    public FacebookExport additionalProfile() {
        content.additionalProfile = true;
        return this;
    }

    /** Posts on the timeline; the files are numbered from 1 and hold a list with nothing around it. */
    public FacebookExport post(Post... posts) {
        content.posts.addAll(List.of(posts));
        return this;
    }

    /** Albums: one file each, numbered from 0; the folder of the photos is the name without spaces and a hash. */
    public FacebookExport album(Album... albums) {
        content.albums.addAll(List.of(albums));
        return this;
    }

    /** A new profile picture at an epoch second: in the history of changes and in the album "Profile pictures". */
    public FacebookExport profilePicture(long epochSeconds, MediaItem picture) {
        content.profilePictures.add(new ExportContent.PictureUpdate(epochSeconds, picture));
        return this;
    }

    /** A new cover picture at an epoch second: in the history of changes and in the album "Cover photos". */
    public FacebookExport coverPicture(long epochSeconds, MediaItem picture) {
        content.coverPictures.add(new ExportContent.PictureUpdate(epochSeconds, picture));
        return this;
    }

    /** Photos of no album, in a list of their own; often they are listed elsewhere too. */
    public FacebookExport uncategorised(MediaItem... photos) {
        content.uncategorised.addAll(List.of(photos));
        return this;
    }

    /** Archived stories, shaped like posts. */
    public FacebookExport story(Post... stories) {
        content.stories.addAll(List.of(stories));
        return this;
    }

    /** Spoils the file of stories: it holds the 15 characters {@code [object Object]}; their photos are unlisted. */
    public FacebookExport brokenStories() {
        content.brokenStories = true;
        return this;
    }

    /** Reels, which are videos; that they are shaped like posts was not seen. */
    public FacebookExport reel(Post... reels) {
        content.reels.addAll(List.of(reels));
        return this;
    }

    /** Videos in their own list. */
    public FacebookExport video(MediaItem... videos) {
        for (MediaItem item : videos) {
            if (!item.isVideo()) {
                throw new IllegalArgumentException("The list of videos holds no photos");
            }
            content.videos.add(item);
        }
        return this;
    }

    /** Conversations: a folder each, the newest message first. */
    public FacebookExport thread(MessageThread... threads) {
        content.threads.addAll(List.of(threads));
        return this;
    }

    /** Posts in groups; which group is only said by the sentence above the post. */
    public FacebookExport groupPost(Post... posts) {
        content.groupPosts.addAll(List.of(posts));
        return this;
    }

    /** Comments; of the post only text, title and media are written. */
    public FacebookExport comment(Post... comments) {
        content.comments.addAll(List.of(comments));
        return this;
    }

    /** Deleted posts that are still kept: shaped like posts, in the newest layout as labelled values. */
    public FacebookExport trash(Post... posts) {
        content.trash.addAll(List.of(posts));
        return this;
    }

    /** A post on somebody else's timeline, as labelled values with the photos directly under a label. */
    public FacebookExport otherProfilePost(Post post) {
        content.otherProfilePosts.add(new ExportContent.OtherProfilePost(post, false));
        return this;
    }

    /** The same with the photos two levels deeper, as also happens. */
    public FacebookExport nestedOtherProfilePost(Post post) {
        content.otherProfilePosts.add(new ExportContent.OtherProfilePost(post, true));
        return this;
    }

    /** Check-ins, as labelled values; a single one is written as an object without a list around it. */
    public FacebookExport checkIn(Post... posts) {
        content.checkIns.addAll(List.of(posts));
        return this;
    }

    /** Photos that lie in a folder of media but that no record lists. */
    public FacebookExport unlisted(MediaItem... photos) {
        content.unlisted.addAll(List.of(photos));
        return this;
    }

    /** Sections, such as {@code events}, that hold nothing but a note that there is nothing. */
    public FacebookExport emptySection(String... names) {
        content.emptySections.addAll(List.of(names));
        return this;
    }

    /** Keys that nobody knows yet, added to every post, photo, album and message, as time brings them. */
    public FacebookExport unknownKey(String... keys) {
        content.unknownKeys.addAll(List.of(keys));
        return this;
    }

    /** Named lists of friends; nothing links them to posts. */
    public FacebookExport friendList(String... names) {
        content.friendLists.addAll(List.of(names));
        return this;
    }

    /** A setting of the account, in the language of the account. */
    public FacebookExport privacySetting(String label, String value) {
        content.privacySettings.put(label, value);
        return this;
    }

    /** How many posts or messages a file holds before the next is begun; Facebook's own number is 10 000. */
    public FacebookExport recordsPerFile(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A file must hold at least one record");
        }
        content.recordsPerFile = count;
        return this;
    }

    @Override
    protected FacebookExport self() {
        return this;
    }

    @Override
    public ExportFiles files() {
        return new ExportPlan(content).files();
    }

    @Override
    protected String stubName() {
        return "facebook_" + MadeUpNames.recordId(0) + ".zip";
    }

    @Override
    public String partName(int part) {
        return "facebook-" + content.username + "-" + DATE + "-" + MadeUpNames.hash("part " + part, 8);
    }
}
