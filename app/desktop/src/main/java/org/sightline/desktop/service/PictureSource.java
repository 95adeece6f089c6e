package org.sightline.desktop.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Pictures;
import org.sightline.model.PhotoId;

/** Pictures of the audit's photos, made anew out of the archives by workers. Slow, and for one thread of its own. */
@FunctionalInterface
public interface PictureSource {

    /**
     * A picture that is wanted.
     *
     * @param moment of what moves, in milliseconds; null for a still, or for the moment that stands for a video
     */
    record Wanted(PhotoId photo, @Nullable Long moment) {}

    /**
     * A picture for each, in their order.
     *
     * @param side pixels of the longer side, at most
     */
    List<Pictures.Picture> of(List<Wanted> wanted, int side);
}
