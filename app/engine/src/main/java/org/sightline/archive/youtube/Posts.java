package org.sightline.archive.youtube;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.CsvRow;
import org.sightline.archive.CsvTime;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeptText;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Turns community posts into appearances of the pictures on them. No column says who could see a post. Of one archive. */
final class Posts {

    private static final String ENDING = "_image";

    private final ExportSink sink;
    private final Map<String, List<String>> pictures = new HashMap<>();

    private Posts(ExportSink sink) {
        this.sink = sink;
    }

    static Posts of(Archive archive, ExportSink sink) throws IOException {
        Posts posts = new Posts(sink);
        archive.forEachFile(file -> posts.add(file.file().path()));
        return posts;
    }

    /** Pictures are named whole in the table, or without what is the same for all. */
    private void add(String path) {
        if (!EntryPath.mayBeMedia(path) || VideoFiles.isVideo(path)) {
            return;
        }
        pictures.computeIfAbsent(path, unused -> new ArrayList<>()).add(path);
        int dot = path.lastIndexOf('.');
        if (dot > path.lastIndexOf('/')) {
            String name = path.substring(0, dot);
            pictures.computeIfAbsent(name, unused -> new ArrayList<>()).add(path);
            if (name.endsWith(ENDING)) {
                String start = name.substring(0, name.length() - ENDING.length());
                pictures.computeIfAbsent(start, unused -> new ArrayList<>()).add(path);
            }
        }
    }

    void take(YouTubeTable table, String file, CsvRow row) {
        for (int column : table.images()) {
            String name = row.text(column);
            if (name != null) {
                sink.appearance(Appearance.builder(AppearanceKind.POST, path(file, name))
                        .caption(row.text(table.title()))
                        .postedAt(CsvTime.utc(row.text(table.created())))
                        .audience(Audience.UNKNOWN, Evidence.listedIn(file))
                        .build());
            }
        }
    }

    private @Nullable String path(String file, String name) {
        if (EntryPath.isWebAddress(name)) {
            return null;
        }
        String path = EntryPath.normalise(name)
                .map(inFolder -> file.substring(0, file.lastIndexOf('/') + 1) + inFolder)
                .orElse(null);
        if (path == null) {
            sink.problem(Problem.of(ProblemCode.UNSAFE_PATH, file, KeptText.shown(name)));
            return null;
        }
        if (path.length() > ArchiveLimits.PATH_CHARACTERS) {
            String most = Integer.toString(ArchiveLimits.PATH_CHARACTERS);
            sink.problem(Problem.of(ProblemCode.NAME_TOO_LONG, file, KeptText.shown(name), most));
            return null;
        }
        List<String> named = pictures.getOrDefault(path, List.of());
        return named.size() == 1 ? named.get(0) : path;
    }
}
