package org.sightline.archive.contract;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.StringNode;

/** Texts that are longer, and lists that are deeper, than memory is for. */
final class LongValues {

    private static final String HERE = "@@here@@";
    private static final int DEPTH = 100_000;
    private static final int PIECE = 1 << 16;

    private LongValues() {}

    /** One file of each kind, by what stands in it, with a text of this length somewhere. */
    static List<Mutant> texts(Map<String, byte[]> files, long length) {
        List<Mutant> mutants = new ArrayList<>();
        places(files)
                .forEach((path, content) -> mutants.add(new Mutant(
                        path + " has a text of " + length,
                        false,
                        tree -> tree.file(path, () -> repeated(content, length)))));
        return mutants;
    }

    /** Each file of lists with values within values. */
    static List<Mutant> depths(Map<String, byte[]> files) {
        List<Mutant> mutants = new ArrayList<>();
        files.forEach((path, content) -> {
            if (JsonDocument.isOne(path)) {
                JsonDocument document = JsonDocument.of(path, content);
                String deepList = "[".repeat(DEPTH) + "]".repeat(DEPTH);
                String deepObject = "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH);
                for (String deep : List.of(deepList, deepObject, "[".repeat(DEPTH), "[" + deepObject + "]")) {
                    mutants.add(
                            Mutant.of("is deep", path, document.instead(deep)).silently());
                    String within =
                            new String(within(document), StandardCharsets.UTF_8).replace('"' + HERE + '"', deep);
                    mutants.add(Mutant.of("is deep within", path, within.getBytes(StandardCharsets.UTF_8)));
                }
            }
        });
        return mutants;
    }

    /** With a mark instead of the first text of the last key. */
    private static byte[] within(JsonDocument document) {
        List<String> keys = document.keys();
        return keys.isEmpty()
                ? document.instead("[\"" + HERE + "\"]")
                : document.with(keys.get(keys.size() - 1), JsonDocument.Which.FIRST, value -> StringNode.valueOf(HERE));
    }

    private static Map<String, byte[]> places(Map<String, byte[]> files) {
        Map<String, byte[]> places = new TreeMap<>();
        Set<List<String>> seen = new HashSet<>();
        files.forEach((path, content) -> {
            if (JsonDocument.isOne(path)) {
                JsonDocument document = JsonDocument.of(path, content);
                if (seen.add(document.keys())) {
                    places.put(path, within(document));
                }
            } else if (path.endsWith("csv") || WrongPages.isOne(path)) {
                byte[] mark = HERE.getBytes(StandardCharsets.UTF_8);
                byte[] marked = Arrays.copyOf(content, content.length + mark.length);
                System.arraycopy(mark, 0, marked, content.length, mark.length);
                places.put(path, marked);
            }
        });
        return places;
    }

    private static InputStream repeated(byte[] content, long length) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int mark = text.indexOf(HERE);
        List<InputStream> parts = new ArrayList<>();
        parts.add(stream(text.substring(0, mark)));
        byte[] piece = new byte[PIECE];
        Arrays.fill(piece, (byte) 'x');
        for (long written = 0; written < length; written += PIECE) {
            parts.add(new ByteArrayInputStream(piece));
        }
        parts.add(stream(text.substring(mark + HERE.length())));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
