package org.sightline.archive;

import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of a tree.
 *
 * @param root what precedes the export's own folders, ends with {@code /}; empty where the export begins at the top
 * @param format name of the layout
 * @param exportKey what the parts of one export have in common, or null where the tree does not say
 * @param hasLists whether the files are there that say where the pictures stood; a part may hold pictures only
 */
public record Recognition(
        String root, String format, @Nullable String exportKey, boolean hasLists) {}
