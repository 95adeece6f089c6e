package org.sightline.samples.googlephotos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files of one folder, and which notes belong to which photo.
 *
 * @param name what is special about their names
 * @param entries the photos and notes
 */
public record SidecarPair(String name, List<Entry> entries) {
    /**
     * A photo or film and its notes.
     *
     * @param photo the name of the file, null for notes without a photo
     * @param sidecar the file of its notes, null when none belong to it
     * @param title the title in the notes
     */
    public record Entry(@Nullable String photo, @Nullable String sidecar, String title) {
        /** Whether it is a film, or the moving part of a photo. */
        boolean isFilm() {
            return photo != null && photo.matches(".*\\.(MP4|MOV|MP|MP~2)");
        }
    }

    static SidecarPair named(String name, Entry... entries) {
        return new SidecarPair(name, List.of(entries));
    }

    /** A photo with notes, whose title is its own name. */
    static Entry pair(String photo, String sidecar) {
        return new Entry(photo, sidecar, photo);
    }

    /** A photo with notes under another title. */
    static Entry pair(String photo, String sidecar, String title) {
        return new Entry(photo, sidecar, title);
    }

    /** A photo without notes. */
    static Entry alone(String photo) {
        return new Entry(photo, null, photo);
    }

    /** Notes without a photo. */
    static Entry notes(String sidecar, String title) {
        return new Entry(null, sidecar, title);
    }
}
