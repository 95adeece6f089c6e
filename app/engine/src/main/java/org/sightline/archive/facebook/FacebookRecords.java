package org.sightline.archive.facebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeptText;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.MetaText;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** Turns Facebook's records into appearances. Of one archive, and for one thread. */
final class FacebookRecords {

    private static final String PROFILE_PICTURE_RULE =
            "Meta Privacy Policy, effective 2026-07-23, read 2026-08-22: the current profile picture is public";

    private final ExportSink sink;
    private final ProfilePictures pictures;
    private final String ownerName;
    private final KeyCensus census = new KeyCensus();
    private @Nullable String albumName;

    FacebookRecords(ExportSink sink, ProfilePictures pictures, String ownerName) {
        this.sink = sink;
        this.pictures = pictures;
        this.ownerName = ownerName;
    }

    /** Reports what the file held that is not known. */
    void finishFile(String file) {
        census.report(file, sink);
    }

    /** Counts a field beside the lists that no version before had: perhaps a list under another name. */
    void unknownField(String field) {
        census.count(field);
    }

    static String ownerName(JsonNode record) {
        String name = FacebookMedia.text(profile(record).path("name"), "full_name");
        return name == null ? "" : name;
    }

    private static JsonNode profile(JsonNode record) {
        return record.has("profile_v2") ? record.path("profile_v2") : record.path("profile");
    }

    void account(String file, JsonNode record) {
        JsonNode profile = profile(record);
        String name = FacebookMedia.text(profile.path("name"), "full_name");
        String handle = FacebookMedia.text(profile, "username");
        if (name != null || handle != null) {
            sink.account(
                    new Account(name, handle, new Evidence(EvidenceKind.STATED, file, "profile_v2", handle, null)));
        }
    }

    static void addUpdate(JsonNode record, ProfilePictures pictures) {
        for (JsonNode media : mediaOf(record)) {
            if (!FacebookMedia.isVideo(media)) {
                pictures.addUpdate(
                        FacebookMedia.path(media),
                        FacebookMedia.text(record, "title"),
                        record.path("timestamp").asLong(0));
            }
        }
    }

    static void addAlbumPhoto(JsonNode photo, @Nullable String album, ProfilePictures pictures) {
        if (!FacebookMedia.isVideo(photo)) {
            pictures.addAlbumPhoto(
                    FacebookMedia.path(photo),
                    album,
                    photo.path("creation_timestamp").asLong(0));
        }
    }

    void profileUpdate(String file, JsonNode record) {
        census.check(record, FacebookKeys.POST);
        for (JsonNode media : mediaOf(record)) {
            String title = FacebookMedia.text(record, "title");
            push(file, record, media, pictures.updateKind(FacebookMedia.path(media), title));
        }
    }

    /** A post, a story or a comment: several pictures may stand in one. */
    void post(String file, JsonNode record, AppearanceKind kind) {
        census.check(record, FacebookKeys.POST);
        for (JsonNode media : mediaOf(record)) {
            push(file, record, media, kind);
        }
    }

    void trash(String file, JsonNode record) {
        if (record.has("label_values")) {
            labelled(file, record, AppearanceKind.DELETED);
        } else {
            post(file, record, AppearanceKind.DELETED);
        }
    }

    private static List<JsonNode> mediaOf(JsonNode record) {
        List<JsonNode> media = new ArrayList<>();
        for (JsonNode attachment : each(record.path("attachments"))) {
            for (JsonNode data : each(attachment.path("data"))) {
                if (data.path("media").isObject()) {
                    media.add(data.path("media"));
                }
            }
        }
        return media;
    }

