package org.sightline.desktop.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.ScanPreview;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Platform;

/** What looks at archives that never were would find. */
public final class Previews {

    private Previews() {}

    /** One archive with posts, messages and something in the trash; measured. */
    public static ScanPreview usual() {
        return of(Platform.FACEBOOK, List.of(), new ScanPreview.Time(Duration.ofMinutes(2), Duration.ofMinutes(4), 24));
    }

    public static ScanPreview unmeasured() {
        return of(Platform.FACEBOOK, List.of(), null);
    }

    public static ScanPreview folder() {
        return of(Platform.FOLDER, List.of(), null);
    }

    public static ScanPreview with(AuditProblem... problems) {
        return of(Platform.FACEBOOK, List.of(problems), null);
    }

    private static ScanPreview of(Platform platform, List<AuditProblem> problems, ScanPreview.@Nullable Time time) {
        ArchiveInfo archive = new ArchiveInfo(
                platform.id() + "-1",
                platform,
                "format",
                "seen",
                List.of("part-1.zip", "part-2.zip"),
                "alex.example",
                null,
                null,
                null,
                List.of(),
                0,
                0,
                0);
        ScanPreview.Contents contents = new ScanPreview.Contents(
                archive,
                Map.of(AppearanceKind.POST, 1000L, AppearanceKind.MESSAGE, 412L, AppearanceKind.DELETED, 1L),
                14,
                900,
                3,
                1413,
                1000,
                5,
                Map.of("HEIC", 12L),
                LocalDate.of(2010, 1, 1),
                LocalDate.of(2024, 5, 3));
        Long least = time == null ? null : Long.valueOf(3L << 20);
        Long most = time == null ? null : Long.valueOf(5L << 20);
        return new ScanPreview(List.of(contents), problems, 1000, 0, time, new ScanPreview.Disk(1L << 20, least, most));
    }
}
