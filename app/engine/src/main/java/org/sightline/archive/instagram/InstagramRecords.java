package org.sightline.archive.instagram;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeptText;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.instagram.PrivacyHistory.PrivateNow;
import org.sightline.archive.meta.CurrentPicture;
import org.sightline.archive.meta.HtmlRecord;
import org.sightline.archive.meta.LabelValues;
import org.sightline.archive.meta.Labels;
import org.sightline.archive.meta.MetaMedia;
import org.sightline.archive.meta.MetaPaths;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** Turns Instagram's records into appearances. Of one archive, and for one thread. */
final class InstagramRecords {

    /** What the file that lists an item says of where it stands. */
    enum Place {
        /** On the profile, for whom the account lets in. */
        PROFILE,
        /** Out of sight now; who could see it before stands nowhere. */
        OUT_OF_SIGHT,
        /** A draft or anything else. */
        NOWHERE
    }

    private final ExportSink sink;
    private final KeyCensus census;
    private final PrivacyHistory history;
    private final @Nullable String currentPicture;
    private final Set<String> listed = new HashSet<>();
    private boolean pictureListed;

    /** @param currentPicture path of the profile picture, as the export names it */
    InstagramRecords(ExportSink sink, KeyCensus census, PrivacyHistory history, @Nullable String currentPicture) {
        this.sink = sink;
        this.census = census;
        this.history = history;
        this.currentPicture = currentPicture;
    }

    /** A post, whose media stand in a list, or a medium that stands by itself. */
    void post(String file, JsonNode record, InstagramList list) {
        census.check(record, InstagramKeys.POST);
        Timestamp outer = MetaMedia.time(record, "creation_timestamp");
        String title = MetaMedia.text(record, "title");
        Iterable<JsonNode> media = record.has("uri") ? List.of(record) : MetaMedia.each(record.path("media"));
        for (JsonNode one : media) {
            // Of a post of one medium the words stand with the medium; of several those of the first are the post's.
            title = title == null ? MetaMedia.text(one, "title") : title;
            // A text of Threads has a medium without a path.
            if (MetaMedia.path(one) != null) {
                Timestamp posted = outer == null ? MetaMedia.time(one, "creation_timestamp") : outer;
                Appearance.Builder appearance = at(file, MetaMedia.path(one), list.appearance(), posted)
                        .caption(title)
                        .recorded(InstagramMedia.recorded(one));
                send(file, appearance, list.place(), posted, Evidence.listedIn(file));
            }
        }
    }

    /** A post in the second list of 2026: what the first list named, too, is not taken twice. */
    void labelled(String file, JsonNode record) {
        census.check(record, InstagramKeys.LABELLED);
        LabelValues.forEachLabel(record, this::censusLabel);
        String caption = LabelValues.first(record, Labels.CAPTION);
        for (JsonNode media : record.findValues("media")) {
            for (JsonNode one : MetaMedia.each(media)) {
                String path = MetaMedia.path(one);
                if (one.has("uri") && (path == null || !listed.contains(path))) {
                    Timestamp outer = MetaMedia.time(record, "timestamp");
                    Timestamp posted = outer == null ? MetaMedia.time(one, "creation_timestamp") : outer;
                    Appearance.Builder appearance = at(file, path, AppearanceKind.POST, posted)
                            .caption(caption == null ? MetaMedia.text(record, "title") : caption)
                            .recorded(recorded(record, one));
                    send(file, appearance, Place.PROFILE, posted, shownVisibility(file, record));
                }
            }
        }
    }

    private static RecordedMetadata recorded(JsonNode record, JsonNode media) {
        RecordedMetadata recorded = InstagramMedia.recorded(media);
        return recorded.coordinates() != null
                ? recorded
                : new RecordedMetadata(recorded.takenAt(), LabelValues.coordinates(record), recorded.camera());
    }

    private void censusLabel(String label) {
        Labels known = Labels.of(label).orElse(null);
        boolean understood = known == Labels.CAPTION || known == Labels.LATITUDE || known == Labels.LONGITUDE;
        if (!understood) {
            census.count("label_values: " + label);
        }
    }

    /** A label that seems to name an audience is shown as it stands there, and nothing is made of it. */
    private static Evidence shownVisibility(String file, JsonNode record) {
        String value = LabelValues.first(record, Labels.VISIBILITY);
        return value == null
                ? Evidence.listedIn(file)
                : new Evidence(null, file, "label_values", KeptText.shown(value), null);
    }

