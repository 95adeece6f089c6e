package org.sightline.archive.facebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.meta.CurrentPicture;
import org.sightline.archive.meta.LabelValues;
import org.sightline.archive.meta.MetaMedia;
import org.sightline.archive.meta.MetaPaths;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** Turns Facebook's records into appearances. Of one archive, and for one thread. */
final class FacebookRecords {

    private final ExportSink sink;
    private final ProfilePictures pictures;
    private final KeyCensus census;
    private @Nullable String albumName;

    FacebookRecords(ExportSink sink, ProfilePictures pictures, KeyCensus census) {
        this.census = census;
        this.sink = sink;
        this.pictures = pictures;
    }

    static @Nullable String ownerName(JsonNode record) {
        return MetaMedia.text(profile(record).path("name"), "full_name");
    }

    private static JsonNode profile(JsonNode record) {
        return record.has("profile_v2") ? record.path("profile_v2") : record.path("profile");
    }

    void account(String file, JsonNode record) {
        JsonNode profile = profile(record);
        String name = MetaMedia.text(profile.path("name"), "full_name");
        String handle = MetaMedia.text(profile, "username");
        if (name != null || handle != null) {
            sink.account(
                    new Account(name, handle, new Evidence(EvidenceKind.STATED, file, "profile_v2", handle, null)));
        }
    }

    static void addUpdate(JsonNode record, ProfilePictures pictures) {
        List<JsonNode> all = mediaOf(record);
        if (all.isEmpty()) {
            // Where its sentence says so, a profile picture was set and nobody knows which.
            pictures.addUpdate(null, MetaMedia.text(record, "title"), 0);
        }
        for (JsonNode media : all) {
            if (!MetaMedia.isVideo(media)) {
                pictures.addUpdate(
                        MetaMedia.path(media),
                        MetaMedia.text(record, "title"),
                        record.path("timestamp").asLong(0));
            }
        }
    }

    static void addAlbumPhoto(JsonNode photo, @Nullable String album, ProfilePictures pictures) {
        if (!MetaMedia.isVideo(photo)) {
            pictures.addAlbumPhoto(
                    MetaMedia.path(photo),
                    album,
                    photo.path("creation_timestamp").asLong(0));
        }
    }

