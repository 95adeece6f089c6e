package org.sightline.samples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Makes photos for an export, each another file, and remembers which show people. */
public final class PhotoShelf {
    private final SamplePhotos photos;
    private final List<MediaItem> showingPeople = new ArrayList<>();
    private int taken;

    /** Over these pictures. */
    public PhotoShelf(SamplePhotos photos) {
        this.photos = photos;
    }

    /** A group of people, by its number from 1. */
    MediaItem people(int number) {
        SamplePhoto photo = photos.people().get(number - 1);
        int seed = taken++;
        return remember(photo, () -> photos.variation(photo, seed));
    }

    /** Part of a group, between two fractions of the width. */
    MediaItem people(int number, double left, double right) {
        SamplePhoto photo = photos.people().get(number - 1);
        int seed = taken++;
        return remember(photo, () -> photos.part(photo, left, right, seed));
    }

    /** A scene, by the beginning of its name. */
    MediaItem scene(String name) {
        SamplePhoto photo = photos.scenes().stream()
                .filter(each -> each.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scene " + name));
        int seed = taken++;
        return remember(photo, () -> photos.variation(photo, seed));
    }

    /** A photo of at most this width in pixels. */
    public MediaItem small(SamplePhoto photo, int widthPixels) {
        int seed = taken++;
        return remember(photo, () -> photos.smallVariation(photo, widthPixels, seed));
    }

    /** The paths at which an export keeps the photos of people. */
    public Set<String> pathsShowingPeople(MetaExport<?> export) {
        return new LinkedHashSet<>(export.pathsOf(showingPeople));
    }

    private MediaItem remember(SamplePhoto photo, Supplier<byte[]> bytes) {
        MediaItem item = MediaItem.photo(bytes);
        if (photo.showsPeople()) {
            showingPeople.add(item);
        }
        return item;
    }
}
