package org.sightline.advice;

import java.util.ArrayList;
import java.util.List;

/** What is said before a step is taken. */
public enum Warning {
    /** There is no way back. */
    CANNOT_BE_UNDONE,
    /** There is no way back for all at once. */
    UNDONE_ONE_BY_ONE,
    /** Said with each of the above. */
    KEEP_A_COPY_FIRST,
    /** Not everybody finds it. */
    NOT_OFFERED_TO_ALL,
    /** Nobody read it anywhere yet. */
    UNVERIFIED,
    /** Something about it was not read anywhere yet. */
    PARTLY_UNVERIFIED,
    /** A photo of the face is handed over. */
    HANDS_OVER_FACE,
    /** A document is handed over. */
    HANDS_OVER_DOCUMENT;

    static List<Warning> of(Entry entry) {
        List<Warning> warnings = new ArrayList<>();
        if (entry.undo() == Undo.NEVER) {
            warnings.add(CANNOT_BE_UNDONE);
            warnings.add(KEEP_A_COPY_FIRST);
        } else if (entry.undo() == Undo.ONE_BY_ONE) {
            warnings.add(UNDONE_ONE_BY_ONE);
            warnings.add(KEEP_A_COPY_FIRST);
        }
        if (!entry.offeredToAll()) {
            warnings.add(NOT_OFFERED_TO_ALL);
        }
        if (entry.confidence() == Confidence.UNVERIFIED) {
            warnings.add(UNVERIFIED);
        } else if (!entry.unverified().isEmpty()) {
            warnings.add(PARTLY_UNVERIFIED);
        }
        OptOut optOut = entry.optOut();
        if (optOut != null && optOut.asks().stream().anyMatch(Asked::showsFace)) {
            warnings.add(HANDS_OVER_FACE);
        }
        if (optOut != null && optOut.asks().stream().anyMatch(Asked::isDocument)) {
            warnings.add(HANDS_OVER_DOCUMENT);
        }
        return warnings;
    }
}
