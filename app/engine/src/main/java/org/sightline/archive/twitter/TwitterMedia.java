package org.sightline.archive.twitter;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.EntryPath;

/**
 * Where the file of a medium lies: in a folder that belongs to its list, named by the number of the post or message and the last
 * part of the medium's address. The folders were called differently over the years.
 */
final class TwitterMedia {

    private static final String CURRENT = "data/";

    private final Set<String> folders = new HashSet<>();
    private boolean inData;

    private TwitterMedia() {}

    static TwitterMedia of(Archive archive) throws IOException {
        TwitterMedia media = new TwitterMedia();
        archive.forEachFile(file -> media.add(file.file().path()));
        return media;
    }

    private void add(String path) {
        inData |= path.startsWith(CURRENT);
        int name = path.lastIndexOf('/');
        if (name > 0 && path.substring(0, name).endsWith("_media")) {
            folders.add(path.substring(0, name));
        }
    }

    /**
     * The path of a medium's file; null where its address has no name.
     *
     * @param number of the post, message or account
     */
    @Nullable
    String path(TwitterList list, @Nullable String number, @Nullable String address) {
        String name = address == null ? "" : name(address);
        if (number == null || name.isEmpty() || list.mediaFolders().isEmpty()) {
            return null;
        }
        String start = inData ? CURRENT : "";
        String folder = list.mediaFolders().stream()
                .map(each -> start + each)
                .filter(folders::contains)
                .findFirst()
                .orElse(start + list.mediaFolders().get(0));
        return EntryPath.normalise(folder + "/" + number + "-" + name).orElse(null);
    }

    private static String name(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a message's medium, of which only the address is known, is no picture. */
    static boolean isVideo(String address) {
        String name = name(address).toLowerCase(Locale.ROOT);
        return name.endsWith(".mp4") || name.endsWith(".m3u8");
    }
}
