package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a small JSON file that a person wrote, with the line it stands on and where it belongs, so that a mistake can be
 * named.
 *
 * @param value a map, a list, a text, a number, a boolean or null
 * @param line from 1
 * @param within null for the whole file
 */
public record LocatedJson(
        @Nullable Object value, int line, @Nullable Place within) {

    private static final int DEPTH = 20;
    private static final int TEXT = 100_000;

    /** Values of a file; as many take some hundred megabytes. */
    private static final int MOST = 1_000_000;

    /**
     * Where a value belongs. Its words are put together only where they are asked for: there may be a million values.
     *
     * @param outer null for a field of the whole file
     * @param name of a field; null for an element of a list
     * @param number of an element, from 0
     */
    public record Place(@Nullable Place outer, @Nullable String name, int number) {

        private static final int LONGEST = 200;

        private String words() {
            Deque<String> words = new ArrayDeque<>();
            for (Place place = this; place != null; place = place.outer) {
                words.addFirst(
                        place.name == null ? "[" + place.number + "]" : (place.outer == null ? "" : ".") + place.name);
            }
            String all = String.join("", words);
            return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
        }
    }

    /** Such as {@code interview[2].since}; empty for the whole file. */
    public String field() {
        return within == null ? "" : within.words();
    }

    /** What is wrong, and where. */
    public static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final String field;

        /** @param message a sentence, or the key of one in {@code messages/answers.properties} */
        public Mistake(LocatedJson where, String message) {
            this(where.line, where.field(), message);
        }

        Mistake(int line, String field, String message) {
            super(message);
            this.line = line;
            this.field = field;
        }

        public int line() {
            return line;
        }

        public String field() {
            return field;
        }
    }

    /** @throws Mistake if it is no JSON */
    public static LocatedJson read(InputStream in) throws IOException, Mistake {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(TEXT)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            LocatedJson whole = new Reading(parser).value(null);
            if (parser.nextToken() != null) {
                throw new Mistake(parser.currentTokenLocation().getLineNr(), "", "ask.file.TRAILING");
            }
            return whole;
        } catch (JacksonException broken) {
            TokenStreamLocation location = broken.getLocation();
            throw new Mistake(location == null ? 1 : Math.max(1, location.getLineNr()), "", "ask.file.NO_JSON");
        }
    }

    /** One file being read. */
    private static final class Reading {

        private final JsonParser parser;
        private int values;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        LocatedJson value(@Nullable Place place) throws Mistake {
            int line = parser.currentTokenLocation().getLineNr();
            JsonToken token = parser.currentToken();
            if (token == null) {
                throw new Mistake(1, "", "ask.file.NO_JSON");
            }
            if (values++ >= MOST) {
                throw new Mistake(line, "", "ask.file.TOO_MUCH");
            }
            return switch (token) {
                case START_OBJECT -> new LocatedJson(fields(place), line, place);
                case START_ARRAY -> new LocatedJson(elements(place), line, place);
                case VALUE_STRING -> new LocatedJson(parser.getString(), line, place);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new LocatedJson(parser.getNumberValue(), line, place);
                case VALUE_TRUE, VALUE_FALSE -> new LocatedJson(token == JsonToken.VALUE_TRUE, line, place);
                default -> new LocatedJson(null, line, place);
            };
        }

        private Map<String, LocatedJson> fields(@Nullable Place place) throws Mistake {
            Map<String, LocatedJson> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(new Place(place, name, 0)));
            }
            return fields;
        }

        private List<LocatedJson> elements(@Nullable Place place) throws Mistake {
            List<LocatedJson> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(new Place(place, null, elements.size())));
            }
            return elements;
        }
    }

    /** @throws Mistake if it is no object, or has a field that is not known */
    @SuppressWarnings("unchecked") // only this class makes maps
    public Map<String, LocatedJson> object(List<String> known) throws Mistake {
        if (!(value instanceof Map<?, ?>)) {
            throw new Mistake(this, "ask.file.NO_OBJECT");
        }
        Map<String, LocatedJson> fields = (Map<String, LocatedJson>) value;
        for (Map.Entry<String, LocatedJson> entry : fields.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw new Mistake(entry.getValue(), "ask.file.UNKNOWN_FIELD");
            }
        }
        return fields;
    }

    /** @throws Mistake if it is no list */
    @SuppressWarnings("unchecked") // only this class makes lists
    public List<LocatedJson> list() throws Mistake {
        if (!(value instanceof List<?>)) {
            throw new Mistake(this, "ask.file.NO_LIST");
        }
        return (List<LocatedJson>) value;
    }

    /** @throws Mistake if it is no text, or an empty one */
    public String text() throws Mistake {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new Mistake(this, "ask.file.NO_TEXT");
    }
}
