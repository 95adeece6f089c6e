package org.sightline.samples.others;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.MetaExport;

/** Writes exports as compressed tar archives. */
final class TarArchive {
    private static final Instant ENTRY_TIME = Instant.parse("2026-01-02T12:00:00Z");

    private TarArchive() {}

    /** In one archive, or with all records in the first of several, and names them. */
    static List<Path> write(MetaExport<?> export, Path directory, int parts) throws IOException {
        ExportFiles files = export.files();
        List<Map<String, Supplier<byte[]>>> contents = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            contents.add(new LinkedHashMap<>());
        }
        contents.get(0).putAll(files.records());
        int next = 0;
        for (Map.Entry<String, Supplier<byte[]>> file : files.media().entrySet()) {
            int part = parts == 1 ? 0 : 1 + next++ % (parts - 1);
            contents.get(part).put(file.getKey(), file.getValue());
        }
        List<Path> written = new ArrayList<>();
        for (Map<String, Supplier<byte[]>> content : contents) {
            Path archive = directory.resolve(export.partName(written.size()) + ".tgz");
            write(archive, content);
            written.add(archive);
        }
        return List.copyOf(written);
    }

    private static void write(Path archive, Map<String, Supplier<byte[]>> files) throws IOException {
        try (OutputStream stream = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(stream), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
                byte[] bytes = file.getValue().get();
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(bytes.length);
                entry.setModTime(ENTRY_TIME.toEpochMilli());
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
    }
}
