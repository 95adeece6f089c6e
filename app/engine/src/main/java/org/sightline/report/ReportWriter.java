package org.sightline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Pictures;
import org.sightline.model.Assumption;
import org.sightline.report.html.Discretion;
import org.sightline.report.html.HtmlReport;
import org.sightline.report.html.ReportFiles;

/** Writes an audit's reports into a folder. A file appears when it is complete. */
public final class ReportWriter {

    /** What can be written. */
    public enum Format {
        HTML(HtmlReport.FILE),
        JSON("report.json"),
        CSV("photos.csv"),
        PDF("report.pdf");

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
     * Writes the formats into the folder, which is made if need be; the page for people without pictures.
     *
     * @return the files
     */
    public List<Path> write(Audit audit, List<Assumption> assumptions, Path folder, Set<Format> formats)
            throws IOException {
        return write(audit, assumptions, folder, formats, Locale.ENGLISH, Discretion.USUAL, null);
    }

    /**
     * Writes the formats into the folder, which is made if need be.
     *
     * @param locale language of the page for people; the others are for programs, and English
     * @param discretion of the page for people; the others hold everything
     * @param pictures where that page's pictures come from; null for one without
     * @return the files
     */
    public List<Path> write(
            Audit audit,
            List<Assumption> assumptions,
            Path folder,
            Set<Format> formats,
            Locale locale,
            Discretion discretion,
            @Nullable Pictures pictures)
            throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Format format : EnumSet.copyOf(formats)) {
            if (format == Format.HTML) {
                written.addAll(new HtmlReport(generator(), now(), locale, discretion, pictures)
                        .write(audit, assumptions, folder));
            } else {
                ReportFiles.in(folder)
                        .write(format.fileName(), out -> write(audit, assumptions, format, locale, discretion, out));
                written.add(folder.resolve(format.fileName()));
            }
        }
        return written;
    }

    /** The same to wherever files go: nothing is written to a disk by this itself. */
    public void write(
            Audit audit,
            List<Assumption> assumptions,
            ReportFiles files,
            Set<Format> formats,
            Locale locale,
            Discretion discretion,
            @Nullable Pictures pictures)
            throws IOException {
        for (Format format : EnumSet.copyOf(formats)) {
            if (format == Format.HTML) {
                new HtmlReport(generator(), now(), locale, discretion, pictures).write(audit, assumptions, files);
            } else {
                files.write(format.fileName(), out -> write(audit, assumptions, format, locale, discretion, out));
            }
        }
    }

    private void write(
            Audit audit,
            List<Assumption> assumptions,
            Format format,
            Locale locale,
            Discretion discretion,
            OutputStream out)
            throws IOException {
        switch (format) {
            case JSON -> new JsonReport(generator(), now()).write(audit, assumptions, out);
            case CSV -> new CsvReport().write(audit, assumptions, out);
            case PDF ->
                out.write(new HtmlReport(generator(), now(), locale, discretion, null).printed(audit, assumptions));
            case HTML -> throw new IllegalArgumentException("More than one file");
        }
    }

    private String generator() {
        return "sightline " + version;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
