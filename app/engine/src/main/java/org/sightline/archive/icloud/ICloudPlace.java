package org.sightline.archive.icloud;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.archive.EntryPath;

/**
 * What a file of a download is, by its path. A download is one or more parts, each with a folder of photos and, beside it, others.
 */
final class ICloudPlace {

    /** Ends with a slash, or with that of a ZIP. */
    private static final Pattern BESIDE =
            Pattern.compile("^(?<part>|.*?/)(?<name>Photos|Recently Deleted|Albums|Memories"
                    + "|My Albums|iCloud Shared Albums(\\.zip!)?)/.+$");

    private static final Pattern LIST =
            Pattern.compile("^(?<part>|.*/)(?<folder>Albums|Memories)/(?<album>[^/]+)\\.csv$");
    private static final Pattern SHARED = Pattern.compile("^(?<folder>.*/)?My Albums/(?<album>[^/]+)/[^/]+$");
    private static final Pattern DELETED = Pattern.compile("^(.*/)?Recently Deleted/[^/]+$");
    private static final Pattern OTHER_LIST =
            Pattern.compile("^(?<part>|.*/)(Subscribed Albums\\.json|Shared Library Details.*\\.csv)$");
    /** How the ZIPs and folders are called that Apple hands out. */
    private static final Pattern DOWNLOAD = Pattern.compile("^iCloud Photos( Part \\d+ of \\d+)?\\b.*$");

    private ICloudPlace() {}

    /**
     * A list of the photos of an album.
     *
     * @param part where the album's own part begins
     */
    record AlbumList(String part, String album) {}

    static Optional<AlbumList> albumList(String path) {
        Matcher list = LIST.matcher(path);
        return list.matches()
                ? Optional.of(new AlbumList(list.group("part"), composed(list.group("album"))))
                : Optional.empty();
    }

    /** The shared album that a file lies in. */
    static Optional<String> sharedAlbum(String path) {
        Matcher shared = SHARED.matcher(path);
        return shared.matches() ? Optional.of(composed(shared.group("album"))) : Optional.empty();
    }

    /** Some systems keep letters and their accents apart in names of files. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    static boolean isDeleted(String path) {
        return DELETED.matcher(path).matches();
    }

    /** A list whose columns nobody has described. */
    static boolean isOtherList(String path) {
        return OTHER_LIST.matcher(path).matches() && EntryPath.extension(path).equals("csv");
    }

    /** Whether a ZIP or folder is called as Apple calls them. */
    static boolean isDownload(String name) {
        return DOWNLOAD.matcher(name).matches();
    }

    /** Where the part begins that a file lies in by the name of its folder. */
    static Optional<String> part(String path) {
        Matcher beside = BESIDE.matcher(path);
        return beside.matches() ? Optional.of(beside.group("part")) : Optional.empty();
    }

    /** Whether a file belongs to the part that begins there. */
    static boolean isBeside(String part, String path) {
        if (!path.startsWith(part)) {
            return false;
        }
        String below = path.substring(part.length());
        Matcher beside = BESIDE.matcher(below);
        Matcher other = OTHER_LIST.matcher(below);
        return (beside.matches() && beside.group("part").isEmpty())
                || (other.matches() && other.group("part").isEmpty());
    }
}
