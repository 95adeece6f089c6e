package org.sightline.archive.facebook;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.JsonRecords;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.Recognition;
import org.sightline.archive.meta.ListFiles;
import org.sightline.archive.meta.MetaMessages;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * Facebook's JSON exports. They record no audience for any post, photo or album; so it stays unknown but for messages, for
 * what lies in the trash or the archive, and for the current profile picture, which Meta's policy makes public.
 */
public final class FacebookReader implements ExportReader {

    static final Pattern ARCHIVED_STORIES_FILE = Pattern.compile("(^|.*/)stories/archived_stories\\.json$");
    private static final Pattern MESSAGE_FILE = Pattern.compile("(^|.*/)messages/[^/]+/[^/]+/message_\\d+\\.json$");
    private static final Pattern MESSAGE_FOLDER = Pattern.compile("(^|.*/)(messages|your_group_messages)/.+");

    /** Which lists a file of this name holds, and how they are read. */
    private enum Kind {
        PROFILE("(^|.*/)profile_information/profile_information\\.json$"),
        PROFILE_UPDATES("(^|.*/)profile_update_history\\.json$", "profile_updates_v2", "profile_updates"),
        POSTS("(^|.*/)posts/your_posts(__check_ins__photos_and_videos)?(_\\d+)?\\.json$"),
        ALBUM("(^|.*/)(posts|photos_and_videos)/album/\\d+\\.json$", "photos"),
        UNCATEGORISED(
                "(^|.*/)(posts/your_uncategorized_photos|photos_and_videos/your_(uncategorized_)?photos)\\.json$",
                "other_photos_v2",
                "other_photos"),
        ARCHIVED_STORIES(ARCHIVED_STORIES_FILE.pattern(), "archived_stories_v2", "archived_stories"),
        STORIES("(^|.*/)stories/your_stories\\.json$", "stories_v2", "stories"),
        /** Stories that stay on the profile, so that they are not out of sight. */
        HIGHLIGHTS("(^|.*/)preferences/your_story_highlights\\.json$"),
        GROUP_POSTS(
                "(^|.*/)groups/(your_posts_in_groups|group_posts_and_comments|your_posts_and_comments_in_groups)\\.json$",
                "group_posts_v2",
                "group_posts",
                "group_posts_and_comments_v2"),
        GROUP_COMMENTS("(^|.*/)groups/your_comments_in_groups\\.json$", "group_comments_v2", "group_comments"),
        COMMENTS("(^|.*/)comments(_and_reactions)?/comments\\.json$", "comments_v2", "comments"),
        CHECK_INS("(^|.*/)posts/check-ins\\.json$"),
        ON_OTHER_PROFILES("(^|.*/)posts/posts_on_other_pages_and_profiles\\.json$"),
        TRASH("(^|.*/)posts/trash\\.json$", "trash_v2", "trash"),
        MESSAGES(MESSAGE_FILE.pattern(), MetaMessages.LISTS);

        private final Pattern path;
        private final Set<String> lists;

        Kind(String path, String... lists) {
            this(path, Set.of(lists));
        }

        Kind(String path, Set<String> lists) {
            this.path = Pattern.compile(path);
            this.lists = lists;
        }
    }

    private final ListFiles files = new ListFiles();

    @Override
    public Platform platform() {
        return Platform.FACEBOOK;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        return FacebookLayout.recognise(tree);
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        if (!archive.hasLists()) {
            ProblemCode code = archive.format().equals(FacebookLayout.HTML)
                    ? ProblemCode.HTML_ONLY
                    : ProblemCode.PART_WITHOUT_LISTS;
            sink.problem(Problem.of(code, null));
            return;
        }
        KeyCensus census = new KeyCensus();
        FacebookRecords records = new FacebookRecords(sink, profilePictures(archive, sink), census);
        MetaMessages messages = new MetaMessages(sink, census, ownerName(archive, sink));
        for (Kind kind : Kind.values()) {
            for (Archive.Located file : lists(archive, kind)) {
                readFile(archive, kind, file, new Takers(records, messages, census), sink);
                census.report(file.file().path(), sink);
            }
        }
        sink.finish();
    }

