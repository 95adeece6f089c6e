package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
 * @param field such as {@code interview[2].since}; empty for the whole file
 */
public record LocatedJson(@Nullable Object value, int line, String field) {

    private static final int DEPTH = 20;
    private static final int TEXT = 100_000;

    /** What is wrong, and where. */
    public static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final String field;

        /** @param message a sentence, or the key of one in {@code messages/answers.properties} */
        public Mistake(LocatedJson where, String message) {
            this(where.line, where.field, message);
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
            LocatedJson whole = value(parser, "");
            if (parser.nextToken() != null) {
                throw new Mistake(parser.currentTokenLocation().getLineNr(), "", "ask.file.TRAILING");
            }
            return whole;
        } catch (JacksonException broken) {
            TokenStreamLocation location = broken.getLocation();
            throw new Mistake(location == null ? 1 : Math.max(1, location.getLineNr()), "", "ask.file.NO_JSON");
        }
    }

    private static LocatedJson value(JsonParser parser, String field) throws Mistake {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Mistake(1, "", "ask.file.NO_JSON");
        }
        return switch (token) {
            case START_OBJECT -> new LocatedJson(fields(parser, field), line, field);
            case START_ARRAY -> new LocatedJson(elements(parser, field), line, field);
            case VALUE_STRING -> new LocatedJson(parser.getString(), line, field);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new LocatedJson(parser.getNumberValue(), line, field);
            case VALUE_TRUE, VALUE_FALSE -> new LocatedJson(token == JsonToken.VALUE_TRUE, line, field);
            default -> new LocatedJson(null, line, field);
        };
    }

    private static Map<String, LocatedJson> fields(JsonParser parser, String field) throws Mistake {
        Map<String, LocatedJson> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser, field.isEmpty() ? name : field + "." + name));
        }
        return fields;
    }

    private static List<LocatedJson> elements(JsonParser parser, String field) throws Mistake {
        List<LocatedJson> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, field + "[" + elements.size() + "]"));
        }
        return elements;
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
