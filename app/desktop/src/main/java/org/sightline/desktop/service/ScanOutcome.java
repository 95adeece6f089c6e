package org.sightline.desktop.service;

import java.util.List;
import org.sightline.audit.AuditProblem;

/** How a scan ended. */
public sealed interface ScanOutcome {

    /** It went through. */
    record Finished(Examination examination) implements ScanOutcome {}

    /** It was asked to stop; nothing is kept. */
    record Stopped() implements ScanOutcome {}

    /** None of what was chosen could be read, for these reasons. */
    record NothingRead(List<AuditProblem> problems) implements ScanOutcome {
        public NothingRead {
            problems = List.copyOf(problems);
        }
    }
}
