package org.sightline.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of records whose text is written as it is meant. */
public final class JsonValues {

    private JsonValues() {}

    /** Text of a field; null where it is missing, empty or something else. */
    public static @Nullable String text(JsonNode record, String field) {
        JsonNode value = record.path(field);
        if (!value.isString()) {
            return null;
        }
        String text = KeptText.of(value.asString()).strip();
        return text.isEmpty() ? null : text;
    }

    /** An identifier, which some lists write as a number and others as text; null where it is missing or something else. */
    public static @Nullable String id(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isIntegralNumber() ? value.asString() : text(record, field);
    }

    /** The elements of a list; a single object stands for a list of one. */
    public static Iterable<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return node;
        }
        return node.isObject() ? List.of(node) : List.of();
    }
}
