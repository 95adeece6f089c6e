package org.sightline.report.html;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a report go, one after the other: a folder, or whatever takes bytes under names. */
@FunctionalInterface
public interface ReportFiles {

    /** Writes a file's bytes; may close what it writes to. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** @param name relative, with {@code /} */
    void write(String name, Content content) throws IOException;

    /** Files of a folder that exists. Each appears when it is complete. */
    static ReportFiles in(Path folder) {
        return (name, content) -> {
            Path file = folder.resolve(name);
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            try {
                Files.createDirectories(file.resolveSibling(""));
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                    content.to(out);
                }
                FinishedFile.move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        };
    }
}
