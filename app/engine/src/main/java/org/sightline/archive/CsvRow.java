package org.sightline.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param columns as the row that names them does, without space around them
 * @param cells as they are written
 */
public record CsvRow(List<String> columns, List<String> cells) {

    /** Whether there is a cell for each column: else it is not certain which cell belongs to which. */
    public boolean isWhole() {
        return cells.size() == columns.size();
    }

    /** Text of a cell; null where it is missing or empty. */
    public @Nullable String text(String column) {
        return text(columns.indexOf(column));
    }

    /**
     * Text of a cell; null where it is missing or empty.
     *
     * @param column its number from 0; a negative one is of a column that is not there
     */
    public @Nullable String text(int column) {
        if (column < 0 || column >= cells.size()) {
            return null;
        }
        String text = KeptText.of(cells.get(column)).strip();
        return text.isEmpty() ? null : text;
    }
}
