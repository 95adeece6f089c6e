package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;

/** What a scan found. The numbers are at hand at once; writing and closing are for the background. */
public interface Examination extends AutoCloseable {

    /** How many problems are listed at most. */
    int MOST_PROBLEMS = 200;

    AuditSummary summary();

    /** The first {@value #MOST_PROBLEMS} problems. */
    List<AuditProblem> problems();

    /** Writes the report's files into a folder and names them. */
    List<Path> saveReport(Path folder) throws IOException;

    /** Removes everything that was kept of it. */
    @Override
    void close();
}
