package org.sightline.archive;

import java.util.HashSet;
import java.util.IdentityHashMap;
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

    /** Keys that name a file; no list has them as anything but text. */
    private static final Set<String> NAMES =
            Set.of("uri", "path", "media_url", "media_url_https", "avatarMediaUrl", "headerMediaUrl");

    private final Map<String, Integer> unknown = new TreeMap<>();
    private boolean wrong;
    /** For each set of known paths those that have others below them. */
    private final IdentityHashMap<Set<String>, Set<String>> holders = new IdentityHashMap<>();

    /**
     * Looks through a record. A value where a list or object is known, and another one than text where a file is named, counts
     * as unknown, too: what it stands for is lost.
     *
     * @param known paths of keys, such as {@code attachments.data.media.uri}; lists have no step of their own; a path that
     *     ends with {@code .*} knows everything below, and one with {@code : text} that there may be text instead
     */
    public void check(JsonNode record, Set<String> known) {
        walk(record, "", known);
    }

    private static Set<String> holders(Set<String> known) {
        Set<String> holders = new HashSet<>();
        holders.add("");
        for (String path : known) {
            for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
                holders.add(path.substring(0, dot));
            }
        }
        return holders;
    }

    private void value(JsonNode node, String path, Set<String> known) {
        boolean isName = NAMES.contains(path.substring(path.lastIndexOf('.') + 1));
        boolean unfit = isName
                ? !node.isString()
                : holders.computeIfAbsent(known, KeyCensus::holders).contains(path);
        if (unfit && !known.contains(path + ": " + type(node))) {
            countWrong(node, path);
        }
    }

    private void countWrong(JsonNode value, String path) {
        wrong = true;
        count((path.isEmpty() ? "record" : path) + ": " + type(value));
    }

    private static String type(JsonNode value) {
        if (value.isContainer()) {
            return value.isArray() ? "list" : "object";
        }
        return value.isString() ? "text" : value.isNumber() ? "number" : "boolean";
    }

    /** Whether some value was of another type than its key has: something is lost. */
    public boolean foundWrongTypes() {
        return wrong;
    }

    /** Counts what stands where objects, or lists of them, are read and {@link #check} takes whatever there is. */
    public void objects(JsonNode node, String path) {
        if (node.isArray()) {
            node.forEach(element -> objects(element, path));
        } else if (node.isValueNode() && !node.isNull()) {
            countWrong(node, path);
        }
    }

    /** The same where text is read. */
    public void text(JsonNode node, String path) {
        if (!node.isString() && !node.isNull() && !node.isMissingNode()) {
            countWrong(node, path);
        }
    }

    /** The same where an identifier is read, which may be a number. */
    public void id(JsonNode node, String path) {
        if (!node.isIntegralNumber()) {
            text(node, path);
        }
    }

    private void walk(JsonNode node, String path, Set<String> known) {
        if (node.isValueNode() && !node.isNull()) {
            value(node, path, known);
        } else if (node.isArray()) {
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
