package org.sightline.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes files by path into a folder or a zip, always with the same bytes. */
final class ExportWriter {
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 2, 12, 0);

    private final boolean zip64;
    private final boolean streamed;

    /**
     * @param zip64 whether every entry gets the form for large files
     * @param streamed whether sizes come after the data, as when a zip is made on its way through the network
     */
    ExportWriter(boolean zip64, boolean streamed) {
        this.zip64 = zip64;
        this.streamed = streamed;
    }

    void writeFolder(Path folder, Map<String, Supplier<byte[]>> files) throws IOException {
        for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(path, file.getValue().get());
        }
    }

    void writeZip(Path zip, Map<String, Supplier<byte[]>> files) throws IOException {
        Path parent = zip.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (streamed) {
            try (OutputStream stream = Files.newOutputStream(zip)) {
                writeEntries(new ZipArchiveOutputStream(stream), files);
            }
        } else {
            Files.deleteIfExists(zip);
            writeEntries(new ZipArchiveOutputStream(zip), files);
        }
    }

    private void writeEntries(ZipArchiveOutputStream zip, Map<String, Supplier<byte[]>> files) throws IOException {
        try (zip) {
            zip.setUseZip64(zip64 ? Zip64Mode.AlwaysWithCompatibility : Zip64Mode.AsNeeded);
            for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
                byte[] bytes = file.getValue().get();
                ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
                // A zip keeps local time, so noon in the zone of this computer is the same number everywhere.
                entry.setTime(
                        ENTRY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
                if (!streamed && isPacked(file.getKey())) {
                    store(entry, bytes);
                }
                zip.putArchiveEntry(entry);
                zip.write(bytes);
                zip.closeArchiveEntry();
            }
        }
    }

    private static boolean isPacked(String path) {
        return path.endsWith(".jpg") || path.endsWith(".mp4");
    }

    private static void store(ZipArchiveEntry entry, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
    }
}
