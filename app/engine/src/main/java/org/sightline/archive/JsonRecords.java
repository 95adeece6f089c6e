package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file of an export record by record, so that its size does not matter. */
public final class JsonRecords {

    private static final int DEEPEST = 100;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
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

        /** A field that was not wanted: what is in it was passed over. */
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
     */
    public void readList(InputStream in, Visitor visitor) throws IOException, BrokenJsonException {
        read(in, Set.of(), visitor);
    }

    /**
     * Reads a file that is an object with lists of records; a list that holds one record may be that record alone.
     *
     * @param lists names of the fields that hold records
     * @throws BrokenJsonException if it is no JSON
     */
    public void read(InputStream in, Set<String> lists, Visitor visitor) throws IOException, BrokenJsonException {
        try (JsonParser parser = mapper.createParser(in)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                records(parser, "", visitor);
            } else if (first == JsonToken.START_OBJECT && lists.isEmpty()) {
                visitor.record("", mapper.readTree(parser));
            } else if (first == JsonToken.START_OBJECT) {
                fields(parser, lists, visitor);
            } else {
                throw new BrokenJsonException(new IOException("Neither a list nor an object"));
            }
        } catch (JacksonException broken) {
            throw new BrokenJsonException(broken);
        }
    }

    private void fields(JsonParser parser, Set<String> lists, Visitor visitor) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!lists.contains(name) && visitor.wants(name)) {
                visitor.field(name, mapper.readTree(parser));
            } else if (!lists.contains(name)) {
                visitor.passedOver(name);
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                records(parser, name, visitor);
            } else if (value == JsonToken.START_OBJECT) {
                visitor.record(name, mapper.readTree(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void records(JsonParser parser, String list, Visitor visitor) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                return;
            }
            visitor.record(list, mapper.readTree(parser));
        }
    }
}
