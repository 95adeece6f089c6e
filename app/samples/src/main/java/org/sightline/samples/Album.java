package org.sightline.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An album. */
public final class Album {
    private final String name;
    private final List<MediaItem> media = new ArrayList<>();
    private String description = "";
    private @Nullable MediaItem cover;
    private @Nullable Long modifiedAt;

    private Album(String name) {
        this.name = name;
    }

    /** An empty album of this name. */
    public static Album named(String name) {
        return new Album(name);
    }

    /** The words about the album. */
    public Album description(String text) {
        description = text;
        return this;
    }

    /** The photo in front: one of the album's own, or a web address. Without it the first photo is taken. */
    public Album cover(MediaItem photo) {
        cover = photo;
        return this;
    }

    /** When the album last changed, epoch seconds. */
    public Album modifiedAt(long epochSeconds) {
        modifiedAt = epochSeconds;
        return this;
    }

    /** Photos, and sometimes videos, in their order. */
    public Album media(MediaItem... items) {
        media.addAll(List.of(items));
        return this;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The words about it. */
    public String description() {
        return description;
    }

    /** The photo in front. */
    public @Nullable MediaItem cover() {
        return cover == null && !media.isEmpty() ? media.get(0) : cover;
    }

    /** When it last changed, epoch seconds. */
    public @Nullable Long modifiedAt() {
        return modifiedAt;
    }

    /** Its photos and videos. */
    public List<MediaItem> media() {
        return media;
    }
}
