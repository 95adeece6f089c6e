package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file of an export record by record, so that its size does not matter. */
public final class JsonRecords {

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(ArchiveLimits.JSON_DEPTH)
                            .maxStringLength(ArchiveLimits.JSON_TEXT)
                            .maxNameLength(ArchiveLimits.JSON_KEY)
                            .maxNumberLength(ArchiveLimits.JSON_NUMBER)
                            .build())
                    // Else every key of a file is kept until its end, and there is no limit to how many are different.
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build())
            // A record is followed by the next one.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Takes what stands in a file. */
    public interface Visitor {

        /** Whether a field of the file's outer object, that is no list of records, is wanted; it is then held whole. */
        default boolean wants(String field) {
            return false;
        }

        /** A field that was wanted. */
        default void field(String name, JsonNode value) {}

        /** A field that was not wanted, or that should hold records and does not: what is in it was passed over. */
        default void passedOver(String field) {}

        /** @param list name of the field that holds the records; empty where the file is one list */
        void record(String list, JsonNode record);
    }

    /** The file is broken; what stood before the break was delivered. */
    public static final class BrokenJsonException extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenJsonException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Reads a file that is a list of records, or one record alone where there is only one.
     *
     * @throws BrokenJsonException if it is no JSON
     * @throws LimitException if the file or a record of it is too large; what stood before was delivered
     */
    public void readList(InputStream in, Visitor visitor) throws IOException, BrokenJsonException {
        read(in, Set.of(), visitor);
    }

    /**
     * Reads a file that is an object with lists of records; a list that holds one record may be that record alone.
     *
     * @param lists names of the fields that hold records
     * @throws BrokenJsonException if it is no JSON
     * @throws LimitException if the file or a record of it is too large; what stood before was delivered
     */
    public void read(InputStream in, Set<String> lists, Visitor visitor) throws IOException, BrokenJsonException {
        ListStream stream = new ListStream(in, ArchiveLimits.RECORD_BYTES);
        try (JsonParser parser = mapper.createParser(stream)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                records(parser, stream, "", visitor);
            } else if (first == JsonToken.START_OBJECT && lists.isEmpty()) {
                visitor.record("", held(parser, stream));
            } else if (first == JsonToken.START_OBJECT) {
                fields(parser, stream, lists, visitor);
            } else {
                throw new BrokenJsonException(new IOException("Neither a list nor an object"));
            }
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof LimitException passed) {
                throw passed;
            }
            throw new BrokenJsonException(broken);
        }
    }

    private void fields(JsonParser parser, ListStream stream, Set<String> lists, Visitor visitor) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!lists.contains(name) && visitor.wants(name)) {
                visitor.field(name, held(parser, stream));
            } else if (!lists.contains(name)) {
                visitor.passedOver(name);
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                records(parser, stream, name, visitor);
            } else if (value == JsonToken.START_OBJECT) {
                visitor.record(name, held(parser, stream));
            } else if (value != JsonToken.VALUE_NULL) {
                visitor.passedOver(name + ": " + (value == JsonToken.VALUE_STRING ? "text" : "no list"));
            }
        }
    }

    private void records(JsonParser parser, ListStream stream, String list, Visitor visitor) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                return;
            }
            visitor.record(list, held(parser, stream));
        }
    }

    private JsonNode held(JsonParser parser, ListStream stream) {
        stream.recordStarts();
        JsonNode held = mapper.readTree(parser);
        stream.recordEnds();
        return held;
    }
}
