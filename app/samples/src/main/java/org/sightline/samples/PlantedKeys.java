package org.sightline.samples;

import java.util.List;

/** Adds keys that nobody knows yet to records, and counts them. */
public final class PlantedKeys {
    private final List<String> keys;
    private int written;

    /** With these keys, which may be none. */
    public PlantedKeys(List<String> keys) {
        this.keys = keys;
    }

    /** Adds every key to a record. */
    public JsonObject addTo(JsonObject record) {
        for (String key : keys) {
            // A value with structure of its own shows whether a reader skips all of it.
            record.with(key, new JsonObject().with("note", "new").with("list", List.of(1, new JsonObject(), "two")));
            written++;
        }
        return record;
    }

    /** How often a key was written. */
    public int written() {
        return written;
    }
}
