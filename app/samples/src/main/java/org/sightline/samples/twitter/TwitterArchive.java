package org.sightline.samples.twitter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.AppearanceDraft;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MetaJson;
import org.sightline.samples.PlantedKeys;
import org.sightline.samples.others.Digests;
import org.sightline.samples.others.ExportAssembly;
import org.sightline.samples.others.FileTree;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.Times;

/**
 * Builds an archive as Twitter has made it since 2018. A listed picture that is not in the archive has its web address
 * as path; the sender of a message is the number of an account; the words of a tweet are those of its own list, which
 * may be cut.
 */
final class TwitterArchive {
    static final String OWNER = "12345678";
    static final String OTHER = "87654321";
    private static final String HANDLE = "zoe_beispiel";
    private static final String UNKNOWN_KEY = "brand_new_key";
    private static final String UNKNOWN_EVENT = "brandNewEvent";

    private final TwitterEra era;
    private final ProtectionHistory history;
    private final ExportAssembly assembly = new ExportAssembly("twitter");
    private final ArchiveIndex index;
    private final Map<String, FileTree> innerZips = new LinkedHashMap<>();
    private boolean zipsMedia;

    /** With an account, and with a history of its protections unless null. */
    TwitterArchive(TwitterEra era, @Nullable List<Protection> protections) {
        this.era = era;
        this.index = new ArchiveIndex(era);
        String file = protections == null ? null : era.path("protected-history.js");
        history = new ProtectionHistory(file, protections == null ? List.of() : protections);
        assembly.account(history.account(HANDLE));
        list(
                "account",
                0,
                List.of(new JsonObject()
                        .with(
                                "account",
                                new JsonObject()
                                        .with("email", "zoe@example.org")
                                        .with("createdVia", "web")
                                        .with("username", HANDLE)
                                        .with("accountId", OWNER)
                                        .with("createdAt", "2009-02-03T04:05:06.000Z")
                                        .with("accountDisplayName", "Zoë Beispiel"))));
        if (protections != null) {
            list(
                    "protected-history",
                    0,
                    protections.stream()
                            .map(each -> new JsonObject()
                                    .with(
                                            "protectedHistory",
                                            new JsonObject()
                                                    .with("protectedAt", moment(each.time()))
                                                    .with("action", each.action())))
                            .toList());
        }
    }

    /** Packs the media of each folder into a zip within that folder. */
    TwitterArchive zipsMedia() {
        zipsMedia = true;
        return this;
    }

    /** The files, for whatever else lies in the archive. */
    ExportAssembly assembly() {
        return assembly;
    }

    /** One file of tweets; parts count from 0. */
    TwitterArchive tweets(TweetList list, int part, Tweet... tweets) {
        List<JsonObject> records = new ArrayList<>();
        String file = fileOf(list.file(era), part);
        for (Tweet tweet : tweets) {
            JsonObject record = new PlantedKeys(List.of(UNKNOWN_KEY)).addTo(TweetRecords.tweet(tweet));
            assembly.planted(file, UNKNOWN_KEY);
            records.add(era.wrapsTweets() ? new JsonObject().with("tweet", record) : record);
            if (list == TweetList.TWEETS) {
                assembly.countPost();
            }
            tweet.media().forEach(medium -> addTruth(list, tweet, medium, file));
        }
        list(list.file(era), part, records);
        index.addFolder(list.file(era), list.folder(era));
        return this;
    }

    /** The longer words of tweets whose own list has them cut. */
    TwitterArchive notes(Map<String, String> words) {
        list(
                "note-tweet",
                0,
                words.entrySet().stream()
                        .map(each -> new JsonObject()
                                .with(
                                        "noteTweet",
                                        new JsonObject()
                                                .with("noteTweetId", each.getKey())
                                                .with("core", new JsonObject().with("text", each.getValue()))))
                        .toList());
        return this;
    }

    /** The pictures of the profile. */
    TwitterArchive profile(MediaItem avatar, MediaItem header) {
        String file = fileOf("profile", 0);
        JsonObject profile = new JsonObject()
                .with(
                        "description",
                        new JsonObject()
                                .with("bio", "Été & <mehr>")
                                .with("website", "")
                                .with("location", "Zürich"))
                .with("avatarMediaUrl", "https://pbs.twimg.com/profile_images/55/Avatar01.jpg")
                .with("headerMediaUrl", "https://pbs.twimg.com/profile_banners/12345678/1500000000");
        list("profile", 0, List.of(new JsonObject().with("profile", profile)));
        index.addFolder("profile", era.path("profile_media"));
        String avatarPath = place(era.path("profile_media"), OWNER + "-Avatar01.jpg", avatar);
        assembly.expect(assembly.draft(avatarPath, AppearanceKind.PROFILE_PICTURE, null, avatar)
                .current(true)
                .listedIn(file, ExpectedAudience.byPolicy()));
        String headerPath = place(era.path("profile_media"), OWNER + "-1500000000", header);
        assembly.expect(assembly.draft(headerPath, AppearanceKind.COVER, null, header)
                .listedIn(
                        file,
                        ExpectedAudience.unknown(AudienceRule.TWITTER_HEADER)
                                .orAlso(AudienceWord.PUBLIC, AudienceWord.FOLLOWERS)));
        return this;
    }

