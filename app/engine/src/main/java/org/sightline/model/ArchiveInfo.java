package org.sightline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive as the store knows it.
 *
 * @param id platform and number, such as {@code facebook-1}
 * @param basis {@code seen} or {@code inferred}
 * @param accountVisibility who could see the account itself when the export was made; null where the export does not say
 * @param accountHistory recorded changes of that, oldest first
 * @param photos distinct photos that were examined
 * @param unreadable pictures that could not be decoded
 * @param notExamined pictures and videos that were left out or are of a kind that is not read
 */
public record ArchiveInfo(
        String id,
        Platform platform,
        String format,
        String basis,
        List<String> parts,
        @Nullable String accountHandle,
        @Nullable String accountFile,
        @Nullable Audience accountVisibility,
        @Nullable Evidence accountVisibilityEvidence,
        List<VisibilityChange> accountHistory,
        int photos,
        int unreadable,
        int notExamined) {

    public ArchiveInfo {
        parts = List.copyOf(parts);
        accountHistory = List.copyOf(accountHistory);
    }
}
