package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;

/** How a scan ended. */
public sealed interface ScanOutcome {

    /** It went through. */
    record Finished(Examination examination) implements ScanOutcome {}

    /**
     * It was asked to stop.
     *
     * @param kept the file that keeps what was examined, and that goes on from there; null where nothing is kept
     */
    record Stopped(@Nullable Path kept) implements ScanOutcome {}

    /** None of what was chosen could be read, for these reasons. */
    record NothingRead(List<AuditProblem> problems) implements ScanOutcome {
        public NothingRead {
            problems = List.copyOf(problems);
        }
    }
}
