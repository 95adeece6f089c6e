package org.sightline.archive.contract;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Each column of a table in turn as nobody writes it. */
final class WrongTables {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final String GARBAGE = "\u0000\u202E\uFFFD,\";\n=1+1";

    private WrongTables() {}

    static List<Mutant> of(Map<String, byte[]> files) {
        List<Mutant> mutants = new ArrayList<>();
        files.forEach((path, content) -> {
            if (path.endsWith("csv")) {
                String text = new String(content, StandardCharsets.UTF_8);
                List<List<String>> rows = rows(text);
                int columns = rows.stream().mapToInt(List::size).max().orElse(0);
                for (int column = 0; column < columns; column++) {
                    addColumn(mutants, path, rows, column);
                }
                mutants.add(Mutant.of("of quotes", path, "\"".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .silently());
                mutants.add(Mutant.of("with an open quote", path, (text + "\"").getBytes(StandardCharsets.UTF_8)));
                byte[] wide = (text + ",".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
                mutants.add(Mutant.of("with a row of commas", path, wide));
            }
        });
        return mutants;
    }

    private static void addColumn(List<Mutant> mutants, String path, List<List<String>> rows, int column) {
        mutants.add(mutant("garbage in " + column, path, rows, column, true, cell -> GARBAGE));
        mutants.add(mutant("garbage below the head of " + column, path, rows, column, false, cell -> GARBAGE));
        mutants.add(mutant("nothing below the head of " + column, path, rows, column, false, cell -> ""));
        mutants.add(mutant("another name of " + column, path, rows, column, true, cell -> cell + "x"));
        List<List<String>> without = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> fewer = new ArrayList<>(row);
            if (column < fewer.size()) {
                fewer.remove(column);
            }
            without.add(fewer);
        }
        mutants.add(
                Mutant.of("without column " + column, path, written(without)).silently());
    }

    /** @param head whether the rows with names of columns are changed, too: all rows up to the first one of full width */
    private static Mutant mutant(
            String what, String path, List<List<String>> rows, int column, boolean head, UnaryOperator<String> change) {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> changed = new ArrayList<>();
        boolean below = head;
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            if (below && column < cells.size()) {
                cells.set(column, change.apply(cells.get(column)));
            }
            below |= row.size() == widest;
            changed.add(cells);
        }
        return Mutant.of(what, path, written(changed)).silently();
    }

    private static List<List<String>> rows(String text) {
        try {
            return FORMAT.parse(new StringReader(text)).getRecords().stream()
                    .map(CSVRecord::toList)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] written(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
