package org.sightline.bench.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables of values between tabs, under a line of names. */
final class Tsv {

    private Tsv() {}

    /** A row that knows where it stands. */
    record Row(List<String> cells) {

        String text(int column) {
            return cells.get(column);
        }

        double number(int column) {
            double value = Double.parseDouble(text(column));
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("This is no number: " + text(column));
            }
            return value;
        }

        int whole(int column) {
            return Integer.parseInt(text(column));
        }
    }

    /**
     * Reads each row.
     *
     * @throws IOException if names of columns, the number of cells, or what is in them are not as expected
     */
    static <T> List<T> read(Path file, List<String> columns, Function<Row, T> parse) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !cells(lines.get(0)).equals(columns)) {
            throw new IOException(file + " does not begin with the names " + columns);
        }
        List<T> rows = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            List<String> cells = cells(lines.get(number));
            if (lines.get(number).isBlank()) {
                continue;
            }
            try {
                if (cells.size() != columns.size()) {
                    throw new IllegalArgumentException(cells.size() + " cells");
                }
                rows.add(parse.apply(new Row(cells)));
            } catch (IllegalArgumentException wrong) {
                throw new IOException(file + ", line " + (number + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        return List.copyOf(rows);
    }

    static void write(Path file, List<String> columns, Stream<List<Object>> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", columns));
        rows.forEach(
                row -> lines.add(String.join("\t", row.stream().map(Tsv::cell).toList())));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.4f", number) : value.toString();
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
