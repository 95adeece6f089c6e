package org.sightline.archive.facebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.JsonRecords;
import org.sightline.archive.KeptText;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.meta.MetaText;
import tools.jackson.databind.JsonNode;

/** What an album's file tells of the album itself; its photos are passed over. */
final class AlbumName implements JsonRecords.Visitor {

    private @Nullable String name;
    private @Nullable JsonNode cover;
    private final List<String> unknownFields = new ArrayList<>();

    @Override
    public boolean wants(String field) {
        return field.equals("name") || field.equals("cover_photo");
    }

    @Override
    public void passedOver(String field) {
        if (!FacebookKeys.ALBUM.contains(field) && unknownFields.size() < KeyCensus.MOST_NAMES) {
            unknownFields.add(field);
        }
    }

    @Override
    public void field(String field, JsonNode value) {
        if (field.equals("name") && value.isString()) {
            name = KeptText.of(MetaText.repair(value.asString()));
        } else if (field.equals("cover_photo")) {
            cover = value;
        }
    }

    @Override
    public void record(String list, JsonNode photo) {
        // The photos come at the next reading, when the album's name is known.
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    JsonNode cover() {
        return cover;
    }

    List<String> unknownFields() {
        return unknownFields;
    }
}
