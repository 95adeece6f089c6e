package org.sightline.archive.twitter;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.EntryPath;
import org.sightline.archive.JsonValues;
import tools.jackson.databind.JsonNode;

/**
 * Where the file of a medium lies: in a folder that belongs to its list, named by the number of the post or message and the last
 * part of the medium's address. The folders were called differently over the years.
 */
final class TwitterMedia {

    private static final String CURRENT = "data/";

    /** In 2018 a folder held ZIPs of its files. */
    private static final Pattern IN_ZIP = Pattern.compile("(?<folder>(?:data/)?\\w+_media)/[^/]+\\.zip!/(?<name>.+)");

    private final Set<String> folders = new HashSet<>();
    /** Which videos are there: of each the post names several, and the archive holds one. */
    private final Set<String> videos = new HashSet<>();
    /** Paths of files that lie in ZIPs, by where they would lie without. */
    private final Map<String, String> inZips = new HashMap<>();

    private boolean inData;

    private TwitterMedia() {}

    static TwitterMedia of(Archive archive) throws IOException {
        TwitterMedia media = new TwitterMedia();
        archive.forEachFile(file -> media.add(file.file().path()));
        return media;
    }

    private void add(String path) {
        inData |= path.startsWith(CURRENT);
        if (isVideo(path)) {
            videos.add(path);
        }
        Matcher zipped = IN_ZIP.matcher(path);
        if (zipped.matches()) {
            folders.add(zipped.group("folder"));
            inZips.putIfAbsent(zipped.group("folder") + "/" + zipped.group("name"), path);
            return;
        }
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
        String path = folder + "/" + number + "-" + name;
        return EntryPath.normalise(inZips.getOrDefault(path, path)).orElse(null);
    }

    /** The path of a video's file, or where it would lie if the archive held it; null where none is named. */
    @Nullable
    String video(TwitterList list, @Nullable String number, JsonNode medium) {
        String first = null;
        for (JsonNode variant : JsonValues.each(medium.path("video_info").path("variants"))) {
            String address = JsonValues.text(variant, "url");
            String path = path(list, number, address);
            if (path != null && videos.contains(path)) {
                return path;
            }
            if (first == null && address != null && name(address).endsWith(".mp4")) {
                first = path;
            }
        }
        return first;
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
