package org.sightline.archive.icloud;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.RecordedMetadata;

/** Turns rows about photos into appearances: a library is its owner's alone. Of one table. */
final class PhotoDetails implements CsvFiles.Visitor {

    private static final String NAME = "imgName";
    private static final String DELETED = "deleted";
    private static final List<String> ALWAYS = List.of(NAME, "fileChecksum");
    private static final Set<String> KNOWN = Set.of(
            NAME, "fileChecksum", "favorite", "hidden", DELETED, "originalCreationDate", "viewCount", "importDate");
    private static final Set<String> VIDEOS = Set.of("mov", "mp4", "m4v", "avi", "3gp", "mpg");

    private final String file;
    private final ExportSink sink;
    private final KeyCensus census;

    PhotoDetails(String file, KeyCensus census, ExportSink sink) {
        this.file = file;
        this.census = census;
        this.sink = sink;
    }

    static boolean isTable(List<String> cells) {
        return cells.containsAll(ALWAYS);
    }

    @Override
    public boolean isHeader(List<String> cells) {
        return isTable(cells);
    }

    @Override
    public void header(List<String> columns) {
        columns.stream().filter(column -> !KNOWN.contains(column)).forEach(census::count);
    }

    @Override
    public void row(CsvRow row) {
        String name = row.text(NAME);
        if (name == null) {
            return;
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        @Nullable String path = EntryPath.normalise(folder + name).orElse(null);
        String deleted = row.text(DELETED);
        boolean isDeleted = "yes".equals(deleted);
        if (deleted != null && !isDeleted && !deleted.equals("no")) {
            census.count(DELETED + ": " + deleted);
        }
        AppearanceKind inLibrary =
                VIDEOS.contains(EntryPath.extension(name)) ? AppearanceKind.VIDEO : AppearanceKind.LIBRARY;
        Appearance.Builder photo = Appearance.builder(isDeleted ? AppearanceKind.DELETED : inLibrary, path)
                .postedAt(AppleTime.of(row.text("importDate")))
                .audience(Audience.ONLY_ME, Evidence.implied(file, isDeleted ? DELETED : NAME))
                .recorded(new RecordedMetadata(AppleTime.of(row.text("originalCreationDate")), null, null));
        sink.appearance((isDeleted ? photo.earlierAudienceUnknown() : photo).build());
    }
}
