package org.sightline.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the records of newer files, which are lists of labels and values. */
final class LabelRecords {
    private final MediaRecords media;
    private int written;

    LabelRecords(MediaRecords media) {
        this.media = media;
    }

    /** A post on somebody else's timeline; the photo is under a label, or two levels below one. */
    JsonObject otherProfilePost(ExportContent.OtherProfilePost other) {
        Post post = other.post();
        List<JsonObject> values = new ArrayList<>();
        values.add(labelled("Text", post.text()));
        List<JsonObject> listings = listings(post);
        if (other.nested()) {
            JsonObject inner = new JsonObject().with("dict", List.of(new JsonObject().with("media", listings)));
            values.add(new JsonObject().with("dict", List.of(inner)).with("title", "Attachments"));
        } else {
            values.add(new JsonObject().with("label", "Photos").with("media", listings));
        }
        return record(post.timestamp(), List.of(), values);
    }

    /** A post in the trash. */
    JsonObject trashedPost(Post post) {
        return record(post.timestamp(), listings(post), List.of(labelled("Text", post.text())));
    }

    /** A check-in. */
    JsonObject checkIn(Post post) {
        List<JsonObject> values = new ArrayList<>();
        values.add(labelled("Message", post.text()));
        Place place = post.place();
        if (place != null) {
            List<JsonObject> facts = new ArrayList<>();
            Coordinates where = place.coordinates();
            if (where != null) {
                facts.add(labelled("Coordinates", where.latitude() + ", " + where.longitude()));
            }
            facts.add(labelled("Address", place.address()));
            facts.add(labelled("Name", place.name()));
            values.add(new JsonObject().with("label", "Place tags").with("dict", facts));
        }
        return record(post.timestamp(), listings(post), values);
    }

    /** A list of friends by name. */
    JsonObject friendList(String name) {
        return record(null, null, List.of(labelled("Name", name)));
    }

    /** All privacy settings. */
    JsonObject privacySettings(Map<String, String> settings) {
        List<JsonObject> facts = settings.entrySet().stream()
                .map(setting -> labelled(setting.getKey(), setting.getValue()))
                .toList();
        return record(
                null, null, List.of(new JsonObject().with("label", "Privacy").with("dict", facts)));
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

    private static JsonObject labelled(String label, @Nullable String value) {
        return new JsonObject().with("label", label).with("value", value == null ? "" : value);
    }
}
