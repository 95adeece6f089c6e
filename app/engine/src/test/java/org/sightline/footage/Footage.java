package org.sightline.footage;

import java.nio.file.Path;
import java.util.List;

/** A film and the truth about it. */
public record Footage(Path file, Storyboard board, Container container, Codec codec) {

    /** Who is in which shot, from when to when, and where. */
    public List<PersonShot> truth() {
        return board.truth();
    }
}