    /** What takes the records of one archive. */
    private record Takers(FacebookRecords records, MetaMessages messages, KeyCensus census) {}

    private static List<Archive.Located> lists(Archive archive, Kind kind) throws IOException {
        return archive.find(path -> kind.path.matcher(path).matches());
    }

    private void readFile(Archive archive, Kind kind, Archive.Located file, Takers takers, ExportSink sink) {
        if (kind == Kind.ALBUM) {
            // The album's name may stand after its photos, so the file is read twice rather than held.
            AlbumName album = new AlbumName();
            files.jsonQuietly(archive, file, kind.lists, album, sink);
            takers.records().startAlbum(album);
        }
        files.json(archive, file, kind.lists, visitor(kind, file.file().path(), takers), sink);
    }

    private static JsonRecords.Visitor visitor(Kind kind, String path, Takers takers) {
        return new JsonRecords.Visitor() {
            @Override
            public void record(String list, JsonNode record) {
                take(kind, path, list, record, takers);
            }

            @Override
            public void passedOver(String field) {
                // An album's own fields were looked at before its photos.
                if (kind != Kind.ALBUM && !FacebookKeys.OUTER.contains(field)) {
                    takers.census().count(field);
                }
            }
        };
    }

    private static void take(Kind kind, String path, String list, JsonNode record, Takers takers) {
        FacebookRecords records = takers.records();
        switch (kind) {
            case PROFILE -> records.account(path, record);
            case PROFILE_UPDATES -> records.profileUpdate(path, record);
            case POSTS -> records.post(path, record, AppearanceKind.POST);
            case ALBUM -> records.albumPhoto(path, record);
            case UNCATEGORISED -> records.uncategorised(path, record);
            case STORIES, ARCHIVED_STORIES -> records.post(path, record, AppearanceKind.STORY);
            case HIGHLIGHTS -> records.labelled(path, record, AppearanceKind.STORY);
            case GROUP_POSTS -> records.post(path, record, AppearanceKind.GROUP_POST);
            case GROUP_COMMENTS, COMMENTS -> records.post(path, record, AppearanceKind.COMMENT);
            case CHECK_INS -> records.labelled(path, record, AppearanceKind.POST);
            case ON_OTHER_PROFILES -> records.labelled(path, record, AppearanceKind.TAGGED);
            case TRASH -> records.trash(path, record);
            case MESSAGES -> takers.messages().take(path, list, record);
        }
    }

    /** A first look at albums and history: what a picture is may be told by a file that comes later. */
    private ProfilePictures profilePictures(Archive archive, ExportSink sink) throws IOException {
        ProfilePictures pictures = new ProfilePictures();
        for (Archive.Located file : lists(archive, Kind.ALBUM)) {
            AlbumName album = new AlbumName();
            files.jsonQuietly(archive, file, Kind.ALBUM.lists, album, sink);
            files.jsonQuietly(
                    archive,
                    file,
                    Kind.ALBUM.lists,
                    (list, photo) -> FacebookRecords.addAlbumPhoto(photo, album.name(), pictures),
                    sink);
        }
        for (Archive.Located file : lists(archive, Kind.PROFILE_UPDATES)) {
            files.jsonQuietly(
                    archive,
                    file,
                    Kind.PROFILE_UPDATES.lists,
                    (list, record) -> FacebookRecords.addUpdate(record, pictures),
                    sink);
        }
        return pictures;
    }

    /** How senders of messages call the owner. */
    private Set<String> ownerName(Archive archive, ExportSink sink) throws IOException {
        Set<String> names = new HashSet<>();
        for (Archive.Located file : lists(archive, Kind.PROFILE)) {
            files.jsonQuietly(
                    archive,
                    file,
                    Kind.PROFILE.lists,
                    (list, record) -> {
                        String name = FacebookRecords.ownerName(record);
                        if (name != null && names.isEmpty()) {
                            names.add(name);
                        }
                    },
                    sink);
        }
        return names;
    }

    @Override
    public Appearance unlisted(String path) {
        if (MESSAGE_FOLDER.matcher(path).matches()) {
            return MetaMessages.inFolder(path);
        }
        return Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
