package org.sightline.archive.facebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.archive.FileTree;
import org.sightline.archive.TreeFile;

/** Some downloads hold the whole export once more in a folder of itself. What is there byte for byte again is read once. */
final class NestedCopies {

    /** Where the second one begins. */
    static final String FOLDER = "personal_information/profile_information/";

    private static final int BUFFER = 1 << 16;

    private NestedCopies() {}

    /**
     * Whether a file, by its path in the tree, is there again.
     *
     * @param root what precedes the export's own folders
     */
    static Predicate<String> in(FileTree tree, String root) throws IOException {
        String nested = root + FOLDER;
        Map<String, TreeFile> second = new HashMap<>();
        try (Stream<TreeFile> files = tree.files()) {
            files.filter(file -> file.path().startsWith(nested))
                    .forEach(file -> second.put(root + file.path().substring(nested.length()), file));
        }
        Set<String> copies = new HashSet<>();
        if (!second.isEmpty()) {
            try (Stream<TreeFile> files = tree.files()) {
                for (TreeFile first : (Iterable<TreeFile>) files::iterator) {
                    TreeFile again = second.get(first.path());
                    if (again != null && first.size() == again.size() && isSame(tree, first, again)) {
                        copies.add(again.path());
                    }
                }
            }
        }
        return copies::contains;
    }

    private static boolean isSame(FileTree tree, TreeFile first, TreeFile second) {
        try (InputStream one = tree.open(first.path());
                InputStream other = tree.open(second.path())) {
            byte[] bytes = one.readNBytes(BUFFER);
            while (bytes.length > 0) {
                if (!Arrays.equals(bytes, other.readNBytes(BUFFER))) {
                    return false;
                }
                bytes = one.readNBytes(BUFFER);
            }
            return other.read() < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
