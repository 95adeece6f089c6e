package org.sightline.report;

import java.io.IOException;

/** A file that should be a report is none, or one of a version that this program does not know. */
public final class ReportFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    ReportFormatException(String message) {
        super(message);
    }

    ReportFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
