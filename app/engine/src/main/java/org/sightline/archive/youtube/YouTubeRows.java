package org.sightline.archive.youtube;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;

/** Rows of tables that are known; one file may hold several, one below the other. */
abstract class YouTubeRows implements CsvFiles.Visitor {

    private @Nullable YouTubeTable table;

    @Override
    public boolean isHeader(List<String> cells) {
        return YouTubeTable.of(cells).isPresent();
    }

    @Override
    public void header(List<String> columns) {
        table = YouTubeTable.of(columns).orElse(null);
        if (table != null) {
            header(table);
        }
    }

    @Override
    public void row(CsvRow row) {
        if (table != null) {
            row(table, row);
        }
    }

    /** The columns of the rows that follow. */
    void header(YouTubeTable found) {}

    abstract void row(YouTubeTable of, CsvRow row);
}
