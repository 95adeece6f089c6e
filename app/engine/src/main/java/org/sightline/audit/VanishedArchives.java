package org.sightline.audit;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.sightline.archive.Archive;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/**
 * Archives that went away while they were read: a drive that was pulled, a folder that was moved. What is left of them stays
 * to be examined, instead of becoming a problem line a picture. For all threads of a scan.
 */
final class VanishedArchives {

    private final Map<String, Archive> archives;
    private final Set<String> vanished = new ConcurrentSkipListSet<>();

    VanishedArchives(Map<String, Archive> archives) {
        this.archives = archives;
    }

    boolean contains(String archive) {
        return vanished.contains(archive);
    }

    /** Whether the archive is gone, asked after a file of it could not be read. */
    boolean isGone(String archive) {
        Archive asked = archives.get(archive);
        if (asked != null
                && asked.parts().stream()
                        .anyMatch(part -> Files.notExists(part.tree().location()))) {
            vanished.add(archive);
        }
        return contains(archive);
    }

    /** A line for each, with the parts that are gone. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Archive> archive : archives.entrySet()) {
            if (!contains(archive.getKey())) {
                continue;
            }
            for (Archive.Part part : archive.getValue().parts()) {
                if (Files.notExists(part.tree().location())) {
                    problems.add(Problem.of(
                            ProblemCode.ARCHIVE_VANISHED, part.tree().location().toString()));
                }
            }
        }
        return problems;
    }
}
