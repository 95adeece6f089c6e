package org.sightline.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Arranges the files of an export in one archive or in several parts, with a wrapper folder and junk if wanted. */
final class ExportPackage {
    private static final String DATE = "2026-01-02";

    private final ExportPlan plan;
    private final String username;
    private final boolean wrapped;
    private final boolean junk;

    ExportPackage(ExportPlan plan, String username, boolean wrapped, boolean junk) {
        this.plan = plan;
        this.username = username;
        this.wrapped = wrapped;
        this.junk = junk;
    }

    /** The name of the nth part without an extension; parts differ in their last letters. */
    String name(int part) {
        return "facebook-" + username + "-" + DATE + "-" + MadeUpNames.hash("part " + part, 8);
    }

    /** Everything in one. */
    Map<String, Supplier<byte[]>> whole() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>(plan.records());
        files.putAll(plan.media());
        return finish(files, 0);
    }

    /** The records in the first part, media in turn in the others; the second also holds an empty stub. */
    List<Map<String, Supplier<byte[]>>> parts(int count) {
        if (count < 2) {
            return List.of(whole());
        }
        List<Map<String, Supplier<byte[]>>> parts = new ArrayList<>();
        parts.add(new LinkedHashMap<>(plan.records()));
        for (int part = 1; part < count; part++) {
            parts.add(new LinkedHashMap<>());
        }
        int next = 0;
        for (Map.Entry<String, Supplier<byte[]>> file : plan.media().entrySet()) {
            parts.get(1 + next++ % (count - 1)).put(file.getKey(), file.getValue());
        }
        parts.get(1).put("facebook_" + MadeUpNames.recordId(0) + ".zip", () -> new byte[0]);
        List<Map<String, Supplier<byte[]>>> finished = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            finished.add(finish(parts.get(part), part));
        }
        return finished;
    }

    private Map<String, Supplier<byte[]>> finish(Map<String, Supplier<byte[]>> files, int part) {
        if (junk) {
            addJunk(files);
        }
        if (!wrapped) {
            return files;
        }
        Map<String, Supplier<byte[]>> inside = new LinkedHashMap<>();
        // What an operating system adds for itself lies beside the folder it has packed.
        files.forEach(
                (path, content) -> inside.put(path.startsWith("__MACOSX/") ? path : name(part) + "/" + path, content));
        return inside;
    }

    private void addJunk(Map<String, Supplier<byte[]>> files) {
        byte[] note = "\0\u0005\u0016\u0007Mac OS X".getBytes(StandardCharsets.ISO_8859_1);
        files.put(".DS_Store", () -> note);
        files.put("__MACOSX/._x.jpg", () -> note);
        files.put("Thumbs.db", () -> note);
        plan.media().keySet().stream()
                .filter(path -> path.endsWith(".jpg"))
                .findFirst()
                .ifPresent(path -> {
                    int nameStart = path.lastIndexOf('/') + 1;
                    files.put(path.substring(0, nameStart) + "._" + path.substring(nameStart), () -> note);
                    files.put(
                            "__MACOSX/" + path.substring(0, nameStart) + "._" + path.substring(nameStart), () -> note);
                });
    }
}
