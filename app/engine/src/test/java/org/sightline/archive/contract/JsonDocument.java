package org.sightline.archive.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of an export, and the script around it where there is one. */
final class JsonDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            // A script ends with a semicolon.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String script;
    private final String text;

    private JsonDocument(String script, String text) {
        this.script = script;
        this.text = text;
    }

    static JsonDocument of(String path, byte[] content) {
        String whole = new String(content, StandardCharsets.UTF_8);
        int start = path.endsWith(".js") ? whole.indexOf('=') + 1 : 0;
        return new JsonDocument(whole.substring(0, start), whole.substring(start));
    }

    static boolean isOne(String path) {
        return path.endsWith(".json") || path.endsWith(".js");
    }

    /** A value: the list or object it is in, and where there. */
    private record Place(JsonNode holder, String key, int index) {

        JsonNode value() {
            return holder.isArray() ? holder.path(index) : holder.path(key);
        }

        void set(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(key, value);
            } else if (holder instanceof ArrayNode array) {
                array.set(index, value);
            }
        }
    }

    /** The keys that lead to the values of the document; of a list all elements have the same. */
    List<String> keys() {
        return new ArrayList<>(places(JSON.readTree(text)).keySet());
    }

    private static Map<String, List<Place>> places(JsonNode top) {
        Map<String, List<Place>> places = new TreeMap<>();
        collect(top, "", places);
        return places;
    }

    private static void collect(JsonNode node, String keys, Map<String, List<Place>> places) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String path = keys + "[]";
            places.computeIfAbsent(path, unused -> new ArrayList<>()).add(new Place(node, "", i));
            collect(node.path(i), path, places);
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String path = keys + "." + property.getKey();
            places.computeIfAbsent(path, unused -> new ArrayList<>()).add(new Place(node, property.getKey(), -1));
            collect(property.getValue(), path, places);
        }
    }

    /** Which of several values of the same keys. */
    enum Which {
        ALL,
        FIRST,
        LAST
    }

    /** How many values these keys lead to. */
    int count(String keys) {
        return places(JSON.readTree(text)).getOrDefault(keys, List.of()).size();
    }

    /**
     * The document with other values.
     *
     * @param other gives for a value the one to stand there; the same where it may stay
     */
    byte[] with(String keys, Which which, Function<JsonNode, JsonNode> other) {
        JsonNode top = JSON.readTree(text);
        List<Place> found = places(top).getOrDefault(keys, List.of());
        int first = which == Which.LAST ? found.size() - 1 : 0;
        int last = which == Which.FIRST ? 0 : found.size() - 1;
        for (int i = first; i <= last; i++) {
            found.get(i).set(other.apply(found.get(i).value()));
        }
        return written(top);
    }

    /** The document with other values wherever they stand. */
    byte[] with(Function<JsonNode, JsonNode> other) {
        JsonNode top = JSON.readTree(text);
        places(top).values().forEach(all -> all.forEach(place -> place.set(other.apply(place.value()))));
        return written(top);
    }

    /** Something else instead of the whole document. */
    byte[] instead(String json) {
        return (script + json).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] written(JsonNode top) {
        return instead(JSON.writeValueAsString(top));
    }
}