    /** A conversation of two, or of several, alone in a file; parts count from 0. */
    TwitterArchive conversation(boolean group, int part, DirectMessage... messages) {
        String name = group ? "direct-messages-group" : "direct-messages";
        String folder = era.path((group ? "direct_message%s_group_media" : "direct_message%s_media")
                .formatted(era.isRecent() ? "s" : ""));
        String file = fileOf(name, part);
        List<JsonObject> written = new ArrayList<>();
        for (DirectMessage message : messages) {
            written.add(new JsonObject().with("messageCreate", record(message, group)));
            message.media().forEach(medium -> addTruth(message, medium, folder, file));
        }
        written.add(new JsonObject().with(UNKNOWN_EVENT, new JsonObject().with("id", "1")));
        assembly.planted(file, UNKNOWN_EVENT);
        assembly.countThread(messages.length);
        String id = group ? "1500000000000000001" : OWNER + "-" + OTHER;
        JsonObject conversation = new JsonObject().with("conversationId", id).with("messages", written);
        list(name, part, List.of(new JsonObject().with("dmConversation", conversation)));
        index.addFolder(name, folder);
        return this;
    }

    /** A picture in a folder of the archive, of which no list is known. */
    TwitterArchive unlisted(String folder, String name, MediaItem item) {
        String path = place(era.path(folder), name, item);
        assembly.expect(assembly.draft(path, AppearanceKind.UNLISTED, null, item));
        return this;
    }

    /** The archive, with its index and its viewer where the era has them. */
    OtherExport finish() {
        FileTree files = assembly.files();
        if (era.hasViewer()) {
            files.text("Your archive.html", "<!doctype html><title>Archive</title><div id=\"root\"></div>");
            files.text("assets/viewer.js", "window.viewer = {};");
        }
        if (era.hasIndex()) {
            files.text(era.path("README.txt"), "What the files of this archive hold.\n");
            files.text(era.path("manifest.js"), "window.__THAR_CONFIG = " + MetaJson.text(index.record(HANDLE)));
        }
        return assembly.finish(
                part -> "twitter-2026-01-0" + (2 + part) + "-" + Digests.hexadecimal("twitter part " + part));
    }

    private void addTruth(TweetList list, Tweet tweet, TweetMedia medium, String file) {
        String path = medium.item().file().content() == null
                ? medium.address()
                : place(list.folder(era), tweet.id() + "-" + medium.name(), medium.item());
        boolean someoneElses =
                medium.sourceUser() != null && !medium.sourceUser().equals(OWNER);
        ExpectedAudience audience = audience(list, tweet, file);
        if (medium.isVideo()) {
            assembly.video(path, tweet.text(), tweet.time(), file, audience);
            return;
        }
        AppearanceDraft draft = assembly.draft(path, list.kind(), tweet.time(), medium.item())
                .text(tweet.text())
                .listedIn(file, audience);
        assembly.expect(someoneElses ? draft.someoneElses() : draft);
    }

    private ExpectedAudience audience(TweetList list, Tweet tweet, String file) {
        return switch (list) {
            case TWEETS -> history.audience(HANDLE, tweet.time());
            case CIRCLE ->
                ExpectedAudience.implied(AudienceWord.CUSTOM, AudienceRule.TWITTER_CIRCLE, file)
                        .orAlso(AudienceWord.FRIENDS);
            case COMMUNITY ->
                ExpectedAudience.unknown(AudienceRule.TWITTER_COMMUNITY).orAlso(AudienceWord.PUBLIC);
            case DELETED -> ExpectedAudience.notVisibleNow(AudienceRule.TWITTER_DELETED, file);
        };
    }

    private void addTruth(DirectMessage message, TweetMedia medium, String folder, String file) {
        String path = medium.item().file().content() == null
                ? message.address(medium)
                : place(folder, message.id() + "-" + medium.name(), medium.item());
        ExpectedAudience audience = ExpectedAudience.implied(AudienceWord.RECIPIENTS, AudienceRule.MESSAGE, file);
        if (medium.isVideo()) {
            assembly.video(path, message.text(), message.time(), file, audience);
            return;
        }
        assembly.expect(assembly.draft(path, AppearanceKind.MESSAGE, message.time(), medium.item())
                .text(message.text())
                .sender(message.sender())
                .listedIn(file, audience));
    }

    private static JsonObject record(DirectMessage message, boolean group) {
        return new JsonObject()
                .with("recipientId", group ? null : message.sender().equals(OWNER) ? OTHER : OWNER)
                .with("reactions", List.of())
                .with("urls", List.of())
                .with("text", message.text())
                .with(
                        "mediaUrls",
                        message.media().stream().map(message::address).toList())
                .with("senderId", message.sender())
                .with("id", message.id())
                .with("createdAt", moment(message.time()));
    }

    private String place(String folder, String name, MediaItem item) {
        if (!zipsMedia) {
            return assembly.files().media(folder + "/" + name, item);
        }
        return innerZips
                .computeIfAbsent(folder, path -> assembly.files().zip(path + "/media-part1.zip"))
                .media(name, item);
    }

    private String fileOf(String name, int part) {
        return era.path(name + (part == 0 ? "" : "-part" + part) + ".js");
    }

    private void list(String name, int part, List<JsonObject> records) {
        String variable = "YTD." + name.replace('-', '_') + ".part" + part;
        String json = records.isEmpty() ? "[ ]" : MetaJson.text(records);
        assembly.files().text(fileOf(name, part), "window." + variable + " = " + json);
        index.add(name, fileOf(name, part), variable, records.size());
    }

    private static String moment(long epochSeconds) {
        return Times.format(epochSeconds, "yyyy-MM-dd'T'HH:mm:ss'.000Z'");
    }
}
