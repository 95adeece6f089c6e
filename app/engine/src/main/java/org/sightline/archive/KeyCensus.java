package org.sightline.archive;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * Counts keys that a reader does not know in records that it does: the first sign that a platform has changed its export, and
 * perhaps that it now says who could see a photo.
 */
public final class KeyCensus {

    /** Unknown keys of one file that are told apart. */
    public static final int MOST_NAMES = 50;

    private final Map<String, Integer> unknown = new TreeMap<>();

    /**
     * Looks through a record.
     *
     * @param known paths of keys, such as {@code attachments.data.media.uri}; lists have no step of their own; a path that
     *     ends with {@code .*} knows everything below
     */
    public void check(JsonNode record, Set<String> known) {
        walk(record, "", known);
    }

    private void walk(JsonNode node, String path, Set<String> known) {
        if (node.isArray()) {
            for (JsonNode element : node) {
                walk(element, path, known);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                String key = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
                if (known.contains(key + ".*")) {
                    continue;
                }
                if (known.contains(key)) {
                    walk(property.getValue(), key, known);
                } else {
                    count(key);
                }
            }
        }
    }

    /** Counts one unknown key. */
    public void count(String name) {
        String key = KeptText.shown(name);
        if (unknown.containsKey(key) || unknown.size() < MOST_NAMES) {
            unknown.merge(key, 1, Integer::sum);
        }
    }

    /** One problem for each unknown key, for the file that they stood in; then starts anew. */
    public void report(String path, ExportSink sink) {
        unknown.forEach(
                (key, count) -> sink.problem(Problem.of(ProblemCode.UNKNOWN_KEYS, path, key, Integer.toString(count))));
        unknown.clear();
    }
}
