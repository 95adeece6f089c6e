package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateLog;
import tools.jackson.databind.JsonNode;

/** Opens the lists of an export and makes of what is broken a problem, so that the others are read. */
public final class ListFiles {

    private static final PrivateLog LOG = PrivateLog.of(ListFiles.class);

    /** Takes away what stands around the JSON of a platform's lists. */
    @FunctionalInterface
    public interface Unwrapping {
        InputStream unwrap(InputStream file) throws IOException;
    }

    private final JsonRecords json = new JsonRecords();
    private final Unwrapping unwrapping;

    /** Lists that are JSON as they are. */
    public ListFiles() {
        this(file -> file);
    }

    public ListFiles(Unwrapping unwrapping) {
        this.unwrapping = unwrapping;
    }

    /**
     * Reads a file of JSON.
     *
     * @param lists names of the fields that hold records; none where the file itself is the list
     * @return whether it was read to its end
     */
    public boolean json(
            Archive archive, Archive.Located file, Set<String> lists, JsonRecords.Visitor visitor, ExportSink sink) {
        String path = file.file().path();
        try (InputStream in = unwrapping.unwrap(archive.open(file))) {
            JsonRecords.Visitor interruptible = new Interruptible(visitor, sink);
            if (lists.isEmpty()) {
                json.readList(in, interruptible);
            } else {
                json.read(in, lists, interruptible);
            }
            return true;
        } catch (LimitException passed) {
            sink.problem(passed.problem(path));
        } catch (IOException | JsonRecords.BrokenJsonException broken) {
            LOG.failure("Reading a list of an export", broken);
            sink.problem(Problem.of(ProblemCode.JSON_BROKEN, path));
        }
        return false;
    }

    /**
     * Reads a file that is read again later, which then reports what is broken.
     *
     * @return whether it was read to its end
     */
    public boolean jsonQuietly(
            Archive archive, Archive.Located file, Set<String> lists, JsonRecords.Visitor visitor, ExportSink sink) {
        JsonRecords.Visitor interruptible = new Interruptible(visitor, sink);
        try (InputStream in = unwrapping.unwrap(archive.open(file))) {
            if (lists.isEmpty()) {
                json.readList(in, interruptible);
            } else {
                json.read(in, lists, interruptible);
            }
            return true;
        } catch (IOException | JsonRecords.BrokenJsonException reportedLater) {
            return false;
        }
    }

    /** Asks with each record whether the reading goes on. */
    private record Interruptible(JsonRecords.Visitor visitor, ExportSink sink) implements JsonRecords.Visitor {
        @Override
        public boolean wants(String field) {
            return visitor.wants(field);
        }

        @Override
        public void field(String name, JsonNode value) {
            visitor.field(name, value);
        }

        @Override
        public void passedOver(String field) {
            visitor.passedOver(field);
        }

        @Override
        public void record(String list, JsonNode record) {
            sink.goOn();
            visitor.record(list, record);
        }
    }
}
