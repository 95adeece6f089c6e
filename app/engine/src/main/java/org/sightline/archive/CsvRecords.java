package org.sightline.archive;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of an export row by row, so that its size does not matter. */
public final class CsvRecords {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvRecords() {}

    /** Takes the rows of a table. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param cells as they are written; one empty cell for an empty line
         * @return whether the next row is wanted
         */
        boolean row(List<String> cells);
    }

    /** The table is broken; what stood before the break was delivered. */
    public static final class BrokenCsvException extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenCsvException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Reads a table.
     *
     * @throws BrokenCsvException if it is none
     * @throws LimitException if the file or a row of it is too large; what stood before was delivered
     */
    public static void read(InputStream in, Visitor visitor) throws IOException, BrokenCsvException {
        ListStream stream = new ListStream(in, ArchiveLimits.RECORD_BYTES);
        stream.recordStarts();
        try (CommaLimit text = new CommaLimit(MarkedText.reader(stream));
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            while (rows.hasNext()) {
                if (!visitor.row(checked(rows.next()))) {
                    return;
                }
                stream.recordStarts();
                text.recordStarts();
            }
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof LimitException passed) {
                throw passed;
            }
            throw new BrokenCsvException(failure);
        }
    }

    private static List<String> checked(CSVRecord row) throws BrokenCsvException {
        List<String> cells = row.toList();
        if (cells.size() > ArchiveLimits.CSV_COLUMNS) {
            throw new BrokenCsvException(new IOException("Too many columns"));
        }
        if (cells.stream().anyMatch(cell -> cell.length() > ArchiveLimits.JSON_TEXT)) {
            throw new BrokenCsvException(new IOException("A text that nobody wrote"));
        }
        return cells;
    }

    /** Ends with an exception where a row has more commas than may be read. */
    private static final class CommaLimit extends FilterReader {
        private int commas;

        CommaLimit(Reader in) {
            super(in);
        }

        void recordStarts() {
            commas = 0;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            for (int i = offset; i < offset + count; i++) {
                if (target[i] == ',') {
                    commas++;
                }
            }
            if (commas > ArchiveLimits.CSV_COMMAS) {
                throw new IOException("More commas than a row may have");
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
