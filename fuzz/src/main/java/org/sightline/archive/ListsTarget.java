package org.sightline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.model.EvidenceKind;

/**
 * The files of one platform's exports that a reader reads. The first byte of the input chooses where the folders lie; then come
 * files, one after a zero byte the next; each begins with the byte that chooses its name.
 */
abstract class ListsTarget implements FuzzTarget {

    private final ExportReader reader;
    private final List<String> roots;
    private final List<String> names;
    private final String always;
    private final String content;

    /**
     * @param always name of a file that is there in any case, so that the tree is always recognised
     * @param content of that file
     */
    ListsTarget(ExportReader reader, List<String> roots, List<String> names, String always, String content) {
        this.reader = reader;
        this.roots = roots;
        this.names = names;
        this.always = always;
        this.content = content;
    }

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    static Optional<byte[]> prefix(String path, List<String> roots, List<String> names) {
        for (int name = 0; name < names.size(); name++) {
            if (path.endsWith(names.get(name))) {
                String root = path.substring(0, path.length() - names.get(name).length());
                return Optional.of(new byte[] {(byte) Math.max(0, roots.indexOf(root)), (byte) name});
            }
        }
        return Optional.empty();
    }

    /** By what an item of this platform may be known to be public: of Meta's, by a rule alone. */
    Set<EvidenceKind> proofOfPublic() {
        return EnumSet.of(EvidenceKind.PLATFORM_RULE);
    }

    @Override
    public String run(byte[] input) {
        if (input.length == 0) {
            return "nothing";
        }
        MemoryTree tree = tree(input);
        CountingSink sink = new CountingSink(proofOfPublic());
        try {
            Recognition recognition = reader.recognise(tree).orElse(null);
            if (recognition == null) {
                return "not recognised";
            }
            List<Archive.Part> parts = List.of(new Archive.Part(tree, recognition.root()));
            Archive whole = new Archive(reader, recognition.format(), "identity", recognition.hasLists(), parts);
            for (Archive archive : reader.split(whole)) {
                archive.reader().read(archive, sink);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("No archive is gone here", failure);
        }
        return sink.appearances() + " appearances " + sink.codes();
    }

    private MemoryTree tree(byte[] input) {
        MemoryTree tree = new MemoryTree();
        String root = roots.get((input[0] & 0xFF) % roots.size());
        tree.add(root + always, content.getBytes(StandardCharsets.UTF_8));
        int start = 1;
        while (start < input.length) {
            int end = start + 1;
            while (end < input.length && input[end] != 0) {
                end++;
            }
            String name = names.get((input[start] & 0xFF) % names.size());
            tree.add(root + name, Arrays.copyOfRange(input, start + 1, end));
            start = end + 1;
        }
        return tree;
    }
}
