package org.sightline.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.audit.Audit;
import org.sightline.model.Assumption;

/** Writes an audit's reports into a folder. A file appears when it is complete. */
public final class ReportWriter {

    /** What can be written. */
    public enum Format {
        JSON("report.json"),
        CSV("photos.csv");

        private final String fileName;

        Format(String fileName) {
            this.fileName = fileName;
        }

        public String fileName() {
            return fileName;
        }
    }

    private final String version;
    private final Clock clock;

    /** @param version of the program, named in the report */
    public ReportWriter(String version, Clock clock) {
        this.version = version;
        this.clock = clock;
    }

    /**
     * Writes the formats into the folder, which is made if need be.
     *
     * @return the files
     */
    public List<Path> write(Audit audit, List<Assumption> assumptions, Path folder, Set<Format> formats)
            throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Format format : EnumSet.copyOf(formats)) {
            Path file = folder.resolve(format.fileName());
            Path unfinished = folder.resolve(format.fileName() + ".unfinished");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    write(audit, assumptions, format, out);
                }
                move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            written.add(file);
        }
        return written;
    }

    private void write(Audit audit, List<Assumption> assumptions, Format format, OutputStream out) throws IOException {
        switch (format) {
            case JSON ->
                new JsonReport("sightline " + version, clock.instant().truncatedTo(ChronoUnit.SECONDS))
                        .write(audit, assumptions, out);
            case CSV -> new CsvReport().write(audit, assumptions, out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException failure) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
