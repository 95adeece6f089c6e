package org.sightline.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Names of files as ZIPs, folders and JSON give them, made comparable; no path of an archive is trusted. */
public final class EntryPath {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");
    private static final Set<String> OTHER_ENDINGS = Set.of(
            "json", "html", "htm", "css", "js", "txt", "csv", "xml", "pdf", "zip", "tgz", "gz", "md", "srt", "vcf",
            "ics", "log", "db", "ini", "mp3", "m4a", "aac", "wav", "ogg", "opus");
    private static final Set<String> JUNK_NAMES = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private EntryPath() {}

    /** With {@code /} between folders and without a leading {@code ./}; empty if it would lead out of the archive. */
    public static Optional<String> normalise(String raw) {
        String path = raw.replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        if (path.isEmpty()
                || path.startsWith("/")
                || path.indexOf('\0') >= 0
                || DRIVE.matcher(path).matches()) {
            return Optional.empty();
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                return Optional.empty();
            }
        }
        return Optional.of(path);
    }

    /** Whether operating systems, not people or platforms, put the file there. */
    public static boolean isJunk(String path) {
        String name = fileName(path).toLowerCase(Locale.ROOT);
        return name.startsWith("._")
                || JUNK_NAMES.contains(name)
                || path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/");
    }

    /** Tells of a name that is not followed. */
    static Problem tooLong(String path) {
        return Problem.of(
                ProblemCode.NAME_TOO_LONG, null, KeptText.shown(path), Integer.toString(ArchiveLimits.PATH_CHARACTERS));
    }

    public static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Lower case, without the dot; empty where there is none. */
    public static String extension(String path) {
        String name = fileName(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a file may be a picture or a video: by its name, everything but what is known to be something else. */
    public static boolean mayBeMedia(String path) {
        return !OTHER_ENDINGS.contains(extension(path));
    }

    /** Whether the string is an address on the web; such a file is not in the archive, and is never fetched. */
    public static boolean isWebAddress(String uri) {
        String start = uri.substring(0, Math.min(8, uri.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
