package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Coordinates;
import org.sightline.model.Timestamp;

/** Values between records and columns. */
final class Rows {

    /** Stands between the texts of a list; no name or caption of an export holds it. */
    private static final String SEPARATOR = "\u001f";

    private Rows() {}

    /** Fills a statement's parameters in order; null stays null. */
    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else if (value instanceof Boolean flag) {
                statement.setInt(i + 1, flag ? 1 : 0);
            } else if (value instanceof Timestamp time) {
                statement.setString(i + 1, time.toString());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** The text of a column that is never null. */
    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    static @Nullable String textOrNull(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column) throws SQLException {
        return Enum.valueOf(type, text(row, column));
    }

    static @Nullable Timestamp time(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Timestamp.parse(text);
    }

    static @Nullable Coordinates coordinates(ResultSet row, String latitude, String longitude) throws SQLException {
        double north = row.getDouble(latitude);
        if (row.wasNull()) {
            return null;
        }
        return new Coordinates(north, row.getDouble(longitude));
    }

    static @Nullable Double latitude(@Nullable Coordinates coordinates) {
        return coordinates == null ? null : (Double) coordinates.latitude();
    }

    static @Nullable Double longitude(@Nullable Coordinates coordinates) {
        return coordinates == null ? null : (Double) coordinates.longitude();
    }

    static String join(List<String> texts) {
        List<String> clean = new ArrayList<>();
        for (String text : texts) {
            clean.add(text.replace(SEPARATOR, " "));
        }
        return String.join(SEPARATOR, clean);
    }

    static List<String> split(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(SEPARATOR, -1));
    }
}
