package org.sightline.samples;

import org.jspecify.annotations.Nullable;

/**
 * What a reader can point to.
 *
 * @param kind what it is
 * @param file the file in the export that says it, null for rules of the platform
 * @param field the key or label as it reads once repaired, null when the file as a whole is the evidence
 * @param value the value of the field
 */
public record ExpectedEvidence(
        EvidenceKind kind,
        @Nullable String file,
        @Nullable String field,
        @Nullable String value) {
    ExpectedEvidence below(String folder) {
        return new ExpectedEvidence(kind, file == null ? null : folder + file, field, value);
    }
}
