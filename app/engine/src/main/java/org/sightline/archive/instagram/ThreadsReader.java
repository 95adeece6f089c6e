package org.sightline.archive.instagram;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
import tools.jackson.databind.JsonNode;

/**
 * Threads' posts, which come in exports of Instagram. They record no audience; of the account they say whether it is private
 * now, and nothing of before.
 */
final class ThreadsReader implements ExportReader {

    private static final Pattern OWN = Pattern.compile("(^|.*/)your_instagram_activity/threads/.+");
    private static final Pattern POSTS_FILE =
            Pattern.compile("(^|.*/)your_instagram_activity/threads/threads_and_replies\\.(json|html)$");
    private static final Pattern PROFILE_FILE =
            Pattern.compile("(^|.*/)your_instagram_activity/threads/personal_information\\.(json|html)$");
    private static final String POSTS = "text_post_app_text_posts";
    private static final String PROFILE = "text_post_app_text_post_app_profile";

    private final ListFiles files = new ListFiles();

    /** Whether a file lies in the folder of Threads' lists. */
    static boolean isOwn(String path) {
        return OWN.matcher(path).matches();
    }

    static boolean isList(String path) {
        return POSTS_FILE.matcher(path).matches() || PROFILE_FILE.matcher(path).matches();
    }

    @Override
    public Platform platform() {
        return Platform.THREADS;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    /** Never by itself: {@link InstagramReader#split} finds it. */
    @Override
    public Optional<Recognition> recognise(FileTree tree) {
        return Optional.empty();
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        KeyCensus census = new KeyCensus();
        PageFiles pages = new PageFiles();
        AccountFacts facts = new AccountFacts();
        for (Archive.Located file :
                archive.find(path -> PROFILE_FILE.matcher(path).matches())) {
            String path = file.file().path();
            if (InstagramPages.isPage(file)) {
                InstagramPages.readFacts(archive, InstagramList.PERSONAL, file, pages, facts, census, sink);
            } else {
                JsonRecords.Visitor visitor = visitor(record -> facts.profile(path, record), census);
                files.json(archive, file, Set.of(PROFILE), visitor, sink);
            }
            census.report(path, sink);
        }
        facts.account().ifPresent(sink::account);
        InstagramRecords records = new InstagramRecords(sink, census, facts.history(), facts.picture());
        MetaMessages messages = new MetaMessages(sink, census, facts.ownerNames());
        InstagramPages shown = new InstagramPages(sink, census, pages, records, messages);
        for (Archive.Located file :
                archive.find(path -> POSTS_FILE.matcher(path).matches())) {
            String path = file.file().path();
            if (InstagramPages.isPage(file)) {
                shown.read(archive, InstagramList.POSTS, file);
            } else {
                JsonRecords.Visitor visitor =
                        visitor(record -> records.post(path, record, InstagramList.POSTS), census);
                files.json(archive, file, Set.of(POSTS), visitor, sink);
            }
            census.report(path, sink);
        }
        records.currentPicture(facts.pictureFile());
        sink.finish();
    }

    private static JsonRecords.Visitor visitor(Consumer<JsonNode> taker, KeyCensus census) {
        return new JsonRecords.Visitor() {
            @Override
            public void record(String list, JsonNode record) {
                taker.accept(record);
            }

            @Override
            public void passedOver(String field) {
                census.count(field);
            }
        };
    }

    @Override
    public Appearance unlisted(String path) {
        return Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
