package org.sightline.desktop.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.ScanPreview.Contents;
import org.sightline.desktop.words.Messages;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Platform;

/**
 * An archive in words.
 *
 * @param title the platform
 * @param account its name; null where the archive tells none
 * @param parts files that it was read from
 * @param lines what is in it, and what is not
 * @param unknown how many of them nothing says the audience of; null where the archive says all
 * @param problems what is amiss with it
 */
public record ArchiveLines(
        String title,
        @Nullable String account,
        List<String> parts,
        List<String> lines,
        @Nullable String unknown,
        List<AuditProblem> problems) {

    public ArchiveLines {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    static ArchiveLines of(Contents contents, List<AuditProblem> problems, Messages messages) {
        ArchiveInfo archive = contents.archive();
        boolean folder = archive.platform() == Platform.FOLDER;
        return new ArchiveLines(
                folder ? messages.text("preview.folder") : messages.of(archive.platform()),
                archive.accountHandle(),
                archive.parts(),
                lines(contents, folder, messages),
                contents.audienceUnknown() == 0
                        ? null
                        : folder
                                ? messages.text("preview.unknown.folder")
                                : messages.text("preview.unknown", contents.audienceUnknown()),
                problems.stream()
                        .filter(problem -> archive.id().equals(problem.archive()))
                        .toList());
    }

    private static List<String> lines(Contents contents, boolean folder, Messages messages) {
        List<String> lines = new ArrayList<>();
        if (folder) {
            lines.add(messages.text("preview.folder.means"));
        }
        lines.add(messages.text("preview.pictures", contents.pictures()));
        if (contents.first() != null && contents.last() != null) {
            int first = contents.first().getYear();
            int last = contents.last().getYear();
            lines.add(
                    first == last
                            ? messages.text("preview.year", Integer.toString(first))
                            : messages.text("preview.years", Integer.toString(first), Integer.toString(last)));
        }
        if (!folder && !contents.appearances().isEmpty()) {
            lines.add(messages.text("preview.kinds", kinds(contents.appearances(), messages)));
        }
        add(lines, contents.outOfSight(), messages.text("preview.outOfSight", contents.outOfSight()));
        add(lines, contents.missing(), messages.text("preview.missing", contents.missing()));
        add(lines, contents.videos(), messages.text("preview.videos", contents.videos()));
        if (!contents.notRead().isEmpty()) {
            lines.add(messages.text("preview.notRead", formats(contents.notRead(), messages)));
        }
        return lines;
    }

    private static void add(List<String> lines, long number, String line) {
        if (number > 0) {
            lines.add(line);
        }
    }

    private static String kinds(Map<AppearanceKind, Long> kinds, Messages messages) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<AppearanceKind, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(kind -> messages.text("preview.kind", messages.of(kind.getKey()), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String formats(Map<String, Long> formats, Messages messages) {
        return formats.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(format -> messages.text("preview.kind", format.getKey(), format.getValue()))
                .collect(Collectors.joining(", "));
    }
}
