package org.sightline.desktop.service;

import java.util.List;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.ScanPreview;

/** How a look at what was chosen ended. */
public sealed interface PreviewOutcome {

    /** It went through. */
    record Ready(ScanPreview preview) implements PreviewOutcome {}

    /** It was asked to stop. */
    record Stopped() implements PreviewOutcome {}

    /** None of what was chosen could be read, for these reasons. */
    record NothingRead(List<AuditProblem> problems) implements PreviewOutcome {
        public NothingRead {
            problems = List.copyOf(problems);
        }
    }
}
