package org.sightline.audit;

import org.jspecify.annotations.Nullable;

/**
 * A problem in words.
 *
 * @param archive id of the archive, or null where none could be made of the input
 * @param path of the file, or null where it concerns the archive as a whole
 * @param code such as {@code S-114}
 * @param text what happened and what to do, one or two sentences
 */
public record AuditProblem(
        @Nullable String archive, @Nullable String path, String code, String text) {}
