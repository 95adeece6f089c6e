package org.sightline.archive.icloud;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeptText;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/**
 * Albums are lists of names, and names are not unique: one is looked for beside its list first, and then in the other parts, where
 * it must be the only one.
 */
final class AlbumLists {

    private static final List<String> COLUMNS = List.of("Images", "imgName", "imageName");

    private final ExportSink sink;
    /** Paths of photos by their name; null where several have it. */
    private final Map<String, @Nullable String> byName = new HashMap<>();

    private final Set<String> paths = new HashSet<>();

    AlbumLists(ExportSink sink) {
        this.sink = sink;
    }

    /** A file that an album may name. */
    void add(String path) {
        if (byName.size() < ArchiveLimits.LISTED_TWICE && EntryPath.mayBeMedia(path)) {
            String name = EntryPath.fileName(path);
            byName.put(name, byName.containsKey(name) ? null : path);
            paths.add(path);
        }
    }

    private @Nullable String path(String part, String name) {
        String beside = part + "Photos/" + name;
        return paths.contains(beside) ? beside : byName.get(name);
    }

    /** Reads one list. */
    final class Reading implements CsvFiles.Visitor {

        private final String file;
        private final ICloudPlace.AlbumList list;
        private String column = "";
        private int elsewhere;

        Reading(String file, ICloudPlace.AlbumList list) {
            this.file = file;
            this.list = list;
        }

        @Override
        public boolean isHeader(List<String> cells) {
            return cells.stream().anyMatch(COLUMNS::contains);
        }

        @Override
        public void header(List<String> columns) {
            column = columns.stream().filter(COLUMNS::contains).findFirst().orElse("");
        }

        @Override
        public void row(CsvRow row) {
            String name = row.text(column);
            String path = name == null ? null : path(list.part(), name);
            if (path != null) {
                sink.appearance(Appearance.builder(AppearanceKind.ALBUM, path)
                        .album(KeptText.of(list.album()))
                        .audience(Audience.ONLY_ME, Evidence.implied(file, column))
                        .build());
            } else if (name != null) {
                elsewhere++;
            }
        }

        /** Tells how many names were not found. */
        void finish() {
            if (elsewhere > 0) {
                sink.problem(Problem.of(ProblemCode.PICTURES_ELSEWHERE, file, Integer.toString(elsewhere)));
            }
        }
    }
}
