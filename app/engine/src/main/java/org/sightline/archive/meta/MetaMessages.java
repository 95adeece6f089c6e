package org.sightline.archive.meta;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Owner;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** Threads of messages, which Facebook and Instagram write alike. Of one archive. */
public final class MetaMessages {

    /** The lists of a thread's file that are read. */
    public static final Set<String> LISTS = Set.of("messages", "image");

    /** A channel is read by whoever joins it, so it is no message between some people. */
    private static final Pattern CHANNEL = Pattern.compile("(^|.*/)messages/broadcast/.+");

    private final ExportSink sink;
    private final KeyCensus census;
    private final Set<String> ownerNames;
    private final Set<String> threadPictures = new HashSet<>();

    /** @param ownerNames how senders call the owner; empty where the export does not say */
    public MetaMessages(ExportSink sink, KeyCensus census, Set<String> ownerNames) {
        this.sink = sink;
        this.census = census;
        this.ownerNames = ownerNames;
    }

    /** A message, or the picture of its thread: it went to the participants. */
    public void take(String file, String list, JsonNode record) {
        if (list.equals("image")) {
            threadPicture(file, record);
            return;
        }
        census.check(record, MetaKeys.MESSAGE);
        Owner owner = owner(MetaMedia.text(record, "sender_name"));
        Timestamp sent = MetaMedia.ofSeconds(record.path("timestamp_ms").asLong(0) / 1000);
        String words = MetaMedia.text(record, "content");
        for (JsonNode media : MetaMedia.each(record.path("photos"))) {
            picture(file, media, owner, sent, words);
        }
        for (JsonNode media : MetaMedia.each(record.path("videos"))) {
            picture(file, media, owner, sent, words);
        }
        for (JsonNode media : MetaMedia.each(record.path("files"))) {
            String uri = MetaMedia.path(media);
            if (uri != null && (MetaMedia.isPictureName(uri) || MetaMedia.isVideoName(uri))) {
                picture(file, media, owner, sent, words);
            }
        }
    }

    private void threadPicture(String file, JsonNode record) {
        if (!MetaMedia.isVideo(record)) {
            String path = MetaPaths.of(MetaMedia.path(record), file, sink);
            pictureOfThread(
                    message(file, path).owner(Owner.OTHER).postedAt(MetaMedia.time(record, "creation_timestamp")),
                    path);
        }
    }

    /** What a page of a thread shows outside of any message. */
    public void pictureOfThread(String page, @Nullable String path) {
        pictureOfThread(message(page, path), path);
    }

    /**
     * What a box on a page of a thread shows: a message's picture or video, or, without a sender and a day, the thread's picture.
     *
     * @param sender as the page calls them
     */
    public void shown(
            String page,
            @Nullable String path,
            HtmlRecord.Media media,
            @Nullable String sender,
            @Nullable Timestamp sent,
            @Nullable String words) {
        if (sender == null && sent == null && !media.video()) {
            pictureOfThread(page, path);
        } else {
            sink.appearance(message(page, path)
                    .owner(owner(sender))
                    .postedAt(sent)
                    .caption(words)
                    .build());
        }
    }

    /** Every file of a thread repeats its picture. */
    private void pictureOfThread(Appearance.Builder picture, @Nullable String path) {
        if (path != null && threadPictures.contains(path)) {
            return;
        }
        if (path != null && threadPictures.size() < ArchiveLimits.LISTED_TWICE) {
            threadPictures.add(path);
        }
        sink.appearance(picture.build());
    }

    private void picture(String file, JsonNode media, Owner owner, @Nullable Timestamp sent, @Nullable String words) {
        sink.appearance(message(file, MetaPaths.of(MetaMedia.path(media), file, sink))
                .owner(owner)
                .postedAt(sent)
                .caption(words)
                .build());
    }

    /** Without the profile nobody knows whose messages these are; they must not drop out as somebody else's. */
    private Owner owner(@Nullable String sender) {
        return ownerNames.isEmpty() || (sender != null && ownerNames.contains(sender)) ? Owner.SELF : Owner.OTHER;
    }

    /** A picture that stands in a message of the thread in this file. */
    public static Appearance.Builder message(String file, @Nullable String path) {
        Appearance.Builder message = Appearance.builder(AppearanceKind.MESSAGE, path);
        return CHANNEL.matcher(file).matches()
                ? message.audience(Audience.UNKNOWN, Evidence.listedIn(file))
                : message.audience(Audience.RECIPIENTS, Evidence.implied(file, "uri"));
    }

    /** A picture that lies in a folder of messages and that no list names. */
    public static Appearance inFolder(String path) {
        Appearance.Builder message = Appearance.builder(AppearanceKind.MESSAGE, path);
        return CHANNEL.matcher(path).matches()
                ? message.build()
                : message.audience(Audience.RECIPIENTS, Evidence.implied(path, "folder"))
                        .build();
    }
}