    void profileUpdate(String file, JsonNode record) {
        census.check(record, FacebookKeys.POST);
        for (JsonNode media : mediaOf(record)) {
            String title = MetaMedia.text(record, "title");
            push(file, record, media, pictures.updateKind(MetaMedia.path(media), title));
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

    /** Which of the export's shapes a reel has was not described. */
    void reel(String file, JsonNode record) {
        if (record.has("label_values")) {
            labelled(file, record, AppearanceKind.POST);
        } else if (record.has("uri")) {
            census.check(record, FacebookKeys.PHOTO);
            push(file, record, record, AppearanceKind.POST);
        } else {
            post(file, record, AppearanceKind.POST);
        }
    }

    private static List<JsonNode> mediaOf(JsonNode record) {
        List<JsonNode> media = new ArrayList<>();
        for (JsonNode attachment : MetaMedia.each(record.path("attachments"))) {
            for (JsonNode data : MetaMedia.each(attachment.path("data"))) {
                if (data.path("media").isObject()) {
                    media.add(data.path("media"));
                }
            }
        }
        return media;
    }

    private void push(String file, JsonNode record, JsonNode media, AppearanceKind kind) {
        Appearance.Builder appearance = Appearance.builder(kind, pathOf(file, media))
                .postedAt(postedAt(record, media))
                .caption(caption(record, media))
                .place(place(record))
                .tags(tags(record))
                .recorded(FacebookMedia.recorded(media));
        send(file, appearance, kind, media);
    }

    private void send(String file, Appearance.Builder appearance, AppearanceKind kind, JsonNode media) {
        send(file, appearance, kind, MetaMedia.path(media));
    }

    /**
     * Gives an appearance the audience that its kind and its file speak for, and passes it on.
     *
     * @param path of the picture as the list names it
     */
    void send(String file, Appearance.Builder appearance, AppearanceKind kind, @Nullable String path) {
        boolean isNamed = path != null && appearance.build().path() != null;
        if (kind == AppearanceKind.PROFILE_PICTURE && isNamed && Objects.equals(path, pictures.current())) {
            appearance.audience(Audience.PUBLIC, Evidence.platformRule(file, "uri", CurrentPicture.RULE));
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
                || (kind == AppearanceKind.STORY && FacebookList.ARCHIVED_STORIES.holds(file));
    }

    private @Nullable String pathOf(String file, JsonNode media) {
        return MetaPaths.of(MetaMedia.path(media), file, sink);
    }

    /** When the post was made; of a life event, when its author says that it happened. */
    private static @Nullable Timestamp postedAt(JsonNode record, JsonNode media) {
        Timestamp posted = MetaMedia.time(record, "timestamp");
        if (posted == null || isLifeEvent(record)) {
            for (JsonNode data : MetaMedia.each(record.path("data"))) {
                Timestamp backdated = MetaMedia.time(data, "backdated_timestamp");
                if (backdated != null) {
                    return backdated;
                }
            }
        }
        return posted == null ? MetaMedia.time(media, "creation_timestamp") : posted;
    }

    private static boolean isLifeEvent(JsonNode record) {
        return record.path("attachments").findValue("life_event") != null;
    }

    private static @Nullable String caption(JsonNode record, JsonNode media) {
        String description = MetaMedia.text(media, "description");
        if (description != null) {
            return description;
        }
        for (JsonNode data : MetaMedia.each(record.path("data"))) {
            String post = MetaMedia.text(data, "post");
            if (post != null) {
                return post;
            }
            String comment = MetaMedia.text(data.path("comment"), "comment");
            if (comment != null) {
                return comment;
            }
        }
        return null;
    }

    private static @Nullable String place(JsonNode record) {
        for (JsonNode attachment : MetaMedia.each(record.path("attachments"))) {
            for (JsonNode data : MetaMedia.each(attachment.path("data"))) {
                String name = MetaMedia.text(data.path("place"), "name");
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static List<String> tags(JsonNode record) {
        List<String> names = new ArrayList<>();
        for (JsonNode tag : MetaMedia.each(record.path("tags"))) {
            String name = tag.isString() ? MetaMedia.written(tag.asString()) : MetaMedia.text(tag, "name");
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
        String path = MetaMedia.path(photo);
        AppearanceKind kind = ProfilePictures.kind(path, albumName).orElse(AppearanceKind.ALBUM);
        Appearance.Builder appearance = Appearance.builder(kind, pathOf(file, photo))
                .postedAt(MetaMedia.time(photo, "creation_timestamp"))
                .caption(MetaMedia.text(photo, "description"))
                .album(albumName)
                .recorded(FacebookMedia.recorded(photo));
        send(file, appearance, kind, photo);
    }

    void uncategorised(String file, JsonNode photo) {
        census.check(photo, FacebookKeys.PHOTO);
        Appearance.Builder appearance = Appearance.builder(AppearanceKind.UNCATEGORISED, pathOf(file, photo))
                .postedAt(MetaMedia.time(photo, "creation_timestamp"))
                .caption(MetaMedia.text(photo, "description"))
                .recorded(FacebookMedia.recorded(photo));
        send(file, appearance, AppearanceKind.UNCATEGORISED, photo);
    }

    /** A record of labels and values, whose pictures may stand at any depth. */
    void labelled(String file, JsonNode record, AppearanceKind kind) {
        census.check(record, FacebookKeys.LABELLED);
        census.objects(record.path("label_values"), "label_values");
        for (JsonNode nested : record.path("label_values").findValues("media")) {
            census.check(nested, FacebookKeys.PHOTO);
        }
        Timestamp posted = MetaMedia.time(record, "timestamp");
        for (JsonNode media : record.findValues("media")) {
            for (JsonNode one : MetaMedia.each(media)) {
                if (one.has("uri")) {
                    Timestamp created = MetaMedia.time(one, "creation_timestamp");
                    String description = MetaMedia.text(one, "description");
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
}
