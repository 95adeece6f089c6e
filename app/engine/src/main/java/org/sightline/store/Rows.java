package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Coordinates;
import org.sightline.model.Timestamp;

/** Values between records, columns and contents. */
final class Rows {

    private Rows() {}

    /** Fills a statement's parameters in order; null stays null. */
    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else if (value instanceof Boolean flag) {
                statement.setInt(i + 1, flag ? 1 : 0);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** So many parameters of a list. */
    static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** The text of a column that is never null. */
    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** The bytes of a column that is never null. */
    static byte[] bytes(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBytes(column), column);
    }

    static @Nullable Timestamp time(@Nullable String text) {
        return text == null ? null : Timestamp.parse(text);
    }

    static @Nullable String text(@Nullable Timestamp time) {
        return time == null ? null : time.toString();
    }

    static @Nullable Coordinates coordinates(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }

    static @Nullable Double latitude(@Nullable Coordinates coordinates) {
        return coordinates == null ? null : (Double) coordinates.latitude();
    }

    static @Nullable Double longitude(@Nullable Coordinates coordinates) {
        return coordinates == null ? null : (Double) coordinates.longitude();
    }
}
