package org.sightline.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Arranges the files of an export in one archive or in several parts, with a wrapper folder and junk if wanted. */
final class ExportPackage {
    /** The name of a part's wrapper folder, null for none. */
    interface Wrapper {
        @Nullable
        String of(int part);
    }

    private final ExportFiles files;
    private final Wrapper wrapper;
    private final @Nullable String stub;
    private final boolean junk;

    ExportPackage(ExportFiles files, Wrapper wrapper, @Nullable String stub, boolean junk) {
        this.stub = stub;
        this.files = files;
        this.wrapper = wrapper;
        this.junk = junk;
    }

    /** Everything in one. */
    Map<String, Supplier<byte[]>> whole() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>(files.records());
        all.putAll(files.media());
        return finish(all, 0);
    }

    /** The records in the first part, media in turn in the others; the second also holds an empty stub. */
    List<Map<String, Supplier<byte[]>>> parts(int count) {
        if (count < 2) {
            return List.of(whole());
        }
        List<Map<String, Supplier<byte[]>>> parts = new ArrayList<>();
        parts.add(new LinkedHashMap<>(files.records()));
        for (int part = 1; part < count; part++) {
            parts.add(new LinkedHashMap<>());
        }
        int next = 0;
        for (Map.Entry<String, Supplier<byte[]>> file : files.media().entrySet()) {
            parts.get(1 + next++ % (count - 1)).put(file.getKey(), file.getValue());
        }
        if (stub != null) {
            parts.get(1).put(stub, () -> new byte[0]);
        }
        List<Map<String, Supplier<byte[]>>> finished = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            finished.add(finish(parts.get(part), part));
        }
        return finished;
    }

    /** Two parts: the paths that meet a condition, and everything else. */
    List<Map<String, Supplier<byte[]>>> split(Predicate<String> inFirst) {
        Map<String, Supplier<byte[]>> first = new LinkedHashMap<>();
        Map<String, Supplier<byte[]>> second = new LinkedHashMap<>();
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>(files.records());
        all.putAll(files.media());
        all.forEach((path, content) -> (inFirst.test(path) ? first : second).put(path, content));
        return List.of(finish(first, 0), finish(second, 1));
    }

    private Map<String, Supplier<byte[]>> finish(Map<String, Supplier<byte[]>> part, int number) {
        if (junk) {
            addJunk(part);
        }
        String folder = wrapper.of(number);
        if (folder == null) {
            return part;
        }
        Map<String, Supplier<byte[]>> inside = new LinkedHashMap<>();
        // What an operating system adds for itself lies beside the folder it has packed.
        part.forEach((path, content) -> inside.put(path.startsWith("__MACOSX/") ? path : folder + "/" + path, content));
        return inside;
    }

    private void addJunk(Map<String, Supplier<byte[]>> part) {
        byte[] note = "\0\u0005\u0016\u0007Mac OS X".getBytes(StandardCharsets.ISO_8859_1);
        part.put(".DS_Store", () -> note);
        part.put("__MACOSX/._x.jpg", () -> note);
        part.put("Thumbs.db", () -> note);
        files.media().keySet().stream()
                .filter(path -> path.endsWith(".jpg"))
                .findFirst()
                .ifPresent(path -> {
                    int nameStart = path.lastIndexOf('/') + 1;
                    part.put(path.substring(0, nameStart) + "._" + path.substring(nameStart), () -> note);
                    part.put("__MACOSX/" + path.substring(0, nameStart) + "._" + path.substring(nameStart), () -> note);
                });
    }
}
