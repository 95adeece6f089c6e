package org.sightline.archive.instagram;

import java.io.IOException;
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
import org.sightline.archive.instagram.InstagramRecords.Place;
import org.sightline.archive.meta.ListFiles;
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
    private static final Pattern LIST =
            Pattern.compile("(^|.*/)your_instagram_activity/threads/(threads_and_replies|personal_information)\\.json$");
    private static final String POSTS = "text_post_app_text_posts";
    private static final String PROFILE = "text_post_app_text_post_app_profile";

    private final ListFiles files = new ListFiles();

    /** Whether a file lies in the folder of Threads' lists. */
    static boolean isOwn(String path) {
        return OWN.matcher(path).matches();
    }

    static boolean isList(String path) {
        return LIST.matcher(path).matches();
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
        AccountFacts facts = new AccountFacts();
        for (Archive.Located file : archive.find(ThreadsReader::isList)) {
            String path = file.file().path();
            files.jsonQuietly(
                    archive, file, Set.of(PROFILE), (list, record) -> facts.profile(path, record), sink);
        }
        facts.account().ifPresent(sink::account);
        InstagramRecords records = new InstagramRecords(sink, census, facts.history(), facts.picture());
        for (Archive.Located file : archive.find(ThreadsReader::isList)) {
            String path = file.file().path();
            files.json(archive, file, Set.of(POSTS, PROFILE), visitor(path, records, census), sink);
            census.report(path, sink);
        }
        records.currentPicture(facts.pictureFile());
        sink.finish();
    }

    private static JsonRecords.Visitor visitor(String path, InstagramRecords records, KeyCensus census) {
        return new JsonRecords.Visitor() {
            @Override
            public void record(String list, JsonNode record) {
                if (list.equals(POSTS)) {
                    records.post(path, record, AppearanceKind.POST, Place.PROFILE);
                }
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
