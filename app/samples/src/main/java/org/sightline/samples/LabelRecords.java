package org.sightline.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.language.Language;
import org.sightline.samples.language.Word;

/** Writes the records of newer files, which are lists of labels and values. */
final class LabelRecords {
    private final MediaRecords media;
    private final Language language;
    private int written;

    LabelRecords(MediaRecords media, Language language) {
        this.language = language;
        this.media = media;
    }

    /** A post on somebody else's timeline; the photo is under a label, or two levels below one. */
    JsonObject otherProfilePost(ExportContent.OtherProfilePost other) {
        Post post = other.post();
        List<JsonObject> values = new ArrayList<>();
        values.add(labelled(Word.TEXT, post.text()));
        List<JsonObject> listings = listings(post);
        if (other.nested()) {
            JsonObject inner = new JsonObject().with("dict", List.of(new JsonObject().with("media", listings)));
            values.add(new JsonObject().with("dict", List.of(inner)).with("title", Word.ATTACHMENTS.in(language)));
        } else {
            values.add(new JsonObject().with("label", Word.PHOTOS.in(language)).with("media", listings));
        }
        return record(post.timestamp(), List.of(), values);
    }

    /** A post in the trash. */
    JsonObject trashedPost(Post post) {
        return record(post.timestamp(), listings(post), List.of(labelled(Word.TEXT, post.text())));
    }

    /** A check-in. */
    JsonObject checkIn(Post post) {
        List<JsonObject> values = new ArrayList<>();
        values.add(labelled(Word.MESSAGE, post.text()));
        Place place = post.place();
        if (place != null) {
            List<JsonObject> facts = new ArrayList<>();
            Coordinates where = place.coordinates();
            if (where != null) {
                facts.add(labelled(Word.COORDINATES, where.latitude() + ", " + where.longitude()));
            }
            facts.add(labelled(Word.ADDRESS, place.address()));
            facts.add(labelled(Word.NAME, place.name()));
            values.add(
                    new JsonObject().with("label", Word.PLACE_TAGS.in(language)).with("dict", facts));
        }
        return record(post.timestamp(), listings(post), values);
    }

    /** A list of friends by name. */
    JsonObject friendList(String name) {
        return record(null, null, List.of(labelled(Word.NAME, name)));
    }

    /** All privacy settings. */
    JsonObject privacySettings(Map<String, String> settings) {
        List<JsonObject> facts = settings.entrySet().stream()
                .map(setting -> labelled(setting.getKey(), setting.getValue()))
                .toList();
        return record(
                null,
                null,
                List.of(new JsonObject()
                        .with("label", Word.PRIVACY.in(language))
                        .with("dict", facts)));
    }

    private List<JsonObject> listings(Post post) {
        return post.media().stream()
                .map(item -> media.media(item, post.timestamp(), ""))
                .toList();
    }

    private JsonObject record(@Nullable Long timestamp, @Nullable List<JsonObject> listings, List<JsonObject> values) {
        written++;
        return new JsonObject()
                .with("timestamp", timestamp)
                .with("media", listings)
                .with("label_values", values)
                .with("fbid", MadeUpNames.recordId(written));
    }

    private JsonObject labelled(Word label, @Nullable String value) {
        return labelled(label.in(language), value);
    }

    private static JsonObject labelled(String label, @Nullable String value) {
        return new JsonObject().with("label", label).with("value", value == null ? "" : value);
    }
}
