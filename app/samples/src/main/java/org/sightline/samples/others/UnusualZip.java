package org.sightline.samples.others;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.MetaExport;

/** Writes zips whose names are encoded as other programs do it. */
final class UnusualZip {
    private static final Instant ENTRY_TIME = Instant.parse("2026-01-02T12:00:00Z");

    private UnusualZip() {}

    /** Writes an export with names composed and without a flag, or decomposed and with it. */
    static Path write(MetaExport<?> export, Path directory, boolean decomposed) throws IOException {
        Path path = directory.resolve(export.partName(0) + ".zip");
        Files.deleteIfExists(path);
        ExportFiles files = export.files();
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>(files.records());
        all.putAll(files.media());
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(path)) {
            zip.setUseLanguageEncodingFlag(decomposed);
            for (Map.Entry<String, Supplier<byte[]>> file : all.entrySet()) {
                String name = file.getKey();
                ZipArchiveEntry entry =
                        new ZipArchiveEntry(decomposed ? Normalizer.normalize(name, Normalizer.Form.NFD) : name);
                entry.setTime(ENTRY_TIME.toEpochMilli());
                zip.putArchiveEntry(entry);
                zip.write(file.getValue().get());
                zip.closeArchiveEntry();
            }
        }
        return path;
    }
}
