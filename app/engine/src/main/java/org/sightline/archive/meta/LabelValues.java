package org.sightline.archive.meta;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Coordinates;
import tools.jackson.databind.JsonNode;

/**
 * Words and places in records of labels and values. Labels are in the language of the account, so what is not labelled in one
 * of a few languages is not found: a caption is missing then, and nothing is wrong.
 */
public final class LabelValues {

    private static final Set<String> WORDS = Set.of("message", "text", "nachricht", "texte", "mensaje", "texto");
    private static final Set<String> PLACES =
            Set.of("place tags", "place", "ortsmarkierungen", "ort", "lieux", "lieu", "lugares", "lugar");
    private static final Set<String> NAMES = Set.of("name", "nom", "nombre");

    private LabelValues() {}

    public static @Nullable String words(JsonNode record) {
        return value(record.path("label_values"), WORDS);
    }

    public static @Nullable String place(JsonNode record) {
        for (JsonNode entry : record.path("label_values")) {
            if (PLACES.contains(label(entry))) {
                return value(entry.path("dict"), NAMES);
            }
        }
        return null;
    }

    /** The first value with this label; null where there is none. */
    public static @Nullable String first(JsonNode record, Labels wanted) {
        for (JsonNode entry : record.path("label_values")) {
            String label = MetaMedia.text(entry, "label");
            String value = MetaMedia.text(entry, "value");
            if (label != null && value != null && wanted.matches(label)) {
                return value;
            }
        }
        return null;
    }

    /** Takes the label of each pair that does not lead to media. */
    public static void forEachLabel(JsonNode record, Consumer<String> taker) {
        for (JsonNode entry : record.path("label_values")) {
            String label = MetaMedia.text(entry, "label");
            if (label != null && entry.findValue("media") == null) {
                taker.accept(label);
            }
        }
    }

    public static @Nullable Coordinates coordinates(JsonNode record) {
        return coordinates(first(record, Labels.LATITUDE), first(record, Labels.LONGITUDE));
    }

    /** Two numbers as they are written, with a point; null where they are none. */
    public static @Nullable Coordinates coordinates(@Nullable String latitude, @Nullable String longitude) {
        if (latitude == null || longitude == null) {
            return null;
        }
        try {
            return Coordinates.of(Double.parseDouble(latitude), Double.parseDouble(longitude))
                    .orElse(null);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static @Nullable String value(JsonNode entries, Set<String> labels) {
        for (JsonNode entry : entries) {
            if (labels.contains(label(entry))) {
                String value = MetaMedia.text(entry, "value");
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static String label(JsonNode entry) {
        String label = MetaMedia.text(entry, "label");
        return label == null ? "" : label.toLowerCase(Locale.ROOT);
    }
}
