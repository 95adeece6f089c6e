package org.sightline.archive;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of a tree.
 *
 * @param root what precedes the export's own folders, ends with {@code /}; empty where the export begins at the top
 * @param format name of the layout
 * @param exportKey what the parts of one export have in common, or null where the tree does not say
 * @param hasLists whether the files are there that say where the pictures stood; a part may hold pictures only
 * @param owns whether a file of the tree, by its path there, belongs to this export
 * @param repeats whether one of these files is another one of them again, byte for byte, and is left out
 */
public record Recognition(
        String root,
        String format,
        @Nullable String exportKey,
        boolean hasLists,
        Predicate<String> owns,
        Predicate<String> repeats) {

    /** An export that owns everything below its root. */
    public Recognition(String root, String format, @Nullable String exportKey, boolean hasLists) {
        this(root, format, exportKey, hasLists, path -> path.startsWith(root));
    }

    /** An export beside which others have files below the same root. */
    public Recognition(
            String root, String format, @Nullable String exportKey, boolean hasLists, Predicate<String> owns) {
        this(root, format, exportKey, hasLists, owns, path -> false);
    }
}
