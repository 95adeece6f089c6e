package org.sightline.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Builds an export as Facebook makes it, and knows the truth about it. The same calls give the same bytes.
 *
 * <p>Everywhere: a uri counts from the root of the export, times are epoch seconds (messages: milliseconds), and each
 * byte of a text's UTF-8 form is written as a character of its own. No record says who could see it. Folders with
 * letters beyond ASCII need a file system and a locale that can write them; a zip can always be written.
 */
public final class FacebookExport {
    private final ExportContent content;
    private boolean wrapped;
    private boolean junk;
    private boolean zip64;
    private boolean streamed;

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

    /** Videos in their own list. Videos never count as appearances. */
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

    /** Puts everything into one folder, {@code facebook-<username>-<date>-<hash>}. */
    public FacebookExport wrapped() {
        wrapped = true;
        return this;
    }

    /** Adds what operating systems leave behind, such as {@code __MACOSX/._x.jpg} and {@code Thumbs.db}. */
    public FacebookExport junk() {
        junk = true;
        return this;
    }

    /** Writes zips in the form for large files, whatever their size. */
    public FacebookExport zip64() {
        zip64 = true;
        return this;
    }

    /** Writes zips whose sizes follow the data, which can be read from the end only. */
    public FacebookExport streamed() {
        streamed = true;
        return this;
    }

    /** What is in the export so far. */
    public ExportTruth truth() {
        return plan().truth();
    }

    /**
     * The path of a photo or video from the root, or its uri as given.
     *
     * @throws IllegalArgumentException when it was not put in
     */
    public String pathOf(MediaItem item) {
        return plan().paths().of(item);
    }

    /** The paths of several photos, in their order. */
    List<String> pathsOf(List<MediaItem> items) {
        return items.stream().map(plan().paths()::of).toList();
    }

    /** The name of the wrapper folder. */
    public String wrapperName() {
        return packageOf(plan()).name(0);
    }

    /** Writes the export into a folder, in its wrapper folder if there is one. */
    public ExportTruth writeFolder(Path folder) throws IOException {
        ExportPlan plan = plan();
        writer().writeFolder(folder, packageOf(plan).whole());
        return plan.truth();
    }

    /** Writes the export as one zip, replacing an older file. */
    public ExportTruth writeZip(Path zip) throws IOException {
        ExportPlan plan = plan();
        writer().writeZip(zip, packageOf(plan).whole());
        return plan.truth();
    }

    /** Writes the export as several zips, with all records in the first, and names them. */
    public List<Path> writeZips(Path directory, int parts) throws IOException {
        ExportPackage files = packageOf(plan());
        List<Path> written = new ArrayList<>();
        for (Map<String, Supplier<byte[]>> part : files.parts(parts)) {
            Path zip = directory.resolve(files.name(written.size()) + ".zip");
            writer().writeZip(zip, part);
            written.add(zip);
        }
        return List.copyOf(written);
    }

    private ExportPlan plan() {
        return new ExportPlan(content);
    }

    private ExportPackage packageOf(ExportPlan plan) {
        return new ExportPackage(plan, content.username, wrapped, junk);
    }

    private ExportWriter writer() {
        return new ExportWriter(zip64, streamed);
    }
}
