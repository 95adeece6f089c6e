package org.sightline.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appearance in the making. */
final class AppearanceDraft {
    private final String path;
    private final AppearanceKind kind;
    private final @Nullable Long postedAt;
    private final boolean present;
    private final boolean current;
    private @Nullable String caption;
    private @Nullable PhotoExif exif;
    private @Nullable String album;
    private @Nullable String placeName;
    private List<String> tags = List.of();
    private @Nullable String text;
    private @Nullable Long backdatedTo;
    private @Nullable String sender;

    AppearanceDraft(
            String path,
            AppearanceKind kind,
            @Nullable Long postedAt,
            MediaItem item,
            boolean present,
            boolean current) {
        this.path = path;
        this.kind = kind;
        this.postedAt = postedAt;
        this.present = present;
        this.current = current;
        this.caption = item.caption();
        this.exif = item.exif();
    }

    AppearanceDraft album(String name) {
        album = name;
        return this;
    }

    AppearanceDraft placeName(String name) {
        placeName = name;
        return this;
    }

    AppearanceDraft tags(List<String> names) {
        tags = names;
        return this;
    }

    AppearanceDraft text(@Nullable String words) {
        text = words;
        return this;
    }

    AppearanceDraft backdatedTo(@Nullable Long epochSeconds) {
        backdatedTo = epochSeconds;
        return this;
    }

    AppearanceDraft sender(String name) {
        sender = name;
        return this;
    }

    /** For listings that hold neither a caption nor what the camera noted, such as those in messages. */
    AppearanceDraft bare() {
        caption = null;
        exif = null;
        return this;
    }

    ExpectedAppearance finish() {
        return new ExpectedAppearance(
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
                sender);
    }
}
