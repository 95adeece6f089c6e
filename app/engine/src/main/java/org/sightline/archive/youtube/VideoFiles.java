package org.sightline.archive.youtube;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.EntryPath;

/**
 * The files of videos. Nothing but the title tells which is which, and it is written with some characters left out, others
 * replaced, and cut; so a file is a video's where no other file and no other video can be meant.
 */
final class VideoFiles {

    private static final Set<String> ENDINGS =
            Set.of("mp4", "mov", "m4v", "avi", "webm", "mkv", "3gp", "mpg", "mpeg", "wmv", "flv", "mts", "m2ts", "ts");

    private static final Pattern DROPPED = Pattern.compile("[\\\\;|:?]");
    private static final Pattern REPLACED = Pattern.compile("['/%*\"<>&#$+!@=~^{}\\[\\]`]");
    /** A second file of the same name. */
    private static final Pattern NUMBERED = Pattern.compile("^(?<name>.+?) ?\\(\\d{1,4}\\)$");

    /** UTF-16 units at which titles are cut, more or less. */
    private static final int SHORTEST_CUT = 40;

    private static final int LONGEST_CUT = 46;

    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, Integer> meant = new HashMap<>();
    private boolean complete = true;

    private VideoFiles() {}

    static VideoFiles of(Archive archive) throws IOException {
        VideoFiles files = new VideoFiles();
        archive.forEachFile(file -> files.add(file.file().path()));
        return files;
    }

    static boolean isVideo(String path) {
        return ENDINGS.contains(EntryPath.extension(path));
    }

    private void add(String path) {
        if (!isVideo(path)) {
            return;
        }
        String file = EntryPath.fileName(path);
        String name = written(file.substring(0, file.lastIndexOf('.')));
        byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(path);
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            byName.computeIfAbsent(numbered.group("name"), unused -> new ArrayList<>())
                    .add(path);
        }
    }

    /** Counts a video before any is asked for. */
    void count(@Nullable String title) {
        candidates(title).forEach(path -> meant.merge(path, 1, Integer::sum));
    }

    /** Not every video was counted. */
    void incomplete() {
        complete = false;
    }

    /** The file of a video; null where there is none or it is not certain which. */
    @Nullable
    String path(@Nullable String title) {
        Set<String> candidates = candidates(title);
        if (!complete || candidates.size() != 1) {
            return null;
        }
        String only = candidates.iterator().next();
        return meant.getOrDefault(only, 0) == 1 ? only : null;
    }

    private Set<String> candidates(@Nullable String title) {
        Set<String> paths = new LinkedHashSet<>();
        if (title != null && !byName.isEmpty()) {
            names(title).forEach(name -> paths.addAll(byName.getOrDefault(name, List.of())));
        }
        return paths;
    }

    /** What the file of a video may be called: it is not known whether titles are cut before or after characters are left out. */
    private static Set<String> names(String title) {
        Set<String> names = new LinkedHashSet<>();
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        String whole = written(composed);
        if (whole.length() <= LONGEST_CUT) {
            names.add(whole);
        }
        for (int cut = SHORTEST_CUT; cut <= LONGEST_CUT; cut++) {
            if (whole.length() > cut) {
                names.add(whole.substring(0, cut).strip());
            }
            if (composed.length() > cut) {
                names.add(written(composed.substring(0, cut)));
            }
        }
        return names;
    }

    private static String written(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        String kept = DROPPED.matcher(composed).replaceAll("");
        return REPLACED.matcher(kept).replaceAll("_").strip();
    }
}
