package org.sightline.archive.meta;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
        return checked(EntryPath.normalise(uri).orElse(null), uri, file, sink);
    }

    /**
     * The path that a page names, relative to the page where it says so and else to the top; addresses on the web stay as they
     * are.
     *
     * @param page the page's own path
     */
    public static @Nullable String inPage(String uri, String page, ExportSink sink) {
        if (EntryPath.isWebAddress(uri)) {
            return uri;
        }
        return checked(resolve(decoded(uri.replaceFirst("[?#].*$", "")), page), uri, page, sink);
    }

    /** The same, where a problem is told at another reading. */
    public static @Nullable String inPage(String uri, String page) {
        if (EntryPath.isWebAddress(uri)) {
            return uri;
        }
        String path = resolve(decoded(uri.replaceFirst("[?#].*$", "")), page);
        return path == null || path.length() > ArchiveLimits.PATH_CHARACTERS ? null : path;
    }

    /** Steps up are allowed from the page's folder to the top and no further. */
    private static @Nullable String resolve(String uri, String page) {
        if (!uri.startsWith("../") && !uri.startsWith("./")) {
            return EntryPath.normalise(uri).orElse(null);
        }
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String rest = uri;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                if (folder.isEmpty()) {
                    return null;
                }
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return EntryPath.normalise(folder + rest).orElse(null);
    }

    /** Undoes the writing of characters as {@code %20}; what is none stays. */
    private static String decoded(String uri) {
        if (uri.indexOf('%') < 0) {
            return uri;
        }
        try {
            return KeptText.of(URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return uri;
        }
    }

    private static @Nullable String checked(@Nullable String path, String uri, String file, ExportSink sink) {
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
