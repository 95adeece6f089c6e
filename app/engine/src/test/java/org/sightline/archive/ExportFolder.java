package org.sightline.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.model.Platform;

/** An export that a test writes by hand, file by file, and reads. */
public final class ExportFolder {

    private final Path folder;

    public ExportFolder(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    public ExportFolder file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** What the only archive of the folder tells. */
    public CollectingSink read() throws IOException {
        try (ArchiveOpener.Opened opened = open()) {
            if (opened.archives().size() != 1) {
                throw new IllegalStateException("There are several archives in it");
            }
            return read(opened.archives().get(0));
        }
    }

    /** What the archive of this platform tells. */
    public CollectingSink read(Platform platform) throws IOException {
        try (ArchiveOpener.Opened opened = open()) {
            return read(opened.archives().stream()
                    .filter(archive -> archive.platform() == platform)
                    .findFirst()
                    .orElseThrow());
        }
    }

    public ArchiveOpener.Opened open() {
        return new ArchiveOpener().open(List.of(folder));
    }

    public static CollectingSink read(Archive archive) throws IOException {
        CollectingSink sink = new CollectingSink();
        archive.reader().read(archive, sink);
        return sink;
    }
}
