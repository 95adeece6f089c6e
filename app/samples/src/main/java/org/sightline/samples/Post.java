package org.sightline.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post, story, comment or other record with text and media. */
public final class Post {
    private final long timestamp;
    private final List<MediaItem> media = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private @Nullable String text;
    private @Nullable String title;
    private @Nullable Place place;
    private @Nullable Long backdatedTo;
    private @Nullable Long updatedAt;
    private @Nullable String lifeEvent;
    private @Nullable String link;

    private Post(long timestamp) {
        this.timestamp = timestamp;
    }

    /** A post made at this time, epoch seconds. */
    public static Post at(long epochSeconds) {
        return new Post(epochSeconds);
    }

    /** The words of the post. */
    public Post text(String words) {
        text = words;
        return this;
    }

    /** Photos and videos, in their order. */
    public Post media(MediaItem... items) {
        media.addAll(List.of(items));
        return this;
    }

    /** People who are named in the post; an export knows them by name only. */
    public Post tags(String... names) {
        tags.addAll(List.of(names));
        return this;
    }

    /** The place the post names. */
    public Post place(Place where) {
        place = where;
        return this;
    }

    /** The sentence that Facebook writes above a post; without it the usual one is made. */
    public Post title(String sentence) {
        title = sentence;
        return this;
    }

    /** The earlier date that the person gave the post, epoch seconds. */
    public Post backdatedTo(long epochSeconds) {
        backdatedTo = epochSeconds;
        return this;
    }

    /** When the post was changed, epoch seconds. */
    public Post updatedAt(long epochSeconds) {
        updatedAt = epochSeconds;
        return this;
    }

    /** Makes this a life event, which counts as of its date, epoch seconds, not as of the day it was entered. */
    public Post lifeEvent(String name, long epochSeconds) {
        lifeEvent = name;
        backdatedTo = epochSeconds;
        return this;
    }

    /** A shared web address. */
    public Post link(String address) {
        link = address;
        return this;
    }

    /** When it was posted, epoch seconds. */
    public long timestamp() {
        return timestamp;
    }

    /** The time that counts, epoch seconds. */
    public long happenedAt() {
        return lifeEvent != null && backdatedTo != null ? backdatedTo : timestamp;
    }

    /** Photos and videos, in their order. */
    public List<MediaItem> media() {
        return media;
    }

    /** The names of people in it. */
    public List<String> tags() {
        return tags;
    }

    /** Its words. */
    public @Nullable String text() {
        return text;
    }

    /** The sentence above it, null for the usual one. */
    public @Nullable String title() {
        return title;
    }

    /** The place it names. */
    public @Nullable Place place() {
        return place;
    }

    /** The earlier date given by the person, epoch seconds. */
    public @Nullable Long backdatedTo() {
        return backdatedTo;
    }

    /** When it was changed, epoch seconds. */
    public @Nullable Long updatedAt() {
        return updatedAt;
    }

    /** The name of the life event it is. */
    public @Nullable String lifeEvent() {
        return lifeEvent;
    }

    /** The shared web address. */
    public @Nullable String link() {
        return link;
    }
}
