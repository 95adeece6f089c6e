package org.sightline.archive.instagram;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;
import org.sightline.system.PrivateLog;

/**
 * Which files of a download of Instagram are Threads'. The pictures of both lie in the same folders; only lists tell them apart,
 * and they are read for it when the first file is asked for. A picture that both name belongs to both.
 */
final class ThreadsFiles {

    private static final PrivateLog LOG = PrivateLog.of(ThreadsFiles.class);

    private final Archive whole;
    private final ExportReader instagram;
    private final ExportReader threads;
    private @Nullable Set<String> named;
    private final Set<String> namedByBoth = new HashSet<>();

    ThreadsFiles(Archive whole, ExportReader instagram, ExportReader threads) {
        this.whole = whole;
        this.instagram = instagram;
        this.threads = threads;
    }

    boolean isThreads(String path) {
        return ThreadsReader.isOwn(path) || isIn(named(), path);
    }

    boolean isInstagram(String path) {
        return !ThreadsReader.isOwn(path) && (!isIn(named(), path) || isIn(namedByBoth, path));
    }

    private synchronized Set<String> named() {
        Set<String> paths = named;
        if (paths == null) {
            Set<String> collected = new HashSet<>();
            try {
                threads.read(whole, new Paths(path -> {
                    if (collected.size() < ArchiveLimits.LISTED_TWICE) {
                        collected.add(path);
                    }
                }));
                instagram.read(whole, new Paths(path -> {
                    if (collected.contains(path)) {
                        namedByBoth.add(path);
                    }
                }));
            } catch (IOException gone) {
                // The reading proper meets the same and tells it.
                LOG.failure("Telling the files of two platforms apart", gone);
            }
            paths = collected;
            named = paths;
        }
        return paths;
    }

    /** By the whole path, or by its end where a list lacks folders. */
    private static boolean isIn(Set<String> paths, String path) {
        if (paths.isEmpty()) {
            return false;
        }
        if (paths.contains(path)) {
            return true;
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String end = path.substring(slash + 1);
            if (end.indexOf('/') >= 0 && paths.contains(end)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the paths of what a reader finds and nothing else. */
    private record Paths(Consumer<String> taker) implements ExportSink {
        @Override
        public void account(Account account) {
            // Told at the reading proper.
        }

        @Override
        public void appearance(Appearance appearance) {
            if (appearance.path() != null) {
                taker.accept(appearance.path());
            }
        }

        @Override
        public void problem(Problem problem) {
            // Told at the reading proper.
        }
    }
}
