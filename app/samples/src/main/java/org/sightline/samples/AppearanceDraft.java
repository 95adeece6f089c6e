package org.sightline.samples;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expected appearance in the making. */
public final class AppearanceDraft {
    private final String platform;
    private final String path;
    private final AppearanceKind kind;
    private final @Nullable Long postedAt;
    private final boolean present;
    private boolean current;
    private @Nullable String caption;
    private @Nullable PhotoExif exif;
    private @Nullable String album;
    private @Nullable String placeName;
    private List<String> tags = List.of();
    private @Nullable String text;
    private @Nullable Long backdatedTo;
    private @Nullable String sender;
    private @Nullable String listedIn;
    private @Nullable LocalDateTime shownTime;
    private boolean someoneElses;
    private ExpectedAudience audience = ExpectedAudience.unknown(AudienceRule.NOT_LISTED);

    /**
     * @param path where the file is, or its uri
     * @param postedAt epoch seconds
     * @param item the listing, for its caption and what the camera noted
     */
    public AppearanceDraft(String platform, String path, AppearanceKind kind, @Nullable Long postedAt, MediaItem item) {
        this.platform = platform;
        this.path = path;
        this.kind = kind;
        this.postedAt = postedAt;
        this.present = item.file().content() != null;
        this.caption = item.caption();
        this.exif = item.exif();
    }

    /** Marks the profile picture in use. */
    public AppearanceDraft current(boolean inUse) {
        current = inUse;
        return this;
    }

    /** The name of the album. */
    public AppearanceDraft album(String name) {
        album = name;
        return this;
    }

    /** The place of the post. */
    public AppearanceDraft placeName(String name) {
        placeName = name;
        return this;
    }

    /** The people of the post. */
    public AppearanceDraft tags(List<String> names) {
        tags = names;
        return this;
    }

    /** The words of the post. */
    public AppearanceDraft text(@Nullable String words) {
        text = words;
        return this;
    }

    /** The earlier date of the post, epoch seconds. */
    public AppearanceDraft backdatedTo(@Nullable Long epochSeconds) {
        backdatedTo = epochSeconds;
        return this;
    }

    /** Who sent the message. */
    public AppearanceDraft sender(String name) {
        sender = name;
        return this;
    }

    /** For listings that hold neither a caption nor what the camera noted, such as those in messages. */
    public AppearanceDraft bare() {
        caption = null;
        exif = null;
        return this;
    }

    /** For listings that hold no words of their own. */
    public AppearanceDraft noCaption() {
        caption = null;
        return this;
    }

    /** Only the place that the camera noted, as some pages show it. */
    public AppearanceDraft placeOnly() {
        if (exif != null) {
            exif = new PhotoExif(null, exif.place(), null, null);
        }
        return this;
    }

    /** The file of the export that lists it, and who can see it. */
    public AppearanceDraft listedIn(String file, ExpectedAudience who) {
        listedIn = file;
        audience = who;
        return this;
    }

    /** Who can see it, for a photo that no file lists. */
    public AppearanceDraft seenBy(ExpectedAudience who) {
        audience = who;
        return this;
    }

    /** The time as a page or the name of a file shows it. */
    public AppearanceDraft shownTime(@Nullable LocalDateTime local) {
        shownTime = local;
        return this;
    }

    /** For a picture that somebody else has posted first. */
    public AppearanceDraft someoneElses() {
        someoneElses = true;
        return this;
    }

    /** The appearance. */
    public ExpectedAppearance finish() {
        return new ExpectedAppearance(
                platform,
                path,
                kind,
                postedAt,
                caption,
                album,
                placeName,
                tags,
                present,
                current,
                text,
                backdatedTo,
                exif == null ? null : exif.meaningfulTime(),
                exif == null ? null : exif.meaningfulPlace(),
                sender,
                listedIn,
                shownTime,
                someoneElses,
                audience);
    }
}
