package org.sightline.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads zips and JSON back, in the plainest way. */
public final class Archives {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Archives() {}

    public static Map<String, byte[]> unzip(Path zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                try (InputStream stream = file.getInputStream(entry)) {
                    files.put(entry.getName(), stream.readAllBytes());
                }
            }
        }
        return files;
    }

    /** The whole of a JSON file as maps, lists, texts and numbers; texts are repaired. */
    public static Object parse(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object root = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalStateException("Something follows the end");
            }
            return root;
        }
    }

    /** Every value of a key, at any depth. */
    public static List<String> texts(Object root, String key) {
        List<String> found = new ArrayList<>();
        collect(root, key, found);
        return found;
    }

    public static @Nullable Object get(Object root, Object... way) {
        Object at = root;
        for (Object step : way) {
            if (at instanceof Map<?, ?> map) {
                at = map.get(step);
            } else if (at instanceof List<?> list && step instanceof Integer index) {
                at = list.get(index);
            } else {
                return null;
            }
        }
        return at;
    }

    public static String repair(String text) {
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void collect(@Nullable Object value, String key, List<String> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                if (name.equals(key) && each instanceof String text) {
                    found.add(text);
                }
                collect(each, key, found);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, key, found));
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = repair(parser.currentName());
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> repair(parser.getString());
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IllegalStateException("Unexpected " + token);
        };
    }
}
