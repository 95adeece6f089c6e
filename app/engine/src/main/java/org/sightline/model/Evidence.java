package org.sightline.model;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a statement about an audience.
 *
 * @param kind how it is known; null where the audience is unknown and the file only tells where the item stood
 * @param file path inside the archive of the file that lists the item
 * @param field field of that file that was read
 * @param value value that was read
 * @param source document and date, or the user's own words, behind a rule or an answer
 */
public record Evidence(
        @Nullable EvidenceKind kind,
        @Nullable String file,
        @Nullable String field,
        @Nullable String value,
        @Nullable String source) {

    /** Only where the item is listed: nothing there says who could see it. */
    public static Evidence listedIn(@Nullable String file) {
        return new Evidence(null, file, null, null, null);
    }

    public static Evidence implied(String file, String field) {
        return new Evidence(EvidenceKind.IMPLIED, file, field, null, null);
    }

    public static Evidence platformRule(String file, String field, String source) {
        return new Evidence(EvidenceKind.PLATFORM_RULE, file, field, null, source);
    }

    public static Evidence userAnswer(@Nullable String file, String source) {
        return new Evidence(EvidenceKind.USER_ANSWER, file, null, null, source);
    }
}