    /** A picture or video as a page shows it. */
    void shown(
            String file,
            @Nullable String path,
            InstagramList list,
            HtmlRecord record,
            @Nullable String words,
            @Nullable Timestamp posted) {
        String title = record.title() == null ? words : record.title();
        if (list == InstagramList.PROFILE_PHOTOS) {
            profilePicture(file, path, posted, title);
            return;
        }
        if (list == InstagramList.POSTS_AGAIN && path != null && listed.contains(path)) {
            return;
        }
        Appearance.Builder appearance = at(file, path, list.appearance(), posted)
                .caption(title)
                .tags(record.tags())
                .recorded(new RecordedMetadata(
                        null,
                        LabelValues.coordinates(record.value(Labels.LATITUDE), record.value(Labels.LONGITUDE)),
                        null));
        send(file, appearance, list.place(), posted, Evidence.listedIn(file));
    }

    /** A picture or video of which a page tells no more. */
    void loose(String file, @Nullable String path, InstagramList list) {
        if (list == InstagramList.PROFILE_PHOTOS) {
            profilePicture(file, path, null, null);
        } else if (list != InstagramList.PERSONAL && list != InstagramList.PRIVACY_CHANGES) {
            send(file, at(file, path, list.appearance(), null), list.place(), null, Evidence.listedIn(file));
        }
    }

    /** An entry of the list of profile pictures. */
    void profilePhoto(String file, JsonNode record) {
        census.check(record, InstagramKeys.POST);
        if (record.isObject() && !MetaMedia.isVideo(record)) {
            profilePicture(
                    file,
                    MetaMedia.path(record),
                    MetaMedia.time(record, "creation_timestamp"),
                    MetaMedia.text(record, "title"));
        }
    }

    private void profilePicture(
            String file, @Nullable String path, @Nullable Timestamp posted, @Nullable String caption) {
        String named = MetaPaths.of(path, file, sink);
        boolean current = path != null && path.equals(currentPicture);
        pictureListed |= current;
        Appearance.Builder appearance = Appearance.builder(AppearanceKind.PROFILE_PICTURE, named)
                .postedAt(posted)
                .caption(caption);
        if (current && named != null) {
            appearance.audience(Audience.PUBLIC, Evidence.platformRule(file, "uri", CurrentPicture.RULE));
        } else {
            appearance.audience(Audience.UNKNOWN, Evidence.listedIn(file));
        }
        sink.appearance(appearance.build());
    }

    /** The picture that the profile names, where no list of pictures does. */
    void currentPicture(@Nullable String file) {
        if (currentPicture != null && !pictureListed && file != null) {
            profilePicture(file, currentPicture, null, null);
        }
    }

    /** An item of the one list until 2020. */
    void old(String file, String list, JsonNode record) {
        census.check(record, InstagramKeys.OLD);
        String path = MetaMedia.text(record, "path");
        if (!record.isObject()) {
            return;
        }
        Timestamp posted = InstagramMedia.iso(MetaMedia.text(record, "taken_at"));
        String caption = MetaMedia.text(record, "caption");
        switch (list) {
            case "profile" -> {
                if (path == null || !MetaMedia.isVideoName(path)) {
                    profilePicture(file, path, posted, caption);
                }
            }
            case "direct" ->
                sink.appearance(Appearance.builder(AppearanceKind.MESSAGE, MetaPaths.of(path, file, sink))
                        .postedAt(posted)
                        .caption(caption)
                        .audience(Audience.RECIPIENTS, Evidence.implied(file, list))
                        .build());
            default -> {
                AppearanceKind kind = list.equals("stories") ? AppearanceKind.STORY : AppearanceKind.POST;
                Appearance.Builder appearance =
                        at(file, path, kind, posted).caption(caption).place(MetaMedia.text(record, "location"));
                send(file, appearance, Place.PROFILE, posted, Evidence.listedIn(file));
            }
        }
    }

    /** A builder of an appearance at a path as a list names it. */
    private Appearance.Builder at(String file, @Nullable String path, AppearanceKind kind, @Nullable Timestamp posted) {
        if (path != null && kind == AppearanceKind.POST && listed.size() < ArchiveLimits.LISTED_TWICE) {
            listed.add(path);
        }
        return Appearance.builder(kind, MetaPaths.of(path, file, sink)).postedAt(posted);
    }

    /** Gives an appearance the audience that its place speaks for, and passes it on. */
    private void send(
            String file, Appearance.Builder appearance, Place place, @Nullable Timestamp posted, Evidence unknown) {
        PrivateNow hidden = place == Place.PROFILE ? history.privateNow(posted).orElse(null) : null;
        if (place == Place.OUT_OF_SIGHT) {
            appearance.audience(Audience.ONLY_ME, Evidence.implied(file, "uri")).earlierAudienceUnknown();
        } else if (hidden != null) {
            appearance.audience(Audience.FOLLOWERS, hidden.evidence());
            if (!hidden.sinceBefore()) {
                appearance.earlierAudienceUnknown();
            }
        } else {
            appearance.audience(Audience.UNKNOWN, unknown);
        }
        sink.appearance(appearance.build());
    }
}
