package org.sightline.archive.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Files that were cut off, and bytes that are no text. */
final class DamagedBytes {

    private static final byte[] NO_CHARACTERS = {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) 0xFE, (byte) 0xED};
    private static final byte[] NULS = new byte[100];
    private static final List<String> SOME = List.of(
            "cut in the middle",
            "a page without its start",
            "a page without start and end",
            "of NUL",
            "with NUL in it",
            "with bytes that are no UTF-8");

    private DamagedBytes() {}

    static List<Mutant> some(Map<String, byte[]> files) {
        return of(files).stream()
                .filter(mutant -> SOME.stream().anyMatch(mutant.what()::endsWith))
                .toList();
    }

    static List<Mutant> of(Map<String, byte[]> files) {
        List<Mutant> mutants = new ArrayList<>();
        files.forEach((path, content) -> {
            int half = content.length / 2;
            byte[] start = Arrays.copyOf(content, half);
            byte[] end = Arrays.copyOfRange(content, half, content.length);
            mutants.add(cut("cut in the middle", path, start));
            mutants.add(cut("cut near its end", path, Arrays.copyOf(content, content.length * 9 / 10)));
            if (WrongPages.isOne(path)) {
                mutants.add(Mutant.of("a page without its start", path, end));
                // Nothing tells it from a part that is read on its own.
                byte[] middle = Arrays.copyOfRange(content, half, content.length * 9 / 10);
                mutants.add(
                        Mutant.of("a page without start and end", path, middle).silently());
            } else {
                mutants.add(Mutant.of("without its start", path, end).silently());
            }
            mutants.add(Mutant.of("empty", path, new byte[0]).silently());
            mutants.add(Mutant.of("of NUL", path, new byte[content.length]).silently());
            mutants.add(Mutant.of("with NUL in it", path, joined(start, NULS, end)));
            mutants.add(Mutant.of("with bytes that are no UTF-8", path, joined(start, NO_CHARACTERS, end)));
            byte[] wide = new String(content, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            mutants.add(Mutant.of("in UTF-16", path, wide));
        });
        return mutants;
    }

    /** A table may end behind any row. */
    private static Mutant cut(String what, String path, byte[] content) {
        Mutant mutant = Mutant.of(what, path, content);
        return path.endsWith("csv") ? mutant.silently() : mutant;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
