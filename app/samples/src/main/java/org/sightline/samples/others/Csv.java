package org.sightline.samples.others;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes comma-separated values, quoted where needed. */
public final class Csv {
    private final List<String> lines = new ArrayList<>();
    private String lineEnd = "\n";
    private String start = "";

    /** With a first row, usually of column names. */
    public static Csv of(String... header) {
        return new Csv().row(header);
    }

    /** Ends lines as Windows does. */
    public Csv windowsLines() {
        lineEnd = "\r\n";
        return this;
    }

    /** Begins with the mark that tells UTF-8. */
    public Csv byteOrderMark() {
        start = "\uFEFF";
        return this;
    }

    /** A row of cells. */
    public Csv row(String... cells) {
        return row(List.of(cells));
    }

    /** A row of cells. */
    public Csv row(List<String> cells) {
        lines.add(cells.stream().map(Csv::quoted).collect(Collectors.joining(",")));
        return this;
    }

    /** A line as it is. */
    public Csv line(String text) {
        lines.add(text);
        return this;
    }

    /** The content of the file. */
    public String text() {
        return start + lines.stream().map(line -> line + lineEnd).collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