    /** The elements of a list; a single object stands for a list of one. */
    private static Iterable<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return node;
        }
        return node.isObject() ? List.of(node) : List.of();
    }

    private void push(String file, JsonNode record, JsonNode media, AppearanceKind kind) {
        if (FacebookMedia.isVideo(media)) {
            return;
        }
        Appearance.Builder appearance = Appearance.builder(kind, pathOf(file, media))
                .postedAt(postedAt(record, media))
                .caption(caption(record, media))
                .place(place(record))
                .tags(tags(record))
                .recorded(FacebookMedia.recorded(media));
        send(file, appearance, kind, media);
    }

    private void send(String file, Appearance.Builder appearance, AppearanceKind kind, JsonNode media) {
        String path = FacebookMedia.path(media);
        if (kind == AppearanceKind.PROFILE_PICTURE && path != null && path.equals(pictures.current())) {
            appearance.audience(Audience.PUBLIC, Evidence.platformRule(file, "uri", PROFILE_PICTURE_RULE));
        } else if (isOutOfSight(file, kind)) {
            // Out of sight now; who could see it before stands nowhere.
            appearance.audience(Audience.ONLY_ME, Evidence.implied(file, "uri")).earlierAudienceUnknown();
        } else {
            appearance.audience(Audience.UNKNOWN, Evidence.listedIn(file));
        }
        sink.appearance(appearance.build());
    }

    private static boolean isOutOfSight(String file, AppearanceKind kind) {
        return kind == AppearanceKind.DELETED
                || (kind == AppearanceKind.STORY
                        && FacebookReader.ARCHIVED_STORIES_FILE.matcher(file).matches());
    }

    /** The path that the export names, unless it would lead out of the archive. */
    private @Nullable String pathOf(String file, JsonNode media) {
        String uri = FacebookMedia.path(media);
        if (uri == null || EntryPath.isWebAddress(uri)) {
            return uri;
        }
        String path = EntryPath.normalise(uri).orElse(null);
        if (path != null && path.length() > ArchiveLimits.PATH_CHARACTERS) {
            String most = Integer.toString(ArchiveLimits.PATH_CHARACTERS);
            sink.problem(Problem.of(ProblemCode.NAME_TOO_LONG, file, KeptText.shown(uri), most));
            return null;
        }
        if (path == null) {
            sink.problem(Problem.of(ProblemCode.UNSAFE_PATH, file, KeptText.shown(uri)));
        }
        return path;
    }

    /** When the post was made; of a life event, when its author says that it happened. */
    private static @Nullable Timestamp postedAt(JsonNode record, JsonNode media) {
        Timestamp posted = FacebookMedia.time(record, "timestamp");
        if (posted == null || isLifeEvent(record)) {
            for (JsonNode data : each(record.path("data"))) {
                Timestamp backdated = FacebookMedia.time(data, "backdated_timestamp");
                if (backdated != null) {
                    return backdated;
                }
            }
        }
        return posted == null ? FacebookMedia.time(media, "creation_timestamp") : posted;
    }

    private static boolean isLifeEvent(JsonNode record) {
        return record.path("attachments").findValue("life_event") != null;
    }

    private static @Nullable String caption(JsonNode record, JsonNode media) {
        String description = FacebookMedia.text(media, "description");
        if (description != null) {
            return description;
        }
        for (JsonNode data : each(record.path("data"))) {
            String post = FacebookMedia.text(data, "post");
            if (post != null) {
                return post;
            }
            String comment = FacebookMedia.text(data.path("comment"), "comment");
            if (comment != null) {
                return comment;
            }
        }
        return null;
    }

    private static @Nullable String place(JsonNode record) {
        for (JsonNode attachment : each(record.path("attachments"))) {
            for (JsonNode data : each(attachment.path("data"))) {
                String name = FacebookMedia.text(data.path("place"), "name");
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static List<String> tags(JsonNode record) {
        List<String> names = new ArrayList<>();
        for (JsonNode tag : each(record.path("tags"))) {
            String name =
                    tag.isString() ? KeptText.of(MetaText.repair(tag.asString())) : FacebookMedia.text(tag, "name");
            if (name != null && names.size() < ArchiveLimits.TAGS) {
                names.add(name);
            }
        }
        return names;
    }

    /** What follows are this album's photos. */
    void startAlbum(AlbumName album) {
        albumName = album.name();
        album.unknownFields().forEach(census::count);
        JsonNode cover = album.cover();
        if (cover != null) {
            census.check(cover, FacebookKeys.PHOTO);
        }
    }

    void albumPhoto(String file, JsonNode photo) {
        census.check(photo, FacebookKeys.PHOTO);
        if (FacebookMedia.isVideo(photo)) {
            return;
        }
        String path = FacebookMedia.path(photo);
        AppearanceKind kind = ProfilePictures.kind(path, albumName).orElse(AppearanceKind.ALBUM);
        Appearance.Builder appearance = Appearance.builder(kind, pathOf(file, photo))
                .postedAt(FacebookMedia.time(photo, "creation_timestamp"))
                .caption(FacebookMedia.text(photo, "description"))
                .album(albumName)
                .recorded(FacebookMedia.recorded(photo));
        send(file, appearance, kind, photo);
    }

    void uncategorised(String file, JsonNode photo) {
        census.check(photo, FacebookKeys.PHOTO);
        if (FacebookMedia.isVideo(photo)) {
            return;
        }
        Appearance.Builder appearance = Appearance.builder(AppearanceKind.UNCATEGORISED, pathOf(file, photo))
                .postedAt(FacebookMedia.time(photo, "creation_timestamp"))
                .caption(FacebookMedia.text(photo, "description"))
                .recorded(FacebookMedia.recorded(photo));
        send(file, appearance, AppearanceKind.UNCATEGORISED, photo);
    }

    /** A record of labels and values, whose pictures may stand at any depth. */
    void labelled(String file, JsonNode record, AppearanceKind kind) {
        census.check(record, FacebookKeys.LABELLED);
        for (JsonNode nested : record.path("label_values").findValues("media")) {
            census.check(nested, FacebookKeys.PHOTO);
        }
        Timestamp posted = FacebookMedia.time(record, "timestamp");
        for (JsonNode media : record.findValues("media")) {
            for (JsonNode one : each(media)) {
                if (one.has("uri") && !FacebookMedia.isVideo(one)) {
                    Timestamp created = FacebookMedia.time(one, "creation_timestamp");
                    String description = FacebookMedia.text(one, "description");
                    Appearance.Builder appearance = Appearance.builder(kind, pathOf(file, one))
                            .postedAt(posted == null ? created : posted)
                            .caption(description == null ? LabelValues.words(record) : description)
                            .place(LabelValues.place(record))
                            .recorded(FacebookMedia.recorded(one));
                    send(file, appearance, kind, one);
                }
            }
        }
    }

    /** A message, or the picture of its thread: it went to the participants. */
    void message(String file, String list, JsonNode message) {
        if (list.equals("image")) {
            // Every file of a thread repeats its picture.
            if (!file.endsWith("/message_1.json")) {
                return;
            }
            census.check(message, FacebookKeys.PHOTO);
            messagePicture(file, message, Owner.OTHER, FacebookMedia.time(message, "creation_timestamp"), null);
            return;
        }
        census.check(message, FacebookKeys.MESSAGE);
        String sender = FacebookMedia.text(message, "sender_name");
        // Without the profile nobody knows whose messages these are; they must not drop out as somebody else's.
        boolean own = ownerName.isEmpty() || ownerName.equals(sender);
        Timestamp sent = FacebookMedia.ofSeconds(message.path("timestamp_ms").asLong(0) / 1000);
        Owner owner = own ? Owner.SELF : Owner.OTHER;
        String words = FacebookMedia.text(message, "content");
        for (JsonNode media : each(message.path("photos"))) {
            messagePicture(file, media, owner, sent, words);
        }
        for (JsonNode media : each(message.path("files"))) {
            String uri = FacebookMedia.path(media);
            if (uri != null && isPictureName(uri)) {
                messagePicture(file, media, owner, sent, words);
            }
        }
    }

    private void messagePicture(
            String file, JsonNode media, Owner owner, @Nullable Timestamp sent, @Nullable String words) {
        if (!FacebookMedia.isVideo(media)) {
            sink.appearance(Appearance.builder(AppearanceKind.MESSAGE, pathOf(file, media))
                    .owner(owner)
                    .postedAt(sent)
                    .caption(words)
                    .audience(Audience.RECIPIENTS, Evidence.implied(file, "uri"))
                    .build());
        }
    }

    private static boolean isPictureName(String uri) {
        return Set.of("jpg", "jpeg", "png", "webp", "gif", "heic").contains(EntryPath.extension(uri));
    }
}
