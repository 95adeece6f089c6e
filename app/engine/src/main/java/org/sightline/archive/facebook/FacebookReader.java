package org.sightline.archive.facebook;

import java.io.IOException;
import java.io.InputStream;
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
import org.sightline.archive.LimitException;
import org.sightline.archive.Recognition;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateLog;
import tools.jackson.databind.JsonNode;

/**
 * Facebook's JSON exports. They record no audience for any post, photo or album; so it stays unknown but for messages, for
 * what lies in the trash or the archive, and for the current profile picture, which Meta's policy makes public.
 */
public final class FacebookReader implements ExportReader {

    private static final PrivateLog LOG = PrivateLog.of(FacebookReader.class);
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
        MESSAGES(MESSAGE_FILE.pattern(), "messages", "image");

        private final Pattern path;
        private final Set<String> lists;

        Kind(String path, String... lists) {
            this.path = Pattern.compile(path);
            this.lists = Set.of(lists);
        }
    }

    private final JsonRecords json = new JsonRecords();

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
        FacebookRecords records = new FacebookRecords(sink, profilePictures(archive), ownerName(archive));
        for (Kind kind : Kind.values()) {
            for (Archive.Located file : lists(archive, kind)) {
                readFile(archive, kind, file, records, sink);
            }
        }
        sink.finish();
    }

    private static List<Archive.Located> lists(Archive archive, Kind kind) throws IOException {
        return archive.find(path -> kind.path.matcher(path).matches());
    }

    private void readFile(Archive archive, Kind kind, Archive.Located file, FacebookRecords records, ExportSink sink) {
        String path = file.file().path();
        try {
            if (kind == Kind.ALBUM) {
                // The album's name may stand after its photos, so the file is read twice rather than held.
                AlbumName album = new AlbumName();
                try (InputStream in = archive.open(file)) {
                    json.read(in, kind.lists, album);
                }
                records.startAlbum(album);
            }
            try (InputStream in = archive.open(file)) {
                JsonRecords.Visitor visitor = visitor(kind, path, records);
                if (kind.lists.isEmpty()) {
                    json.readList(in, visitor);
                } else {
                    json.read(in, kind.lists, visitor);
                }
            }
        } catch (LimitException passed) {
            sink.problem(passed.problem(path));
        } catch (IOException | JsonRecords.BrokenJsonException broken) {
            LOG.failure("Reading a list of an export", broken);
            sink.problem(Problem.of(ProblemCode.JSON_BROKEN, path));
        }
        records.finishFile(path);
    }

    private static JsonRecords.Visitor visitor(Kind kind, String path, FacebookRecords records) {
        return new JsonRecords.Visitor() {
            @Override
            public void record(String list, JsonNode record) {
                take(kind, path, list, record, records);
            }

            @Override
            public void passedOver(String field) {
                // An album's own fields were looked at before its photos.
                if (kind != Kind.ALBUM && !FacebookKeys.OUTER.contains(field)) {
                    records.unknownField(field);
                }
            }
        };
    }

    private static void take(Kind kind, String path, String list, JsonNode record, FacebookRecords records) {
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
            case MESSAGES -> records.message(path, list, record);
        }
    }

    /** A first look at albums and history: what a picture is may be told by a file that comes later. */
    private ProfilePictures profilePictures(Archive archive) throws IOException {
        ProfilePictures pictures = new ProfilePictures();
        for (Archive.Located file : lists(archive, Kind.ALBUM)) {
            AlbumName album = new AlbumName();
            readQuietly(archive, file, Kind.ALBUM, album);
            readQuietly(
                    archive,
                    file,
                    Kind.ALBUM,
                    (list, photo) -> FacebookRecords.addAlbumPhoto(photo, album.name(), pictures));
        }
        for (Archive.Located file : lists(archive, Kind.PROFILE_UPDATES)) {
            readQuietly(
                    archive, file, Kind.PROFILE_UPDATES, (list, record) -> FacebookRecords.addUpdate(record, pictures));
        }
        return pictures;
    }

    private String ownerName(Archive archive) throws IOException {
        StringBuilder name = new StringBuilder();
        for (Archive.Located file : lists(archive, Kind.PROFILE)) {
            readQuietly(archive, file, Kind.PROFILE, (list, record) -> {
                if (name.isEmpty()) {
                    name.append(FacebookRecords.ownerName(record));
                }
            });
        }
        return name.toString();
    }

    /** A first look at a file that is read again later, which then reports what is broken. */
    private void readQuietly(Archive archive, Archive.Located file, Kind kind, JsonRecords.Visitor visitor) {
        try (InputStream in = archive.open(file)) {
            if (kind.lists.isEmpty()) {
                json.readList(in, visitor);
            } else {
                json.read(in, kind.lists, visitor);
            }
        } catch (IOException | JsonRecords.BrokenJsonException reportedLater) {
            return;
        }
    }

    @Override
    public Appearance unlisted(String path) {
        if (MESSAGE_FOLDER.matcher(path).matches()) {
            return Appearance.builder(AppearanceKind.MESSAGE, path)
                    .audience(Audience.RECIPIENTS, Evidence.implied(path, "folder"))
                    .build();
        }
        return Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
