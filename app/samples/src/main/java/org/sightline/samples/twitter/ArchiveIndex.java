package org.sightline.samples.twitter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.samples.JsonObject;

/** The index of an archive since 2020, {@code manifest.js}. */
final class ArchiveIndex {
    private final TwitterEra era;
    private final Map<String, List<JsonObject>> files = new LinkedHashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    ArchiveIndex(TwitterEra era) {
        this.era = era;
    }

    /** Notes a file of a list. */
    void add(String name, String file, String variable, int records) {
        files.computeIfAbsent(name, key -> new ArrayList<>())
                .add(new JsonObject()
                        .with("fileName", era.indexed(file))
                        .with("globalName", variable)
                        .with("count", String.valueOf(records)));
    }

    /** Notes the folder of the media of a list. */
    void addFolder(String name, String folder) {
        folders.put(name, era.indexed(folder));
    }

    /** The content of the index. */
    JsonObject record(String handle) {
        JsonObject types = new JsonObject();
        files.forEach((name, each) -> types.with(camelCase(name), type(name, each)));
        return new JsonObject()
                .with(
                        "userInfo",
                        new JsonObject()
                                .with("accountId", TwitterArchive.OWNER)
                                .with("userName", handle)
                                .with("displayName", "Zoë Beispiel"))
                .with(
                        "archiveInfo",
                        new JsonObject()
                                .with("sizeBytes", "1000000")
                                .with("generationDate", "2026-01-02T03:04:05.000Z")
                                .with("isPartialArchive", false)
                                .with("maxPartSizeBytes", "53687091200"))
                .with("readmeInfo", new JsonObject().with("fileName", "data/README.txt"))
                .with("dataTypes", types);
    }

    private JsonObject type(String name, List<JsonObject> listed) {
        return new JsonObject().with("mediaDirectory", folders.get(name)).with("files", listed);
    }

    private static String camelCase(String name) {
        StringBuilder written = new StringBuilder();
        for (String word : name.split("-", 0)) {
            written.append(written.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return written.toString();
    }
}
