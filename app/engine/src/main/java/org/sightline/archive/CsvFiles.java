package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateLog;

/** Opens the tables of an export and makes of what is broken a problem, so that the others are read. */
public final class CsvFiles {

    private static final PrivateLog LOG = PrivateLog.of(CsvFiles.class);

    private CsvFiles() {}

    /** Takes what stands in a file. */
    public interface Visitor {

        /** Whether a row names the columns of those below it. Asked at the beginning of a file and below an empty line. */
        boolean isHeader(List<String> cells);

        /** The columns of the rows that follow. */
        default void header(List<String> columns) {}

        /** A row above the first one that names columns. */
        default void preamble(List<String> cells) {}

        void row(CsvRow row);
    }

    /** How far a file was read. */
    public enum Outcome {
        WHOLE,
        /** Something in it is broken. */
        DAMAGED,
        /** No row names columns that are known. */
        NOT_KNOWN
    }

    /** Reads a file; what is too large becomes a problem, and so does what is broken unless nothing in it is known. */
    public static Outcome read(Archive archive, Archive.Located file, Visitor visitor, ExportSink sink) {
        String path = file.file().path();
        Blocks blocks = new Blocks(visitor, sink);
        @Nullable Problem problem = null;
        try (InputStream in = archive.open(file)) {
            CsvRecords.read(in, blocks);
        } catch (LimitException passed) {
            sink.problem(passed.problem(path));
            return Outcome.DAMAGED;
        } catch (IOException | CsvRecords.BrokenCsvException broken) {
            LOG.failure("Reading a table of an export", broken);
            problem = Problem.of(ProblemCode.CSV_BROKEN, path);
        }
        if (blocks.columns.isEmpty()) {
            return Outcome.NOT_KNOWN;
        }
        if (problem == null && blocks.torn) {
            problem = Problem.of(ProblemCode.CSV_BROKEN, path);
        }
        if (problem == null) {
            return Outcome.WHOLE;
        }
        sink.problem(problem);
        return Outcome.DAMAGED;
    }

    /** Reads a file that is read again later, which then reports what is broken. */
    public static Outcome readQuietly(Archive archive, Archive.Located file, Visitor visitor, ExportSink sink) {
        return read(archive, file, visitor, new Silent(sink));
    }

    /**
     * The first rows of a file; fewer where it is broken.
     *
     * @throws IOException if the file cannot be opened
     */
    public static List<List<String>> start(FileTree tree, String path, int rows) throws IOException {
        List<List<String>> start = new ArrayList<>();
        try (InputStream in = tree.open(path)) {
            CsvRecords.read(in, cells -> {
                start.add(columns(cells));
                return start.size() < rows;
            });
        } catch (LimitException | CsvRecords.BrokenCsvException reportedWhenRead) {
            return start;
        }
        return start;
    }

    private static List<String> columns(List<String> cells) {
        return cells.stream().map(cell -> KeptText.of(cell).strip()).toList();
    }

    private static boolean isEmpty(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    /** Tells the rows that name columns from those below them. */
    private static final class Blocks implements CsvRecords.Visitor {
        private final Visitor visitor;
        private final ExportSink sink;
        private List<String> columns = List.of();
        private boolean belowEmpty = true;
        private boolean torn;
        private int above;

        Blocks(Visitor visitor, ExportSink sink) {
            this.visitor = visitor;
            this.sink = sink;
        }

        @Override
        public boolean row(List<String> cells) {
            sink.goOn();
            if (isEmpty(cells)) {
                belowEmpty = true;
                return true;
            }
            boolean mayBeHeader = belowEmpty || columns.isEmpty();
            belowEmpty = false;
            if (mayBeHeader && visitor.isHeader(columns(cells))) {
                columns = columns(cells);
                visitor.header(columns);
            } else if (columns.isEmpty()) {
                visitor.preamble(cells);
                above++;
                return above < ArchiveLimits.CSV_PREAMBLE;
            } else {
                CsvRow row = new CsvRow(columns, cells);
                torn |= !row.isWhole();
                visitor.row(row);
            }
            return true;
        }
    }

    /** Tells nothing, and asks whether the reading goes on. */
    private record Silent(ExportSink sink) implements ExportSink {
        @Override
        public void account(Account account) {}

        @Override
        public void appearance(Appearance appearance) {}

        @Override
        public void problem(Problem problem) {}

        @Override
        public void goOn() {
            sink.goOn();
        }
    }
}
