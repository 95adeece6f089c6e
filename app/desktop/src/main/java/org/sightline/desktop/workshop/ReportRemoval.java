package org.sightline.desktop.workshop;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.desktop.workshop.Workshop.WrittenReport;
import org.sightline.system.PrivateLog;

/** Deletes what this session wrote: the files, and the folders that were made within the chosen one, if nothing else is there. */
final class ReportRemoval {

    private static final PrivateLog LOG = PrivateLog.of(ReportRemoval.class);

    private ReportRemoval() {}

    /** Gives what could not be deleted. */
    static List<Path> remove(List<WrittenReport> reports) {
        List<Path> left = new ArrayList<>();
        for (WrittenReport report : reports) {
            Path chosen = report.folder().toAbsolutePath().normalize();
            Set<Path> within = new LinkedHashSet<>();
            for (Path file : report.files()) {
                remove(file, left);
                Path folder = file.toAbsolutePath().normalize().getParent();
                if (folder != null && !folder.equals(chosen) && folder.startsWith(chosen)) {
                    within.add(folder);
                }
            }
            within.forEach(ReportRemoval::removeEmpty);
        }
        return left;
    }

    private static void remove(Path file, List<Path> left) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.failure("Deleting a report", failure);
            left.add(file);
        }
    }

    private static void removeEmpty(Path folder) {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException others) {
            // Somebody put something there; what was ours is gone.
        } catch (IOException failure) {
            LOG.failure("Deleting a report's folder", failure);
        }
    }
}
