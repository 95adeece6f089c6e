package org.sightline.samples.others;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sightline.samples.MediaFile;
import org.sightline.samples.MediaItem;

/** Files by path, some of them in archives within the archive. */
public final class FileTree {
    /** Stands between the name of an archive and the path within it. */
    public static final String WITHIN = "!/";

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 2, 12, 0);

    private final String prefix;
    private final Map<MediaFile, String> paths;
    private final Map<String, Supplier<byte[]>> records = new LinkedHashMap<>();
    private final Map<String, Supplier<byte[]>> media = new LinkedHashMap<>();

    private FileTree(String prefix, Map<MediaFile, String> paths) {
        this.prefix = prefix;
        this.paths = paths;
    }

    /** A tree without files. */
    static FileTree empty() {
        return new FileTree("", new LinkedHashMap<>());
    }

    /** Adds a text in UTF-8, and says its full path. */
    public String text(String path, String content) {
        return bytes(path, () -> content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file that is neither photo nor video, and says its full path. */
    public String bytes(String path, Supplier<byte[]> content) {
        putOnce(records, path, content);
        return prefix + path;
    }

    /** Adds a photo or video unless its file is meant to be missing, and says its full path. */
    public String media(String path, MediaItem item) {
        paths.putIfAbsent(item.file(), prefix + path);
        Supplier<byte[]> content = item.file().content();
        if (content != null) {
            putOnce(media, path, content);
        }
        return prefix + path;
    }

    /** An archive within this one, to be filled. */
    public FileTree zip(String path) {
        FileTree inner = new FileTree(prefix + path + WITHIN, paths);
        putOnce(media, path, inner::zipped);
        return inner;
    }

    Map<String, Supplier<byte[]>> records() {
        return records;
    }

    Map<String, Supplier<byte[]>> media() {
        return media;
    }

    Map<MediaFile, String> paths() {
        return paths;
    }

    private byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            Map<String, Supplier<byte[]>> all = new LinkedHashMap<>(records);
            all.putAll(media);
            for (Map.Entry<String, Supplier<byte[]>> file : all.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().get());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private void putOnce(Map<String, Supplier<byte[]>> files, String path, Supplier<byte[]> content) {
        if (records.containsKey(path) || media.containsKey(path)) {
            throw new IllegalArgumentException("There is a file " + prefix + path + " already");
        }
        files.put(path, content);
    }
}
