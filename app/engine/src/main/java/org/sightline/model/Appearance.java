package org.sightline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where a photo stood.
 *
 * @param path the picture's path as the export names it, relative to the archive's root; null where the export names none
 * @param place name of the place the owner named
 * @param tags names of people tagged
 * @param audience who can see it now
 * @param notWiderThan where the audience is unknown: the widest that it can be; PUBLIC where nothing bounds it
 * @param evidence what the audience, or the bound of an unknown one, is known by; else where the item is listed
 * @param earlierAudienceUnknown it is not visible any more, and nobody recorded who could see it before
 * @param wasPublic when it is known to have been public, if that is over
 * @param recorded what the platform kept about the photo beside the file
 */
public record Appearance(
        @Nullable String path,
        AppearanceKind kind,
        Owner owner,
        @Nullable Timestamp postedAt,
        @Nullable String permalink,
        @Nullable String caption,
        @Nullable String album,
        @Nullable String place,
        List<String> tags,
        Audience audience,
        Audience notWiderThan,
        Evidence evidence,
        boolean earlierAudienceUnknown,
        @Nullable PublicPeriod wasPublic,
        RecordedMetadata recorded) {

    public Appearance {
        tags = List.copyOf(tags);
        if (!notWiderThan.isKnown()) {
            throw new IllegalArgumentException("A bound names an audience");
        }
    }

    /** An appearance whose audience, where it is unknown, may be any. */
    public Appearance(
            @Nullable String path,
            AppearanceKind kind,
            Owner owner,
            @Nullable Timestamp postedAt,
            @Nullable String permalink,
            @Nullable String caption,
            @Nullable String album,
            @Nullable String place,
            List<String> tags,
            Audience audience,
            Evidence evidence,
            boolean earlierAudienceUnknown,
            @Nullable PublicPeriod wasPublic,
            RecordedMetadata recorded) {
        this(
                path,
                kind,
                owner,
                postedAt,
                permalink,
                caption,
                album,
                place,
                tags,
                audience,
                Audience.PUBLIC,
                evidence,
                earlierAudienceUnknown,
                wasPublic,
                recorded);
    }

    /** Perhaps anyone can see it: its audience is unknown, and nothing says that it is not public. */
    public boolean mayBePublic() {
        return !audience.isKnown() && notWiderThan == Audience.PUBLIC;
    }

    /** The same appearance with another audience and the evidence for it. */
    public Appearance withAudience(Audience newAudience, Evidence newEvidence) {
        return with(newAudience, Audience.PUBLIC, newEvidence, earlierAudienceUnknown, wasPublic);
    }

    /** The same appearance, its audience still unknown but none wider than the given one. */
    public Appearance boundedBy(Audience widest, Evidence by) {
        return with(Audience.UNKNOWN, widest, by, earlierAudienceUnknown, wasPublic);
    }

    /** The same appearance with what is known, or known to be unknown, of who could see it before. */
    public Appearance withHistory(boolean unknownBefore, @Nullable PublicPeriod period) {
        return with(audience, notWiderThan, evidence, unknownBefore, period);
    }

    private Appearance with(
            Audience newAudience,
            Audience widest,
            Evidence newEvidence,
            boolean unknownBefore,
            @Nullable PublicPeriod period) {
        return new Appearance(
                path,
                kind,
                owner,
                postedAt,
                permalink,
                caption,
                album,
                place,
                tags,
                newAudience,
                widest,
                newEvidence,
                unknownBefore,
                period,
                recorded);
    }

    public static Builder builder(AppearanceKind kind, @Nullable String path) {
        return new Builder(kind, path);
    }

    /** Collects what is known of an appearance; the audience is unknown until something says more. */
    public static final class Builder {
        private final AppearanceKind kind;
        private final @Nullable String path;
        private Owner owner = Owner.SELF;
        private @Nullable Timestamp postedAt;
        private @Nullable String permalink;
        private @Nullable String caption;
        private @Nullable String album;
        private @Nullable String place;
        private List<String> tags = List.of();
        private Audience audience = Audience.UNKNOWN;
        private Evidence evidence = Evidence.listedIn(null);
        private boolean earlierAudienceUnknown;
        private @Nullable PublicPeriod wasPublic;
        private RecordedMetadata recorded = RecordedMetadata.NONE;

        private Builder(AppearanceKind kind, @Nullable String path) {
            this.kind = kind;
            this.path = path;
        }

        public Builder owner(Owner value) {
            owner = value;
            return this;
        }

        public Builder postedAt(@Nullable Timestamp value) {
            postedAt = value;
            return this;
        }

        public Builder permalink(@Nullable String value) {
            permalink = value;
            return this;
        }

        public Builder caption(@Nullable String value) {
            caption = value;
            return this;
        }

        public Builder album(@Nullable String value) {
            album = value;
            return this;
        }

        public Builder place(@Nullable String value) {
            place = value;
            return this;
        }

        public Builder tags(List<String> value) {
            tags = value;
            return this;
        }

        /** The audience and what it is known by. */
        public Builder audience(Audience value, Evidence by) {
            audience = value;
            evidence = by;
            return this;
        }

        public Builder earlierAudienceUnknown() {
            earlierAudienceUnknown = true;
            return this;
        }

        public Builder wasPublic(@Nullable PublicPeriod value) {
            wasPublic = value;
            return this;
        }

        public Builder recorded(RecordedMetadata value) {
            recorded = value;
            return this;
        }

        public Appearance build() {
            return new Appearance(
                    path,
                    kind,
                    owner,
                    postedAt,
                    permalink,
                    caption,
                    album,
                    place,
                    tags,
                    audience,
                    evidence,
                    earlierAudienceUnknown,
                    wasPublic,
                    recorded);
        }
    }
}
