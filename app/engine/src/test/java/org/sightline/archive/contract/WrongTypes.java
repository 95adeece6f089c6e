package org.sightline.archive.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each value in turn as something else than it is. */
final class WrongTypes {

    private static final List<JsonNode> OTHERS = List.of(
            JsonMapper.shared().readTree("7"),
            JsonMapper.shared().readTree("\"text\""),
            JsonMapper.shared().readTree("null"),
            JsonMapper.shared().readTree("[]"),
            JsonMapper.shared().readTree("[[7]]"),
            JsonMapper.shared().readTree("{}"),
            JsonMapper.shared().readTree("true"));

    private static final List<JsonNode> SOME = List.of(OTHERS.get(0), OTHERS.get(1), OTHERS.get(4));

    private WrongTypes() {}

    /** Some of them, for one of the files with the same keys: all values with the same keys at once, by three others. */
    static List<Mutant> some(Map<String, byte[]> files) {
        List<Mutant> mutants = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        files.forEach((path, content) -> {
            if (JsonDocument.isOne(path)) {
                JsonDocument document = JsonDocument.of(path, content);
                if (seen.add(document.keys())) {
                    for (String keys : document.keys()) {
                        SOME.forEach(other -> mutants.add(mutant(path, document, keys, JsonDocument.Which.ALL, other)));
                    }
                }
            }
        });
        return mutants;
    }

    /**
     * Every value by every other, all with the same keys at once, and the first and the last of them alone.
     *
     * @param tried lists of the same name with the same keys that were changed so before, which is added to: the same code reads
     *     them
     */
    static List<Mutant> every(Map<String, byte[]> files, Set<List<String>> tried) {
        List<Mutant> mutants = new ArrayList<>();
        files.forEach((path, content) -> {
            if (JsonDocument.isOne(path)) {
                JsonDocument document = JsonDocument.of(path, content);
                OTHERS.forEach(other ->
                        mutants.add(told(other, Mutant.of("is " + other, path, document.instead(other.toString())))));
                List<String> list = new ArrayList<>(document.keys());
                list.add(path.substring(path.lastIndexOf('/') + 1));
                if (tried.add(list)) {
                    document.keys().forEach(keys -> add(mutants, path, document, keys));
                }
            }
        });
        return mutants;
    }

    private static void add(List<Mutant> mutants, String path, JsonDocument document, String keys) {
        boolean several = document.count(keys) > 1;
        for (JsonNode other : OTHERS) {
            mutants.add(mutant(path, document, keys, JsonDocument.Which.ALL, other));
            if (several) {
                mutants.add(mutant(path, document, keys, JsonDocument.Which.FIRST, other));
                mutants.add(mutant(path, document, keys, JsonDocument.Which.LAST, other));
            }
        }
    }

    private static Mutant mutant(
            String path, JsonDocument document, String keys, JsonDocument.Which which, JsonNode other) {
        byte[] content = document.with(
                keys,
                which,
                value -> value.getNodeType() == other.getNodeType() && value.isValueNode() ? value : other);
        Mutant mutant = Mutant.of(which + " " + keys + " " + other, path, content);
        // Identifiers are text in some lists and numbers in others.
        return keys.endsWith("id_str") && other.isNumber() ? mutant.silently() : told(other, mutant);
    }

    /** An empty value is no wrong one: there is nothing where something was. */
    private static Mutant told(JsonNode other, Mutant mutant) {
        return other.isNull() || (other.isContainer() && other.isEmpty()) ? mutant.silently() : mutant;
    }
}
