package org.sightline.archive;

import java.util.Set;
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
 * @param batch what a part without a key tells of the export it may be of; null where nothing
 */
public record Recognition(
        String root,
        String format,
        @Nullable String exportKey,
        boolean hasLists,
        Predicate<String> owns,
        Predicate<String> repeats,
        @Nullable Batch batch) {

    /**
     * What a part says that does not say whose it is.
     *
     * @param name that the parts of a download have in common, such as its day
     * @param tellsOwner whether the file about the account is in it, which every whole export has once
     * @param lists paths below the root of what it lists
     */
    public record Batch(String name, boolean tellsOwner, Set<String> lists) {
        public Batch {
            lists = Set.copyOf(lists);
        }
    }

    /** An export that owns everything below its root. */
    public Recognition(String root, String format, @Nullable String exportKey, boolean hasLists) {
        this(root, format, exportKey, hasLists, path -> path.startsWith(root));
    }

    /** An export beside which others have files below the same root. */
    public Recognition(
            String root, String format, @Nullable String exportKey, boolean hasLists, Predicate<String> owns) {
        this(root, format, exportKey, hasLists, owns, path -> false, null);
    }

    /** The same, of a batch. */
    public Recognition of(@Nullable Batch ofBatch) {
        return new Recognition(root, format, exportKey, hasLists, owns, repeats, ofBatch);
    }
}
