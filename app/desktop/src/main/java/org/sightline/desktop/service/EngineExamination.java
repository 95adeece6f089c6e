package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.audit.Engine;
import org.sightline.audit.Pictures;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;
import org.sightline.report.html.HtmlReport;

/** A scan's results, read out of its store. */
final class EngineExamination implements Examination {

    private final Engine engine;
    private final Audit audit;
    private final ReportWriter writer;
    private final AuditSummary summary;
    private final List<AuditProblem> problems;
    private boolean closed;

    EngineExamination(Engine engine, Audit audit, ReportWriter writer) {
        this.engine = engine;
        this.audit = audit;
        this.writer = writer;
        this.summary = audit.summary(List.of());
        this.problems = List.copyOf(audit.problems(MOST_PROBLEMS));
    }

    @Override
    public AuditSummary summary() {
        return summary;
    }

    @Override
    public List<AuditProblem> problems() {
        return problems;
    }

    @Override
    public List<Path> saveReport(Path folder) throws IOException {
        try (Pictures pictures = new Pictures(engine, audit, List.of(), HtmlReport.PICTURE_SIDE)) {
            return writer.write(
                    audit,
                    List.of(),
                    folder,
                    EnumSet.allOf(ReportWriter.Format.class),
                    Locale.ENGLISH,
                    Discretion.USUAL,
                    pictures);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            audit.close();
        }
    }
}
