package org.sightline.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that keeps its order: strings, numbers, booleans, lists and further objects by key. */
public final class JsonObject {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a value; null is left out. */
    public JsonObject with(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
        return this;
    }

    /** The values by key. */
    public Map<String, Object> values() {
        return values;
    }
}
