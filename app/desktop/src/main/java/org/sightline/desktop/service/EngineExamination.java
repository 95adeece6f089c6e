package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.report.ReportWriter;

/** A scan's results, read out of its store. */
final class EngineExamination implements Examination {

    private final Audit audit;
    private final ReportWriter writer;
    private final AuditSummary summary;
    private final List<AuditProblem> problems;
    private boolean closed;

    EngineExamination(Audit audit, ReportWriter writer) {
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
        return writer.write(audit, List.of(), folder, EnumSet.of(ReportWriter.Format.JSON, ReportWriter.Format.CSV));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            audit.close();
        }
    }
}
