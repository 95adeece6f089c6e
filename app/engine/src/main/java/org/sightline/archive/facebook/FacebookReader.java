package org.sightline.archive.facebook;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.JsonRecords;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.ListFiles;
import org.sightline.archive.Recognition;
import org.sightline.archive.meta.Labels;
import org.sightline.archive.meta.MetaMessages;
import org.sightline.archive.meta.PageFiles;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * Facebook's exports, as lists and as pages. They record no audience for any post, photo or album; so it stays unknown but for messages, for
 * what lies in the trash or the archive, and for the current profile picture, which Meta's policy makes public.
 */
public final class FacebookReader implements ExportReader {

    private static final Pattern MESSAGE_FOLDER = Pattern.compile("(^|.*/)(messages|your_group_messages)/.+");

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
            sink.problem(Problem.of(ProblemCode.PART_WITHOUT_LISTS, null));
            return;
        }
        KeyCensus census = new KeyCensus();
        PageFiles pages = new PageFiles();
        ProfilePictures pictures = profilePictures(archive, pages, sink);
        FacebookRecords records = new FacebookRecords(sink, pictures, census);
        MetaMessages messages = new MetaMessages(sink, census, ownerName(archive, pages, sink));
        FacebookPages shown = new FacebookPages(sink, census, pages, records, messages, pictures);
        for (FacebookList kind : FacebookList.values()) {
            for (Archive.Located file : lists(archive, kind)) {
                if (isPage(file)) {
                    shown.read(archive, kind, file);
                } else {
                    readFile(archive, kind, file, new Takers(records, messages, census), sink);
                }
                census.report(file.file().path(), sink);
            }
        }
        sink.finish();
    }

    /** What takes the records of one archive. */
    private record Takers(FacebookRecords records, MetaMessages messages, KeyCensus census) {}

    private static boolean isPage(Archive.Located file) {
        return file.file().path().matches(".*\\.html?");
    }

    private static List<Archive.Located> lists(Archive archive, FacebookList kind) throws IOException {
        return archive.find(kind::holds);
    }

    private void readFile(Archive archive, FacebookList kind, Archive.Located file, Takers takers, ExportSink sink) {
        if (kind == FacebookList.ALBUM) {
            // The album's name may stand after its photos, so the file is read twice rather than held.
            AlbumName album = new AlbumName();
            files.jsonQuietly(archive, file, kind.lists(), album, sink);
            takers.records().startAlbum(album);
        }
        files.json(archive, file, kind.lists(), visitor(kind, file.file().path(), takers), sink);
    }

    private static JsonRecords.Visitor visitor(FacebookList kind, String path, Takers takers) {
        return new JsonRecords.Visitor() {
            @Override
            public void record(String list, JsonNode record) {
                take(kind, path, list, record, takers);
            }

            @Override
            public void passedOver(String field) {
                // An album's own fields were looked at before its photos.
                if (kind != FacebookList.ALBUM && !FacebookKeys.OUTER.contains(field)) {
                    takers.census().count(field);
                }
            }
        };
    }

    private static void take(FacebookList kind, String path, String list, JsonNode record, Takers takers) {
        FacebookRecords records = takers.records();
        switch (kind) {
            case PROFILE -> records.account(path, record);
            case PROFILE_UPDATES -> records.profileUpdate(path, record);
            case ALBUM -> records.albumPhoto(path, record);
            case UNCATEGORISED, VIDEOS -> records.uncategorised(path, record);
            case POSTS, STORIES, ARCHIVED_STORIES, GROUP_POSTS, GROUP_COMMENTS, COMMENTS ->
                records.post(path, record, kind.appearance());
            case HIGHLIGHTS, CHECK_INS, ON_OTHER_PROFILES -> records.labelled(path, record, kind.appearance());
            case REELS -> records.reel(path, record);
            case TRASH -> records.trash(path, record);
            case MESSAGES -> takers.messages().take(path, list, record);
            case OLD_PAGES, OLD_PHOTOS, OLD_MESSAGES -> throw new IllegalArgumentException(kind.name());
        }
    }

    /** A first look at albums and history: what a picture is may be told by a file that comes later. */
    private ProfilePictures profilePictures(Archive archive, PageFiles pages, ExportSink sink) throws IOException {
        ProfilePictures pictures = new ProfilePictures();
        for (Archive.Located file : lists(archive, FacebookList.ALBUM)) {
            AlbumName album = new AlbumName();
            KeyCensus types = new KeyCensus();
            boolean whole = isPage(file)
                    ? pages.first(archive, file, page -> FacebookPages.addAlbum(file, page, pictures), sink)
                    : firstLook(archive, FacebookList.ALBUM, file, album, sink)
                            && firstLook(
                                    archive,
                                    FacebookList.ALBUM,
                                    file,
                                    (list, photo) -> {
                                        types.check(photo, FacebookKeys.PHOTO);
                                        FacebookRecords.addAlbumPhoto(photo, album.name(), pictures);
                                    },
                                    sink);
            if (!whole || types.foundWrongTypes()) {
                pictures.albumsIncomplete();
            }
        }
        for (Archive.Located file : lists(archive, FacebookList.PROFILE_UPDATES)) {
            KeyCensus types = new KeyCensus();
            boolean whole = isPage(file)
                    ? pages.first(archive, file, page -> FacebookPages.addUpdate(file, page, pictures), sink)
                    : firstLook(
                            archive,
                            FacebookList.PROFILE_UPDATES,
                            file,
                            (list, record) -> {
                                types.check(record, FacebookKeys.POST);
                                FacebookRecords.addUpdate(record, pictures);
                            },
                            sink);
            if (!whole || types.foundWrongTypes()) {
                pictures.historyIncomplete();
            }
        }
        return pictures;
    }

    private boolean firstLook(
            Archive archive, FacebookList kind, Archive.Located file, JsonRecords.Visitor visitor, ExportSink sink) {
        return files.jsonQuietly(archive, file, kind.lists(), visitor, sink);
    }

    /** How senders of messages call the owner. */
    private Set<String> ownerName(Archive archive, PageFiles pages, ExportSink sink) throws IOException {
        Set<String> names = new HashSet<>();
        for (Archive.Located file : lists(archive, FacebookList.PROFILE)) {
            if (isPage(file)) {
                pages.first(archive, file, page -> addName(page.value(Labels.NAME), names), sink);
                continue;
            }
            files.jsonQuietly(
                    archive,
                    file,
                    FacebookList.PROFILE.lists(),
                    (list, record) -> addName(FacebookRecords.ownerName(record), names),
                    sink);
        }
        return names;
    }

    private static void addName(@Nullable String name, Set<String> names) {
        if (name != null && names.isEmpty()) {
            names.add(name);
        }
    }

    @Override
    public Appearance unlisted(String path) {
        if (MESSAGE_FOLDER.matcher(path).matches()) {
            return MetaMessages.inFolder(path);
        }
        return Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
