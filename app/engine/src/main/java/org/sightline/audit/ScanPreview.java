package org.sightline.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;

/**
 * What a scan would do, before it is begun.
 *
 * @param problems inputs that could not be opened, and what is amiss with an archive
 * @param toExamine pictures that would be examined
 * @param videos that would be looked through
 * @param time how long that would take; null where it was not measured
 * @param disk how large the store would become
 */
public record ScanPreview(
        List<Contents> archives,
        List<AuditProblem> problems,
        long toExamine,
        long videos,
        @Nullable Time time,
        Disk disk) {

    public ScanPreview {
        archives = List.copyOf(archives);
        problems = List.copyOf(problems);
    }

    /**
     * What an archive holds.
     *
     * @param appearances how often pictures stand in posts, stories, messages and so on; those that are missing included
     * @param outOfSight of these, archived or otherwise visible to nobody else now; the trash is not counted among them
     * @param audienceUnknown of these, where nothing says who can see them
     * @param missing of these, whose picture is not in the archive
     * @param pictures files
     * @param inScope pictures that would be examined
     * @param videos files
     * @param notRead pictures whose names are those of a format that is not read, by format
     * @param first earliest day, UTC; null where nothing is dated
     * @param last latest day
     */
    public record Contents(
            ArchiveInfo archive,
            Map<AppearanceKind, Long> appearances,
            long outOfSight,
            long audienceUnknown,
            long missing,
            long pictures,
            long inScope,
            long videos,
            Map<String, Long> notRead,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        public Contents {
            appearances = Map.copyOf(appearances);
            notRead = Map.copyOf(notRead);
        }
    }

    /**
     * A range, from some pictures of these very archives, examined on this computer as busy as it is; of videos a rough guess by
     * their bytes.
     *
     * @param measured pictures that it rests on; 0 where only videos are to be examined
     */
    public record Time(Duration least, Duration most, int measured) {}

    /**
     * Bytes of the store.
     *
     * @param begun what it takes before any picture is examined; measured
     * @param least what it takes at the end; null where that was not measured
     * @param most the same
     */
    public record Disk(
            long begun, @Nullable Long least, @Nullable Long most) {}
}
