package org.sightline.archive.twitter;

import java.io.IOException;
import java.util.Arrays;
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
import org.sightline.archive.JsonValues;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.ListFiles;
import org.sightline.archive.Recognition;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * X's exports. No post says who could see it; the list that it stands in may, and so may a recent change of the account's
 * protection.
 */
public final class TwitterReader implements ExportReader {

    /** Names, profile pictures and headers are shown to everybody, whether an account is protected or not. */
    private static final String ALWAYS_PUBLIC =
            "X Privacy Policy, last changed 2026-07-16: profile pictures are public, protected or not";

    private static final Pattern MESSAGE_FOLDER = Pattern.compile("^(data/)?direct_messages?(_group)?_media/.+");

    private final ListFiles files = new ListFiles(ScriptFile::content);

    @Override
    public Platform platform() {
        return Platform.X;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        return TwitterLayout.recognise(tree);
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        if (archive.find(TwitterReader::isList).isEmpty()) {
            sink.problem(Problem.of(ProblemCode.PART_WITHOUT_LISTS, null));
        }
        KeyCensus census = new KeyCensus();
        TwitterAccount account = account(archive, census, sink);
        account.account().ifPresent(sink::account);
        TwitterMedia media = TwitterMedia.of(archive);
        Tweets tweets = new Tweets(sink, census, account, media);
        TwitterMessages messages = new TwitterMessages(sink, census, account, media);
        for (TwitterList list : TwitterList.values()) {
            if (list == TwitterList.ACCOUNT || list == TwitterList.PROTECTED_HISTORY) {
                continue;
            }
            for (Archive.Located file : archive.find(list::holds)) {
                String path = file.file().path();
                JsonRecords.Visitor visitor = (unnamed, record) -> {
                    if (list.isOfTweets()) {
                        tweets.take(list, path, record);
                    } else if (list == TwitterList.PROFILE) {
                        profile(path, record, account, media, census, sink);
                    } else {
                        messages.take(list, path, record);
                    }
                };
                files.json(archive, file, Set.of(), visitor, sink);
                census.report(path, sink);
            }
        }
        sink.finish();
    }

    private static boolean isList(String path) {
        return Arrays.stream(TwitterList.values())
                .anyMatch(list ->
                        list != TwitterList.ACCOUNT && list != TwitterList.PROTECTED_HISTORY && list.holds(path));
    }

    /** What stands in files about the account, which is needed before anything else is read. */
    private TwitterAccount account(Archive archive, KeyCensus census, ExportSink sink) throws IOException {
        TwitterAccount account = new TwitterAccount();
        for (Archive.Located file : archive.find(TwitterList.ACCOUNT::holds)) {
            String path = file.file().path();
            files.json(archive, file, Set.of(), (list, record) -> account.account(path, record, census), sink);
            census.report(path, sink);
        }
        for (Archive.Located file : archive.find(TwitterList.PROTECTED_HISTORY::holds)) {
            String path = file.file().path();
            JsonRecords.Visitor changes = (list, record) -> account.change(path, record, census);
            if (!files.json(archive, file, Set.of(), changes, sink)) {
                account.incomplete();
            }
            census.report(path, sink);
        }
        for (Archive.Located file : archive.find(TwitterList.MONTH::holds)) {
            String path = file.file().path();
            JsonRecords.Visitor author = (list, record) -> {
                if (!record.path("retweeted_status").isObject()) {
                    account.author(path, record.path("user"));
                }
            };
            files.jsonQuietly(archive, file, Set.of(), author, sink);
        }
        return account;
    }

    private static void profile(
            String file,
            JsonNode record,
            TwitterAccount account,
            TwitterMedia media,
            KeyCensus census,
            ExportSink sink) {
        census.check(record, TwitterKeys.PROFILE);
        JsonNode profile = record.path("profile").isObject() ? record.path("profile") : record;
        picture(file, profile, "avatarMediaUrl", AppearanceKind.PROFILE_PICTURE, account, media, sink);
        picture(file, profile, "headerMediaUrl", AppearanceKind.COVER, account, media, sink);
    }

    private static void picture(
            String file,
            JsonNode profile,
            String field,
            AppearanceKind kind,
            TwitterAccount account,
            TwitterMedia media,
            ExportSink sink) {
        @Nullable String address = JsonValues.text(profile, field);
        if (address != null) {
            String path = media.path(TwitterList.PROFILE, account.id(), address);
            sink.appearance(Appearance.builder(kind, path)
                    .audience(Audience.PUBLIC, Evidence.platformRule(file, field, ALWAYS_PUBLIC))
                    .build());
        }
    }

    @Override
    public Appearance unlisted(String path) {
        Appearance.Builder unlisted = MESSAGE_FOLDER.matcher(path).matches()
                ? Appearance.builder(AppearanceKind.MESSAGE, path)
                        .audience(Audience.RECIPIENTS, Evidence.implied(path, "folder"))
                : Appearance.builder(AppearanceKind.UNLISTED, path);
        return unlisted.build();
    }
}
