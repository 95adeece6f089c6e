package org.sightline.archive.instagram;

import java.io.IOException;
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
import org.sightline.archive.meta.MetaMessages;
import org.sightline.archive.meta.PageFiles;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateLog;
import tools.jackson.databind.JsonNode;

/**
 * Instagram's exports. They record no audience for any post; what they record is whether the account is private, and perhaps
 * since when. A post is the followers' alone where that record reaches from its day to the export; else nobody knows.
 */
public final class InstagramReader implements ExportReader {

    private static final PrivateLog LOG = PrivateLog.of(InstagramReader.class);
    private static final Pattern MESSAGE_FOLDER = Pattern.compile("(^|.*/)(messages/[^/]+|direct)/.+");

    private final ListFiles files = new ListFiles();

    @Override
    public Platform platform() {
        return Platform.INSTAGRAM;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        return InstagramLayout.recognise(tree);
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        if (!archive.hasLists()) {
            sink.problem(Problem.of(ProblemCode.PART_WITHOUT_LISTS, null));
        }
        KeyCensus census = new KeyCensus();
        PageFiles pages = new PageFiles();
        AccountFacts facts = facts(archive, census, pages, sink);
        facts.account().ifPresent(sink::account);
        String current = facts.picture() == null ? currentPicture(archive, pages, sink) : facts.picture();
        InstagramRecords records = new InstagramRecords(sink, census, facts.history(), current);
        MetaMessages messages = new MetaMessages(sink, census, facts.ownerNames());
        InstagramPages shown = new InstagramPages(sink, census, pages, records, messages);
        for (InstagramList kind : InstagramList.values()) {
            if (kind == InstagramList.PERSONAL || kind == InstagramList.PRIVACY_CHANGES) {
                continue;
            }
            for (Archive.Located file : lists(archive, kind)) {
                String path = file.file().path();
                if (InstagramPages.isPage(file)) {
                    shown.read(archive, kind, file);
                    census.report(path, sink);
                    continue;
                }
                JsonRecords.Visitor visitor = visitor(census, (list, record) -> {
                    if (kind == InstagramList.MESSAGES) {
                        messages.take(path, list, record);
                    } else {
                        take(kind, path, list, record, records);
                    }
                });
                files.json(archive, file, kind.lists(), visitor, sink);
                census.report(path, sink);
            }
        }
        records.currentPicture(facts.pictureFile());
        sink.finish();
    }

    private static List<Archive.Located> lists(Archive archive, InstagramList kind) throws IOException {
        return archive.find(kind::holds);
    }

    /** What stands in files about the account, which is needed before anything else is read. */
    private AccountFacts facts(Archive archive, KeyCensus census, PageFiles pages, ExportSink sink) throws IOException {
        AccountFacts facts = new AccountFacts();
        for (InstagramList kind : List.of(InstagramList.PERSONAL, InstagramList.PRIVACY_CHANGES)) {
            for (Archive.Located file : lists(archive, kind)) {
                String path = file.file().path();
                boolean whole = InstagramPages.isPage(file)
                        ? InstagramPages.readFacts(archive, kind, file, pages, facts, census, sink)
                        : files.json(archive, file, kind.lists(), factsOf(kind, path, facts, census), sink);
                if (!whole) {
                    facts.history().incomplete();
                }
                census.report(path, sink);
            }
        }
        return facts;
    }

    private static JsonRecords.Visitor factsOf(InstagramList kind, String path, AccountFacts facts, KeyCensus census) {
        return new JsonRecords.Visitor() {
            @Override
            public void record(String list, JsonNode record) {
                if (kind == InstagramList.PERSONAL) {
                    facts.profile(path, record);
                } else {
                    facts.change(path, record, census);
                }
            }

            @Override
            public void passedOver(String field) {
                census.count(field);
                if (kind == InstagramList.PRIVACY_CHANGES) {
                    facts.history().incomplete();
                }
            }
        };
    }

    /** The one that was set last, where every list of them was read to its end. */
    private @Nullable String currentPicture(Archive archive, PageFiles pages, ExportSink sink) throws IOException {
        ProfilePhotos photos = new ProfilePhotos();
        for (Archive.Located file : lists(archive, InstagramList.PROFILE_PHOTOS)) {
            boolean whole = InstagramPages.isPage(file)
                    ? pages.first(archive, file, page -> InstagramPages.addPhoto(file, page, photos), sink)
                    : files.jsonQuietly(
                            archive,
                            file,
                            InstagramList.PROFILE_PHOTOS.lists(),
                            (list, record) -> photos.add(record),
                            sink);
            if (!whole) {
                photos.unsure();
            }
        }
        for (Archive.Located file : lists(archive, InstagramList.OLD)) {
            JsonRecords.Visitor visitor = (list, record) -> photos.addOld(record);
            if (!files.jsonQuietly(archive, file, Set.of("profile"), visitor, sink)) {
                photos.unsure();
            }
        }
        return photos.current();
    }

    private static JsonRecords.Visitor visitor(KeyCensus census, RecordTaker taker) {
        return new JsonRecords.Visitor() {
            @Override
            public void record(String list, JsonNode record) {
                taker.take(list, record);
            }

            @Override
            public void passedOver(String field) {
                if (!InstagramKeys.OUTER.contains(field)) {
                    census.count(field);
                }
            }
        };
    }

    @FunctionalInterface
    private interface RecordTaker {
        void take(String list, JsonNode record);
    }

    private static void take(InstagramList kind, String path, String list, JsonNode record, InstagramRecords records) {
        switch (kind) {
            case PROFILE_PHOTOS -> records.profilePhoto(path, record);
            case POSTS_AGAIN -> records.labelled(path, record);
            case OLD -> records.old(path, list, record);
            case POSTS, REELS, IGTV, STORIES, ARCHIVED, DELETED, OTHER -> records.post(path, record, kind);
            case PERSONAL, PRIVACY_CHANGES, MESSAGES -> throw new IllegalArgumentException(kind.name());
        }
    }

    /** Threads' posts stand in the same download and are another platform's. */
    @Override
    public List<Archive> split(Archive whole) {
        try {
            if (whole.find(ThreadsReader::isList).isEmpty()) {
                return List.of(whole);
            }
            ThreadsReader threads = new ThreadsReader();
            if (whole.find(InstagramReader::isList).isEmpty()) {
                return List.of(whole.selection(threads, whole.format(), true, path -> true, true));
            }
            ThreadsFiles chosen = new ThreadsFiles(whole, this, threads);
            return List.of(
                    whole.selection(this, whole.format(), whole.hasLists(), chosen::isInstagram, true),
                    whole.selection(threads, whole.format(), true, chosen::isThreads, false));
        } catch (IOException gone) {
            LOG.failure("Looking for another platform's lists", gone);
            return List.of(whole);
        }
    }

    private static boolean isList(String path) {
        for (InstagramList kind : InstagramList.values()) {
            if (kind.holds(path)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Appearance unlisted(String path) {
        return MESSAGE_FOLDER.matcher(path).matches()
                ? MetaMessages.inFolder(path)
                : Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
