package org.sightline.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures of a run, a line each: name, value, 95 % interval. Written so that two runs can be compared. */
final class AccuracyTable {

    /** By how much a rate may differ from the one that is kept: processors round differently. */
    static final double TOLERANCE = 0.004;

    private static final String HEADER = "measure\tvalue\tlow\thigh\tof";

    /** Which way a measure is better. */
    enum Better {
        HIGHER,
        LOWER
    }

    private record Row(String text, double value, Better better) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    void add(String measure, Rate rate, Better better) {
        put(measure, rate.value(), rate.low(), rate.high(), rate.of(), better);
    }

    void add(String measure, double value, double low, double high, long of, Better better) {
        put(measure, value, low, high, of, better);
    }

    private void put(String measure, double value, double low, double high, long of, Better better) {
        String text = String.format(Locale.ROOT, "%s\t%.4f\t%.4f\t%.4f\t%d", measure, value, low, high, of);
        rows.put(measure, new Row(text, value, better));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        rows.values().forEach(row -> lines.add(row.text()));
        return lines;
    }

    void write(Path file) throws IOException {
        Files.write(file, lines(), StandardCharsets.UTF_8);
    }

    /** What this run measured worse than the kept one, beyond the tolerance; what it did not measure is passed over. */
    List<String> worseThan(Path kept) throws IOException {
        List<String> worse = new ArrayList<>();
        for (String line : Files.readAllLines(kept)) {
            String[] fields = line.split("\t", -1);
            Row row = rows.get(fields[0]);
            if (row != null) {
                double difference = row.value() - Double.parseDouble(fields[1]);
                double loss = row.better() == Better.HIGHER ? -difference : difference;
                if (loss > TOLERANCE) {
                    worse.add(row.text() + "\tkept: " + fields[1]);
                }
            }
        }
        return worse;
    }
}
