package org.sightline.archive.meta;

import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeptText;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Paths of pictures as lists name them. */
public final class MetaPaths {

    private MetaPaths() {}

    /**
     * The path that a list names, unless it would lead out of the archive; addresses on the web stay as they are.
     *
     * @param file the list, for the problem that a path may be
     */
    public static @Nullable String of(@Nullable String uri, String file, ExportSink sink) {
        if (uri == null || EntryPath.isWebAddress(uri)) {
            return uri;
        }
        String path = EntryPath.normalise(uri).orElse(null);
        if (path != null && path.length() > ArchiveLimits.PATH_CHARACTERS) {
            String most = Integer.toString(ArchiveLimits.PATH_CHARACTERS);
            sink.problem(Problem.of(ProblemCode.NAME_TOO_LONG, file, KeptText.shown(uri), most));
            return null;
        }
        if (path == null) {
            sink.problem(Problem.of(ProblemCode.UNSAFE_PATH, file, KeptText.shown(uri)));
        }
        return path;
    }
}
