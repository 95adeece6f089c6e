package org.sightline.advice;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.Platform;

/** Conditions as they are written, where what is left out is null. */
record WhereDraft(
        @Nullable Set<String> platforms,
        @Nullable Set<AppearanceKind> kinds,
        @Nullable Set<Audience> audiences,
        @Nullable Set<EvidenceKind> evidence,
        @Nullable Owner owner,
        @Nullable Set<String> albums,
        @Nullable Boolean tagged,
        @Nullable LocalDate postedFrom,
        @Nullable LocalDate postedTo) {

    static final WhereDraft ANYWHERE = new WhereDraft(null, null, null, null, null, null, null, null, null);

    /** @param usual the platforms that are meant where none is named */
    Where where(Set<Platform> usual) {
        return new Where(
                platforms == null ? usual : SectionDraft.platforms(platforms),
                SectionDraft.orNone(kinds),
                SectionDraft.orNone(audiences),
                SectionDraft.orNone(evidence),
                owner,
                SectionDraft.orNone(albums),
                tagged,
                postedFrom,
                postedTo);
    }
}
