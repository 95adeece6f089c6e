package org.sightline.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that should be a report is none, or one of a version that this program does not know. */
public final class ReportFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    public enum Why {
        NO_REPORT,
        /** It ends early or is damaged. */
        BROKEN,
        OTHER_VERSION,
        /** A photo lacks what every report tells. */
        INCOMPLETE
    }

    private final Why why;

    ReportFormatException(Why why) {
        this(why, null);
    }

    ReportFormatException(Why why, @Nullable Throwable cause) {
        super("A report cannot be read: " + why, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
