package org.sightline.desktop.testing;

import java.util.Map;
import org.sightline.audit.AuditSummary;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;

/** Numbers of audits that never were. */
public final class Summaries {

    private Summaries() {}

    /** Photos with faces, of which so many are public and so many of unknown audience. */
    public static AuditSummary ofHeadlines(long seenByAnyone, long unknown) {
        return of(3000, 4000, seenByAnyone, unknown, 0, 0, 0, 0, 0);
    }

    /** Photos that nobody sees without an account, by the user's answers. */
    public static AuditSummary notPublic(long photos) {
        return of(3000, 4000, 0, 0, photos, 0, 0, 0, 0);
    }

    public static AuditSummary withProblems(long problems) {
        return of(3000, 4000, 37, 1204, 0, 12, 5, 3, problems);
    }

    /** No photo, and so many files that could not be examined. */
    public static AuditSummary withoutPhotos(long unreadable) {
        return of(0, 0, 0, 0, 0, unreadable, 0, 0, unreadable);
    }

    public static AuditSummary withoutFaces(long photos) {
        return of(photos, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static AuditSummary of(
            long photos,
            long faces,
            long seenByAnyone,
            long unknown,
            long notPublic,
            long unreadable,
            long notExamined,
            long waiting,
            long problems) {
        return new AuditSummary(
                seenByAnyone,
                unknown,
                notPublic,
                2,
                photos,
                0,
                faces,
                faces / 2,
                Map.of(Audience.PUBLIC, photos / 3, Audience.FRIENDS, photos / 3, Audience.UNKNOWN, photos / 3),
                Map.of(Exposure.HIGH, photos / 4, Exposure.NONE, photos / 2),
                14,
                unreadable,
                notExamined,
                waiting,
                problems);
    }
}
