package org.sightline.audit;

import org.jspecify.annotations.Nullable;
import org.sightline.model.PhotoId;
import org.sightline.store.FileResult;

/**
 * What a worker made of one file.
 *
 * @param claim the photo whose claim ends when this is committed, or null
 */
record Outcome(FileResult result, @Nullable PhotoId claim) {}
